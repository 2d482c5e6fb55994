import {
  Alert,
  Anchor,
  Avatar,
  Box,
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
import { useNavigate } from '../crm/navigation.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { Extension } from '../extension/Extension.tsx';
import {
  useExtensionContext,
  useHostSide,
} from '../extension/use-host-side.ts';
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
  const host = useHostSide(record, reload);
  const tab = useExtensionContext('crm.record.tab', record);
  const sidebar = useExtensionContext('crm.record.sidebar', record);

  if (state.status === 'loading') return <Loader />;
  if (state.status === 'failed') {
    return (
      <Alert color="red" title={words.notFound}>
        {state.message}
      </Alert>
    );
  }
  const { properties } = state.value.record;
  const name = [properties['firstname'], properties['lastname']]
    .filter(Boolean)
    .join(' ');

  return (
    <>
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
            <Title order={2} fz="sm" mb="sm">
              {words.about}
            </Title>
            <PropertyPanel
              type="contacts"
              id={id}
              shown={state.value.definitions}
              values={properties}
              label={label}
              onSaved={() => {
                reload();
                setVersion((last) => last + 1);
              }}
            />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Tabs defaultValue="starters" keepMounted={false}>
            <Tabs.List mb="md">
              <Tabs.Tab value="overview">{words.overview}</Tabs.Tab>
              <Tabs.Tab value="starters">{words.starters}</Tabs.Tab>
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
            <Tabs.Panel value="starters">
              <Paper
                withBorder
                radius="md"
                p="md"
                data-testid="card-tab"
                component="section"
                aria-label={words.starters}
              >
                <Title order={2} fz="sm" mb="sm">
                  {words.starters}
                </Title>
                <Extension
                  bundle="ConversationStarters"
                  context={tab}
                  host={host}
                  recordVersion={version}
                />
              </Paper>
            </Tabs.Panel>
          </Tabs>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Stack>
            <CompanyBox contactId={id} />
            <Paper
              withBorder
              radius="md"
              p="sm"
              data-testid="card-sidebar"
              component="section"
              aria-label={`${words.starters} (2)`}
            >
              <Title order={2} fz="sm" mb="sm">
                {words.starters}
              </Title>
              <Extension
                bundle="ConversationStarters"
                context={sidebar}
                host={host}
                recordVersion={version}
              />
            </Paper>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
};
