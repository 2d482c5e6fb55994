import { Paper, Title } from '@mantine/core';
import type { AppCard } from '../../server/layout-view.ts';
import { Extension } from '../extension/Extension.tsx';
import {
  type OpenRecord,
  useExtensionContext,
  useHostSide,
} from '../extension/use-host-side.ts';

const testIds: Record<string, string> = {
  'crm.record.tab': 'card-tab',
  'crm.record.sidebar': 'card-sidebar',
  'crm.preview': 'card-preview',
  'helpdesk.sidebar': 'card-help-desk',
};

/** An app's card where a person placed it on a record. */
export const PlacedCard = ({
  card,
  record,
  recordVersion,
  onRefresh,
}: {
  card: AppCard;
  record: OpenRecord;
  recordVersion: number;
  onRefresh: () => void;
}) => {
  const host = useHostSide(record, onRefresh);
  const context = useExtensionContext(card.location, record, card.name);

  return (
    <Paper
      withBorder
      radius="md"
      p={card.location === 'crm.record.tab' ? 'md' : 'sm'}
      data-testid={testIds[card.location]}
      component="section"
      aria-label={`${card.name} (${card.location})`}
    >
      <Title order={2} fz="sm" mb="sm">
        {card.name}
      </Title>
      <Extension
        bundle={card.bundle}
        context={context}
        host={host}
        recordVersion={recordVersion}
      />
    </Paper>
  );
};
