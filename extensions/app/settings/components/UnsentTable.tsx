import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { fillText, type UnsentOpened } from '@starters/contracts';
import { LOCALES } from '@starters/texts';

/** A row for each kind that waits: how many, since when, what HubSpot said, what to do. */
export const UnsentTable = ({
  opened: { texts, lines, language },
}: {
  opened: UnsentOpened;
}) => {
  const format = (at: string, style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(at));

  return (
    <Table bordered density="condensed">
      <TableHead>
        <TableRow>
          {(['what', 'since', 'said', 'advice'] as const).map((key) => (
            <TableHeader key={key}>{texts[key]}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map(({ kind, what, since, said, advice, nextTry }) => (
          <TableRow key={kind}>
            <TableCell>{what}</TableCell>
            <TableCell>
              {format(since, { dateStyle: 'medium', timeStyle: 'short' })}
            </TableCell>
            <TableCell>{said ?? '–'}</TableCell>
            <TableCell>
              <Text>{advice}</Text>
              {nextTry && (
                <Text variant="microcopy">
                  {fillText(texts.nextTry, {
                    time: format(nextTry, { timeStyle: 'medium' }),
                  })}
                </Text>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
