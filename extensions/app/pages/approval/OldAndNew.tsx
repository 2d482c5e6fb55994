import {
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { PendingChange } from '@starters/contracts';
import { type SplitText, splitChange } from './splitChange.ts';

/** A text in which what is not in the other is bold. */
const Marked = ({ start, middle, end }: SplitText) => (
  <Text>
    {start}
    {middle && (
      <Text inline format={{ fontWeight: 'bold' }}>
        {middle}
      </Text>
    )}
    {end}
  </Text>
);

/** What would change, field by field: as it is on cards, and as it would be. */
export const OldAndNew = ({
  pending: { texts, changes },
}: {
  pending: PendingChange;
}) => (
  <Flex direction="column" gap="xs">
    <Table bordered>
      <TableHead>
        <TableRow>
          <TableHeader>{texts.changed}</TableHeader>
          <TableHeader>{texts.onCards}</TableHeader>
          <TableHeader>{texts.proposed}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map(({ field, label, before, after }) => {
          const [old, proposed] = splitChange(before, after);

          return (
            <TableRow key={field}>
              <TableCell>{label}</TableCell>
              <TableCell>
                <Marked {...old} />
              </TableCell>
              <TableCell>
                <Marked {...proposed} />
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  </Flex>
);
