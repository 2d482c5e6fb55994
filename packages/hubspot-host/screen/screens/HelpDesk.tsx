import {
  Anchor,
  Badge,
  Box,
  Grid,
  Group,
  Paper,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useMemo, useState } from 'react';
import { crm, type CrmRecord, type PropertyView } from '../crm/api.ts';
import { usePlacedCards } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { StagePath } from '../objects/StagePath.tsx';
import { standardObject } from '../objects/standard-objects.ts';
import { useObjectWords } from '../objects/words.ts';
import { CustomizeButton } from '../record/CustomizeButton.tsx';
import { useReadValue } from '../record/PropertyValue.tsx';
import { Failure } from './Failure.tsx';
import { PlacedCard } from './PlacedCard.tsx';

const shown = ['hs_pipeline_stage', 'hs_ticket_priority', 'createdate'];
const read = ['subject', 'content', 'hs_pipeline', ...shown];
const mostListed = 50;

const TicketLink = ({
  ticket,
  definitions,
  isOpen,
}: {
  ticket: CrmRecord;
  definitions: PropertyView[];
  isOpen: boolean;
}) => {
  const navigate = useNavigate();
  const readValue = useReadValue();
  const path = `/help-desk/${ticket.id}`;
  const [stage, priority] = shown.map((name) => {
    const property = definitions.find((each) => each.name === name);

    return property && readValue(property, ticket.properties[name] ?? null);
  });

  return (
    <Paper
      withBorder
      radius="sm"
      p="sm"
      style={isOpen ? { borderColor: '#0b6e99', background: '#f0f7fa' } : {}}
    >
      <Anchor
        href={path}
        size="sm"
        fw={600}
        lineClamp={2}
        aria-current={isOpen ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          navigate(path);
        }}
      >
        {ticket.properties['subject'] ?? ticket.id}
      </Anchor>
      <Group gap={6} mt={4}>
        {stage && (
          <Text size="xs" c="dimmed">
            {stage}
          </Text>
        )}
        {priority && (
          <Badge size="xs" variant="light" tt="none">
            {priority}
          </Badge>
        )}
      </Group>
    </Paper>
  );
};

const OpenTicket = ({
  ticket,
  onMoved,
}: {
  ticket: CrmRecord;
  onMoved: () => void;
}) => {
  const words = useObjectWords();
  const navigate = useNavigate();
  const listed = standardObject('tickets');
  const path = `/objects/tickets/${ticket.id}`;

  return (
    <Paper withBorder radius="md" p="lg">
      <Anchor
        href={path}
        onClick={(event) => {
          event.preventDefault();
          navigate(path);
        }}
      >
        <Title order={2} fz="lg" mb="sm" style={{ overflowWrap: 'anywhere' }}>
          {ticket.properties['subject'] ?? ticket.id}
        </Title>
      </Anchor>
      {listed && (
        <StagePath
          object={listed}
          id={ticket.id}
          values={ticket.properties}
          onMoved={onMoved}
        />
      )}
      <Text
        size="sm"
        style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
      >
        {ticket.properties['content'] ?? words.noDescription}
      </Text>
    </Paper>
  );
};

/** The help desk: the latest tickets, the open one, and the cards placed beside it. */
export const HelpDesk = ({ id }: { id: string | null }) => {
  const words = useObjectWords();
  const crmWords = useWords();
  const [version, setVersion] = useState(0);
  const { state, reload } = useLoad(async () => {
    const [{ results }, definitions] = await Promise.all([
      crm.search('tickets', {
        filterGroups: [],
        sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }],
        properties: read,
        limit: mostListed,
      }),
      crm.properties('tickets'),
    ]);
    const ticket = id === null ? null : await crm.record('tickets', id, read);

    return { results, definitions, ticket };
  }, [id]);
  const cards = usePlacedCards('tickets', 'helpdesk.sidebar');
  const record = useMemo(
    () => ({ objectTypeId: '0-5', objectId: id ?? '' }),
    [id],
  );

  return (
    <>
      <Group justify="space-between" mb="md">
        <Title order={1} fz="lg">
          {words.helpDesk}
        </Title>
        <CustomizeButton object="tickets" />
      </Group>
      {state.status === 'failed' && (
        <Failure error={state.error} onRetry={reload} />
      )}
      {state.status === 'loading' && (
        <Skeleton h={300} role="status" aria-label={crmWords.loading} />
      )}
      {state.status === 'ready' && (
        <Grid gutter="lg">
          <Grid.Col span={{ base: 12, md: 3 }}>
            <Stack gap="xs" component="nav" aria-label={words.tickets}>
              {state.value.results.length === 0 && (
                <Text size="sm" c="dimmed">
                  {words.noTickets}
                </Text>
              )}
              {state.value.results.map((ticket) => (
                <TicketLink
                  key={ticket.id}
                  ticket={ticket}
                  definitions={state.value.definitions}
                  isOpen={ticket.id === id}
                />
              ))}
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            {state.value.ticket ? (
              <OpenTicket
                ticket={state.value.ticket}
                onMoved={() => {
                  reload();
                  setVersion((last) => last + 1);
                }}
              />
            ) : (
              <Box p="lg">
                <Text size="sm" c="dimmed">
                  {words.chooseTicket}
                </Text>
              </Box>
            )}
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 4 }}>
            <Stack>
              {state.value.ticket &&
                cards.map((card) => (
                  <PlacedCard
                    key={card.uid}
                    card={card}
                    record={record}
                    recordVersion={version}
                    onRefresh={reload}
                  />
                ))}
            </Stack>
          </Grid.Col>
        </Grid>
      )}
    </>
  );
};
