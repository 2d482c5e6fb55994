import {
  Alert,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import {
  fillText,
  type ImportChecked,
  type Transfer,
} from '@starters/contracts';
import { type ReactNode, useState } from 'react';

const rowsOnPage = 25;

/** The problems of each row, faulty rows first. */
export const ImportReport = ({
  report: { rows, wrong, message },
  transfer: { texts },
  children,
}: {
  report: ImportChecked;
  transfer: Transfer;
  /** What can be done now. */
  children: ReactNode;
}) => {
  const [page, setPage] = useState(1);
  const sorted = [...rows].sort(
    (one, other) =>
      Number(one.problems.length === 0) - Number(other.problems.length === 0),
  );
  const from = (page - 1) * rowsOnPage;
  const shown = sorted.slice(from, from + rowsOnPage);
  const pageCount = Math.ceil(rows.length / rowsOnPage);

  return (
    <Flex direction="column" gap="sm" align="stretch">
      <Alert title={message} variant={wrong > 0 ? 'warning' : 'success'} />
      {children}
      <Table
        bordered
        density="condensed"
        {...(pageCount > 1
          ? { paginated: true, page, pageCount, onPageChange: setPage }
          : { paginated: false })}
      >
        <TableHead>
          <TableRow>
            <TableHeader align="right" width="min">
              {texts.row}
            </TableHeader>
            <TableHeader>{texts.starter}</TableHeader>
            <TableHeader>{texts.finding}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map(({ row, title, problems }) => (
            <TableRow key={row}>
              <TableCell align="right" width="min">
                {row}
              </TableCell>
              <TableCell>{title || texts.noTitle}</TableCell>
              <TableCell>
                {problems.length === 0 ? (
                  texts.rowRight
                ) : (
                  <Flex direction="column" gap="xs">
                    {problems.map((problem) => (
                      <Text key={problem}>{problem}</Text>
                    ))}
                  </Flex>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {pageCount > 1 && (
        <Text variant="microcopy">
          {fillText(texts.pageOf, {
            from: from + 1,
            to: from + shown.length,
            count: rows.length,
          })}
        </Text>
      )}
    </Flex>
  );
};
