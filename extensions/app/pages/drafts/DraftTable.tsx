import {
  Checkbox,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { FirstDrafts, OfferedDraft } from '@starters/contracts';

const narrow = { width: 'min' } as const;

/** The drafts of a language, with a box to tick for each that is no starter yet. */
export const DraftTable = ({
  drafts,
  texts,
  chosen,
  onChoose,
}: {
  drafts: OfferedDraft[];
  texts: FirstDrafts['texts'];
  /** Keys of drafts. */
  chosen: readonly string[];
  onChoose: (key: string, isChosen: boolean) => void;
}) => (
  <Table bordered density="condensed">
    <TableHead>
      <TableRow>
        <TableHeader>{texts.draft}</TableHeader>
        <TableHeader {...narrow}>{texts.fits}</TableHeader>
      </TableRow>
    </TableHead>
    <TableBody>
      {drafts.map(({ key, title, said, fits, starterId }) => (
        <TableRow key={key}>
          <TableCell>
            <Flex direction="column" gap="flush">
              {starterId !== null ? (
                <Text format={{ fontWeight: 'demibold' }}>
                  <PageLink to={`/starters/${starterId}`}>{title}</PageLink>
                  {` · ${texts.taken}`}
                </Text>
              ) : (
                <Checkbox
                  name={key}
                  checked={chosen.includes(key)}
                  onChange={(isChosen) => onChoose(key, isChosen)}
                >
                  {title}
                </Checkbox>
              )}
              <Text>{said}</Text>
            </Flex>
          </TableCell>
          <TableCell {...narrow}>{fits ?? texts.notCounted}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
);
