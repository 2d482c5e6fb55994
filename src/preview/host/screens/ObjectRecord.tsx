import {
  Anchor,
  Button,
  Grid,
  Group,
  Loader,
  Paper,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { crm } from '../crm/api.ts';
import { CrmError } from '../crm/crm-error.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { Failure } from './Failure.tsx';
import { PropertyPanel } from './PropertyPanel.tsx';

const hidden = ['hs_object_id', 'hs_createdate', 'wordings'];

interface AssociatedRecord {
  id: string;
  name: string;
  url: string;
}

const findAssociated = async (
  type: string,
  id: string,
): Promise<{ label: string; records: AssociatedRecord[] }[]> => {
  const schemas = await crm.schemas();
  const targets = [
    {
      type: 'contacts',
      label: 'Contacts',
      names: ['firstname', 'lastname'],
      url: '/contacts',
    },
    ...schemas.map(({ name, labels, primaryDisplayProperty }) => ({
      type: name,
      label: labels.plural,
      names: [primaryDisplayProperty],
      url: `/objects/${name}`,
    })),
  ];

  return Promise.all(
    targets.map(async ({ type: toType, label, names, url }) => {
      const ids = await crm.associated(type, id, toType).catch(() => []);
      const found =
        ids.length === 0
          ? []
          : (await crm.records(toType, ids.slice(0, 50), names)).results;

      return {
        label,
        records: found.map((record) => ({
          id: record.id,
          url: `${url}/${record.id}`,
          name:
            names
              .map((name) => record.properties[name])
              .filter(Boolean)
              .join(' ') || record.id,
        })),
      };
    }),
  );
};

/** A custom object's record: every property, editable, and what it is associated with. */
export const ObjectRecord = ({ type, id }: { type: string; id: string }) => {
  const words = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const { state, reload } = useLoad(async () => {
    const [definitions, schemas] = await Promise.all([
      crm.properties(type),
      crm.schemas(),
    ]);
    const schema = schemas.find(
      ({ name, objectTypeId }) => name === type || objectTypeId === type,
    );
    if (!schema) throw new CrmError(404, null);
    const shown = definitions.filter(({ name }) => !hidden.includes(name));

    return {
      schema,
      shown,
      record: await crm.record(
        type,
        id,
        shown.map(({ name }) => name),
      ),
      associated: await findAssociated(type, id),
    };
  }, [type, id]);

  if (state.status === 'loading') return <Loader />;
  if (state.status === 'failed') {
    return <Failure error={state.error} onRetry={reload} />;
  }
  const { schema, shown, record, associated } = state.value;
  const list = `/objects/${schema.name}`;

  const archive = async () => {
    await crm.archive(type, id);
    toast(words.archived, 'success');
    navigate(list);
  };

  return (
    <>
      <Group justify="space-between" mb="sm">
        <Anchor
          href={list}
          size="sm"
          onClick={(event) => {
            event.preventDefault();
            navigate(list);
          }}
        >
          ‹ {schema.labels.plural}
        </Anchor>
        <Button
          size="xs"
          variant="default"
          color="red"
          onClick={() => void archive()}
        >
          {words.archive}
        </Button>
      </Group>
      <Grid gutter="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Paper withBorder radius="md" p="lg">
            <Text size="xs" c="dimmed">
              {schema.labels.singular}
            </Text>
            <Title
              order={1}
              fz="lg"
              mb="md"
              style={{ overflowWrap: 'anywhere' }}
            >
              {record.properties[schema.primaryDisplayProperty] ?? id}
            </Title>
            <PropertyPanel
              type={type}
              id={id}
              shown={shown}
              values={record.properties}
              onSaved={reload}
            />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Paper withBorder radius="md" p="md" data-testid="associations">
            <Title order={2} fz="sm" mb="sm">
              {words.associations}
            </Title>
            <Stack gap="sm">
              {associated.map((group) => (
                <div key={group.label}>
                  <Text size="xs" c="dimmed">
                    {group.label} ({group.records.length})
                  </Text>
                  {group.records.length === 0 && (
                    <Text size="sm">{words.none}</Text>
                  )}
                  {group.records.map((each) => (
                    <Anchor
                      key={each.id}
                      href={each.url}
                      size="sm"
                      display="block"
                      style={{ overflowWrap: 'anywhere' }}
                      onClick={(event) => {
                        event.preventDefault();
                        navigate(each.url);
                      }}
                    >
                      {each.name}
                    </Anchor>
                  ))}
                </div>
              ))}
            </Stack>
          </Paper>
        </Grid.Col>
      </Grid>
    </>
  );
};
