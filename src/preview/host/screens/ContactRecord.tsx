import {
  Anchor,
  Avatar,
  Box,
  Button,
  Grid,
  Group,
  Loader,
  Paper,
  Stack,
  Tabs,
  Text,
  Title,
} from '@mantine/core';
import { useMemo, useState } from 'react';
import { crm } from '../crm/api.ts';
import { useLayoutWords } from '../crm/layout-words.ts';
import { usePlacedCards } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { Failure } from './Failure.tsx';
import { PlacedCard } from './PlacedCard.tsx';
import { PropertyPanel } from './PropertyPanel.tsx';
import { useLabels } from './use-labels.ts';

const about = [
  'firstname',
  'lastname',
  'email',
  'phone',
  'jobtitle',
  'company',
  'city',
  'country',
  'hs_language',
  'lifecyclestage',
  'recent_conversion_event_name',
  'recent_conversion_date',
  'first_conversion_date',
  'notes_last_contacted',
  'hs_analytics_source',
];
const companyProperties = [
  'name',
  'industry',
  'city',
  'numberofemployees',
  'domain',
];

const CompanyBox = ({ contactId }: { contactId: string }) => {
  const words = useWords();
  const label = useLabels('companies');
  const { state } = useLoad(async () => {
    const [first] = await crm.associated('contacts', contactId, 'companies');

    return first === undefined
      ? null
      : crm.record('companies', first, companyProperties);
  }, [contactId]);
  if (state.status !== 'ready') return null;
  const company = state.value?.properties;

  return (
    <Paper withBorder radius="md" p="md">
      <Title order={2} fz="sm" mb="xs">
        {words.company}
      </Title>
      {company ? (
        <Stack gap={2}>
          <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {company['name']}
          </Text>
          <Text size="sm" c="dimmed">
            {[
              label('industry', company['industry'] ?? null),
              company['city'],
              company['numberofemployees'],
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Stack>
      ) : (
        <Text size="sm" c="dimmed">
          {words.noCompany}
        </Text>
      )}
    </Paper>
  );
};

/** A contact's record: properties, the card in the middle and in the sidebar, the company. */
export const ContactRecord = ({ id }: { id: string }) => {
  const words = useWords();
  const layoutWords = useLayoutWords();
  const navigate = useNavigate();
  const label = useLabels('contacts');
  const [version, setVersion] = useState(0);
  const { state, reload } = useLoad(async () => {
    const definitions = await crm.properties('contacts');

    return {
      record: await crm.record('contacts', id, about),
      definitions: about.flatMap(
        (name) => definitions.find((each) => each.name === name) ?? [],
      ),
    };
  }, [id]);
  const record = useMemo(() => ({ objectTypeId: '0-1', objectId: id }), [id]);
  const tabCards = usePlacedCards('crm.record.tab');
  const sidebarCards = usePlacedCards('crm.record.sidebar');
  const isAdmin = useSession().session.viewer.role === 'admin';

  if (state.status === 'loading') return <Loader />;
  if (state.status === 'failed') {
    return <Failure error={state.error} onRetry={reload} />;
  }
  const { properties } = state.value.record;
  const name = [properties['firstname'], properties['lastname']]
    .filter(Boolean)
    .join(' ');

  return (
    <>
      <Group justify="space-between">
        <Anchor
          href="/contacts"
          size="sm"
          onClick={(event) => {
            event.preventDefault();
            navigate('/contacts');
          }}
        >
          ‹ {words.contacts}
        </Anchor>
        {isAdmin && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => navigate('/customize/contacts')}
          >
            {layoutWords.customize}
          </Button>
        )}
      </Group>
      <Grid mt="sm" gutter="lg">
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Paper withBorder radius="md" p="md">
            <Group wrap="nowrap" mb="md" align="flex-start">
              <Avatar size={44} radius="xl">
                {properties['firstname']?.[0]}
                {properties['lastname']?.[0]}
              </Avatar>
              <Box miw={0}>
                <Title order={1} fz="md" style={{ overflowWrap: 'anywhere' }}>
                  {name}
                </Title>
                <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {properties['jobtitle']}
                </Text>
              </Box>
            </Group>
            <PropertyPanel
              heading={
                <Title order={2} fz="sm">
                  {words.about}
                </Title>
              }
              type="contacts"
              id={id}
              sections={[
                {
                  title: null,
                  note: null,
                  properties: state.value.definitions,
                },
              ]}
              values={properties}
              onSaved={() => {
                reload();
                setVersion((last) => last + 1);
              }}
            />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Tabs
            defaultValue={tabCards[0]?.uid ?? 'overview'}
            keepMounted={false}
          >
            <Tabs.List mb="md">
              <Tabs.Tab value="overview">{words.overview}</Tabs.Tab>
              {tabCards.map(({ uid, name: title }) => (
                <Tabs.Tab key={uid} value={uid}>
                  {title}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value="overview">
              <Paper withBorder radius="md" p="md">
                <Title order={2} fz="sm" mb="sm">
                  {words.facts}
                </Title>
                <Text size="sm">
                  {[
                    properties['recent_conversion_event_name'],
                    label(
                      'lifecyclestage',
                      properties['lifecyclestage'] ?? null,
                    ),
                    label(
                      'hs_analytics_source',
                      properties['hs_analytics_source'] ?? null,
                    ),
                  ]
                    .filter(Boolean)
                    .join(' · ') || words.none}
                </Text>
              </Paper>
            </Tabs.Panel>
            {tabCards.map((card) => (
              <Tabs.Panel key={card.uid} value={card.uid}>
                <PlacedCard
                  card={card}
                  record={record}
                  recordVersion={version}
                  onRefresh={reload}
                />
              </Tabs.Panel>
            ))}
          </Tabs>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Stack>
            <CompanyBox contactId={id} />
            {sidebarCards.map((card) => (
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
    </>
  );
};
