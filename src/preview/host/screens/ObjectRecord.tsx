import { Anchor, Grid, Group, Paper, Text, Title } from '@mantine/core';
import { crm } from '../crm/api.ts';
import { useAssociationWords } from '../crm/association-words.ts';
import { CrmError } from '../crm/crm-error.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { ArchiveButton } from '../record/ArchiveButton.tsx';
import { AssociationPanel } from '../record/AssociationPanel.tsx';
import { usePropertySections } from '../record/property-sections.ts';
import { RecordSkeleton } from '../record/RecordSkeleton.tsx';
import { Failure } from './Failure.tsx';
import { PropertyPanel } from './PropertyPanel.tsx';

// The first is in the address, the last is the app's own store.
const hidden = ['hs_object_id', 'wordings'];

/** A custom object's record: every property, editable, and what it is associated with. */
export const ObjectRecord = ({ type, id }: { type: string; id: string }) => {
  const associationWords = useAssociationWords();
  const navigate = useNavigate();
  const toSections = usePropertySections();
  const { language } = useSession().session;
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
      schemas,
      sections: toSections(schema.name, shown),
      record: await crm.record(
        type,
        id,
        shown.map(({ name }) => name),
      ),
    };
  }, [type, id]);

  if (state.status === 'loading') return <RecordSkeleton columns={[8, 4]} />;
  if (state.status === 'failed') {
    return <Failure error={state.error} onRetry={reload} />;
  }
  const { schema, schemas, sections, record } = state.value;
  const list = `/objects/${schema.name}`;
  const name = record.properties[schema.primaryDisplayProperty] ?? id;

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
        <ArchiveButton
          type={type}
          id={id}
          name={name}
          onArchived={() => navigate(list)}
        />
      </Group>
      <Grid gutter="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Paper withBorder radius="md" p="lg">
            <PropertyPanel
              type={type}
              id={id}
              sections={sections}
              values={record.properties}
              heading={
                <>
                  <Text size="xs" c="dimmed">
                    {schema.labels.singular}
                  </Text>
                  <Title order={1} fz="xl" style={{ overflowWrap: 'anywhere' }}>
                    {name}
                  </Title>
                  <Text size="xs" c="dimmed">
                    {associationWords.lastChanged(
                      new Intl.DateTimeFormat(language, {
                        dateStyle: 'medium',
                        timeStyle: 'short',
                      }).format(new Date(record.updatedAt)),
                    )}
                  </Text>
                </>
              }
              onSaved={reload}
            />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <AssociationPanel type={type} id={id} schemas={schemas} />
        </Grid.Col>
      </Grid>
    </>
  );
};
