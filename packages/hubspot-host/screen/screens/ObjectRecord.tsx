import { Anchor, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AppCard } from '../../server/layout-view.ts';
import { Timeline } from '../activities/Timeline.tsx';
import { crm } from '../crm/api.ts';
import { useApp } from '../crm/app.ts';
import { useAssociationWords } from '../crm/association-words.ts';
import { CrmError } from '../crm/crm-error.ts';
import { cardObjectType, usePlacedCards } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { readObjects } from '../objects/read-objects.ts';
import { StagePath } from '../objects/StagePath.tsx';
import { standardObject } from '../objects/standard-objects.ts';
import { ArchiveButton } from '../record/ArchiveButton.tsx';
import { AssociationPanel } from '../record/AssociationPanel.tsx';
import { CardTabs } from '../record/CardTabs.tsx';
import { CustomizeButton } from '../record/CustomizeButton.tsx';
import { usePropertySections } from '../record/property-sections.ts';
import { RecordSkeleton } from '../record/RecordSkeleton.tsx';
import { Failure } from './Failure.tsx';
import { PlacedCard } from './PlacedCard.tsx';
import { PropertyPanel } from './PropertyPanel.tsx';

/**
 * A record that is no contact: its stage, every property, editable, the cards placed on it, its
 * associations.
 */
export const ObjectRecord = ({ type, id }: { type: string; id: string }) => {
  const associationWords = useAssociationWords();
  const navigate = useNavigate();
  const toSections = usePropertySections();
  const { objects } = useApp();
  const { language, timeZone } = useSession().session;
  const { state, reload } = useLoad(async () => {
    const [definitions, schemas] = await Promise.all([
      crm.properties(type),
      readObjects(language),
    ]);
    const schema = schemas.find(
      ({ name, objectTypeId }) => name === type || objectTypeId === type,
    );
    if (!schema) throw new CrmError(404, null);
    const described =
      objects.find(({ name }) => name === schema.name) ??
      standardObject(schema.name);
    // The id is in the address already.
    const hidden = ['hs_object_id', ...(described?.hidden ?? [])];
    const shown = definitions.filter(({ name }) => !hidden.includes(name));

    return {
      schema,
      schemas,
      sections: toSections(described?.sections ?? [], shown),
      record: await crm.record(
        type,
        id,
        shown.map(({ name }) => name),
      ),
    };
  }, [type, id, language]);

  const schema = state.status === 'ready' ? state.value.schema : null;
  const cardType = cardObjectType(schema?.name ?? '');
  const sidebarCards = usePlacedCards(cardType, 'crm.record.sidebar');
  const tabCards = usePlacedCards(cardType, 'crm.record.tab');
  const open = useMemo(
    () => ({ objectTypeId: schema?.objectTypeId ?? '', objectId: id }),
    [schema?.objectTypeId, id],
  );
  const place = useMemo(
    () => ({
      type: schema?.name ?? '',
      objectTypeId: schema?.objectTypeId ?? '',
      id,
    }),
    [schema?.name, schema?.objectTypeId, id],
  );
  const [version, setVersion] = useState(0);

  if (state.status === 'loading') return <RecordSkeleton columns={[8, 4]} />;
  if (state.status === 'failed') {
    return <Failure error={state.error} onRetry={reload} />;
  }
  const { schemas, sections, record } = state.value;
  const { name: object, labels, primaryDisplayProperty } = state.value.schema;
  const list = `/objects/${object}`;
  const name = record.properties[primaryDisplayProperty] ?? id;
  const listed = standardObject(object);
  const changed = () => {
    reload();
    setVersion((last) => last + 1);
  };
  const drawCard = (card: AppCard) => (
    <PlacedCard
      key={card.uid}
      card={card}
      record={open}
      recordVersion={version}
      onRefresh={reload}
    />
  );

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
          ‹ {labels.plural}
        </Anchor>
        <Group gap="xs">
          <CustomizeButton object={object} />
          <ArchiveButton
            type={type}
            id={id}
            name={name}
            onArchived={() => navigate(list)}
          />
        </Group>
      </Group>
      <Grid gutter="lg">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <CardTabs
            cards={tabCards}
            activities={listed ? <Timeline record={place} /> : null}
            drawCard={drawCard}
          >
            <Paper withBorder radius="md" p="lg">
              {listed && (
                <StagePath
                  object={listed}
                  id={id}
                  values={record.properties}
                  onMoved={changed}
                />
              )}
              <PropertyPanel
                type={type}
                id={id}
                sections={sections}
                values={record.properties}
                heading={
                  <>
                    <Text size="xs" c="dimmed">
                      {labels.singular}
                    </Text>
                    <Title
                      order={1}
                      fz="xl"
                      style={{ overflowWrap: 'anywhere' }}
                    >
                      {name}
                    </Title>
                    <Text size="xs" c="dimmed">
                      {associationWords.lastChanged(
                        new Intl.DateTimeFormat(language, {
                          dateStyle: 'medium',
                          timeStyle: 'short',
                          timeZone,
                        }).format(new Date(record.updatedAt)),
                      )}
                    </Text>
                  </>
                }
                onSaved={changed}
              />
            </Paper>
          </CardTabs>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Stack>
            {sidebarCards.map(drawCard)}
            <AssociationPanel type={type} id={id} schemas={schemas} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
};
