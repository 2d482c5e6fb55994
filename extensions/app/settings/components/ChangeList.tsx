import {
  Flex,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { SettingsOpened } from '@starters/contracts';
import { LOCALES } from '@starters/texts';

/** Who changed which setting, and when. */
export const ChangeList = ({
  opened: { texts, changes, language },
}: {
  opened: SettingsOpened;
}) => (
  <Flex direction="column" gap="sm">
    <Heading>{texts.changesHeading}</Heading>
    {changes.length === 0 ? (
      <Text>{texts.noChanges}</Text>
    ) : (
      <Table bordered density="condensed">
        <TableHead>
          <TableRow>
            {(['when', 'who', 'what', 'from', 'to'] as const).map((key) => (
              <TableHeader key={key}>{texts[key]}</TableHeader>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ at, who, what, from, to }) => (
            <TableRow key={at + what}>
              <TableCell>
                {new Intl.DateTimeFormat(LOCALES[language], {
                  dateStyle: 'long',
                  timeStyle: 'short',
                }).format(new Date(at))}
              </TableCell>
              <TableCell>{who}</TableCell>
              <TableCell>{what}</TableCell>
              <TableCell>{from}</TableCell>
              <TableCell>{to}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    )}
  </Flex>
);
