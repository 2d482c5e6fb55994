import { Anchor, Checkbox, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CrmRecord } from '../crm/api.ts';
import { useListWords } from '../crm/list-words.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useWords } from '../crm/words.ts';

/** A column: what it is called and what it shows of a record. */
export interface Column {
  label: string;
  /** The property it sorts by; none where it cannot be sorted. */
  property?: string;
  show: (record: CrmRecord) => ReactNode;
}

/** Which records are chosen, for actions on several at once. */
export interface Selection {
  ids: string[];
  onChange: (ids: string[]) => void;
}

/** One record in a list; the first column leads to it. */
export const RecordRow = ({
  record,
  columns,
  path,
  selection,
  onSelect,
  action,
}: {
  record: CrmRecord;
  columns: Column[];
  path: string;
  selection: Selection | undefined;
  onSelect: (isChosen: boolean) => void;
  action: ((record: CrmRecord) => ReactNode) | undefined;
}) => {
  const words = useWords();
  const listWords = useListWords();
  const navigate = useNavigate();

  return (
    <Table.Tr>
      {selection && (
        <Table.Td>
          <Checkbox
            size="xs"
            aria-label={listWords.select(
              String(columns[0]?.show(record) ?? record.id),
            )}
            checked={selection.ids.includes(record.id)}
            onChange={(event) => onSelect(event.currentTarget.checked)}
          />
        </Table.Td>
      )}
      {columns.map(({ label, show }, index) => (
        <Table.Td key={label} maw={260} fz="sm">
          {index === 0 ? (
            <Anchor
              size="sm"
              fw={600}
              href={path}
              lineClamp={1}
              onClick={(event) => {
                event.preventDefault();
                navigate(path);
              }}
            >
              {show(record)}
            </Anchor>
          ) : (
            <Text size="sm" lineClamp={1} component="div">
              {show(record) ?? words.empty}
            </Text>
          )}
        </Table.Td>
      ))}
      {action && <Table.Td>{action(record)}</Table.Td>}
    </Table.Tr>
  );
};
