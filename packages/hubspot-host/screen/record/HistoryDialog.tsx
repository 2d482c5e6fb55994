import { Modal, ScrollArea, Skeleton, Table, Text } from '@mantine/core';
import type { PropertyView } from '../crm/api.ts';
import { useRecordWords } from '../crm/record-words.ts';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { Failure } from '../screens/Failure.tsx';
import { useReadValue } from './PropertyValue.tsx';
import { readHistory } from './read-history.ts';

const HistoryTable = ({
  type,
  id,
  property,
}: {
  type: string;
  id: string;
  property: PropertyView;
}) => {
  const words = useWords();
  const recordWords = useRecordWords();
  const readValue = useReadValue();
  const { app, language } = useSession().session;
  const { state, reload } = useLoad(
    () => readHistory(type, id, property.name),
    [type, id, property.name],
  );
  if (state.status === 'loading') {
    return <Skeleton h={90} aria-label={words.loading} />;
  }
  if (state.status === 'failed') {
    return <Failure error={state.error} onRetry={reload} />;
  }
  if (state.value.length === 0) {
    return <Text size="sm">{recordWords.neverSet}</Text>;
  }

  return (
    <Table verticalSpacing={8} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{recordWords.value}</Table.Th>
          <Table.Th>{recordWords.when}</Table.Th>
          <Table.Th>{recordWords.who}</Table.Th>
          <Table.Th>{recordWords.fromWhere}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {state.value.map(({ value, at, by, source }) => (
          <Table.Tr key={`${at}${value}`} style={{ verticalAlign: 'top' }}>
            <Table.Td
              maw={300}
              style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}
            >
              {readValue(property, value) ?? (
                <Text size="sm" c="dimmed" fs="italic">
                  {recordWords.emptied}
                </Text>
              )}
            </Table.Td>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>
              {new Intl.DateTimeFormat(language, {
                dateStyle: 'medium',
                timeStyle: 'short',
              }).format(new Date(at))}
            </Table.Td>
            <Table.Td>{by ?? words.empty}</Table.Td>
            <Table.Td>
              {source === 'INTEGRATION'
                ? app.name
                : (recordWords.sources[source] ?? source)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** Every value a property had, newest first: when, who set it, and from where. */
export const HistoryDialog = ({
  type,
  id,
  property,
  onClose,
}: {
  type: string;
  id: string;
  /** Null when the dialog is closed. */
  property: PropertyView | null;
  onClose: () => void;
}) => {
  const words = useRecordWords();

  return (
    <Modal
      opened={property !== null}
      onClose={onClose}
      size="xl"
      title={property && words.historyOf(property.label)}
      closeButtonProps={{ 'aria-label': words.close }}
      scrollAreaComponent={ScrollArea.Autosize}
    >
      {property && <HistoryTable type={type} id={id} property={property} />}
    </Modal>
  );
};
