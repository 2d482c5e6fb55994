import { Button, Skeleton, Stack } from '@mantine/core';
import { useState } from 'react';
import { SelectionBar } from '../contacts/SelectionBar.tsx';
import { crm, type CrmRecord, type PropertyView } from '../crm/api.ts';
import { useDescribedObject } from '../crm/app.ts';
import { CrmError } from '../crm/crm-error.ts';
import { useListWords } from '../crm/list-words.ts';
import { useNavigation } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useViewWords } from '../crm/view-words.ts';
import { useWords } from '../crm/words.ts';
import { ObjectPreview } from '../objects/ObjectPreview.tsx';
import { readObjects } from '../objects/read-objects.ts';
import { CreateDialog } from '../record/CreateDialog.tsx';
import { useReadValue } from '../record/PropertyValue.tsx';
import { findOwnerId } from '../views/find-owner-id.ts';
import { everything, listViews } from '../views/list-views.ts';
import { SaveView } from '../views/SaveView.tsx';
import { useSavedViews } from '../views/use-saved-views.ts';
import { ViewTabs } from '../views/ViewTabs.tsx';
import { Failure } from './Failure.tsx';
import { type Narrowing, RecordTable } from './RecordTable.tsx';

/** The list page of an object, with its views. */
export const ObjectList = ({ type }: { type: string }) => {
  const words = useWords();
  const viewWords = useViewWords();
  const { search, navigate } = useNavigation();
  const readValue = useReadValue();
  const { viewer, owners, language } = useSession().session;
  const described = useDescribedObject(type);
  const listWords = useListWords();
  const [previewed, setPreviewed] = useState<CrmRecord | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [isCreating, setCreating] = useState(false);
  const saved = useSavedViews(type);
  const [narrowing, setNarrowing] = useState<Narrowing>({
    query: '',
    chosen: {},
  });
  const { state, reload } = useLoad(async () => {
    const [schemas, properties, ownerId] = await Promise.all([
      readObjects(language),
      crm.properties(type),
      findOwnerId(viewer.email),
    ]);
    const schema = schemas.find(({ name }) => name === type);
    if (!schema) throw new CrmError(404, null);

    return { schema, properties, ownerId };
  }, [type, language, viewer.email]);

  if (state.status === 'loading') {
    return (
      <Stack role="status" aria-label={words.loading}>
        <Skeleton h={28} w={260} />
        <Skeleton h={36} />
        <Skeleton h={420} />
      </Stack>
    );
  }
  if (state.status === 'failed') {
    return <Failure error={state.error} onRetry={reload} />;
  }
  const { schema, properties, ownerId } = state.value;
  const named = (names: string[]) =>
    names.flatMap(
      (name) => properties.find((each) => each.name === name) ?? [],
    );
  const toFilter = ({ name, label, options }: PropertyView) => ({
    property: name,
    label: name === 'hubspot_owner_id' ? viewWords.owner : label,
    options:
      name === 'hubspot_owner_id'
        ? owners.map((owner) => ({ value: owner.id, label: owner.name }))
        : options,
  });

  const fixed = listViews(described?.views ?? [], ownerId);
  const wanted = search.get('view') ?? everything;
  const own = saved.views.find(({ id }) => id === wanted);
  const base = fixed.find(({ id }) => id === (own?.base ?? wanted));
  const viewId = own?.id ?? base?.id ?? everything;
  const initial = own
    ? { query: own.query, chosen: own.chosen }
    : { query: '', chosen: {} };
  const open = (view: string) =>
    navigate(`/objects/${type}${view === everything ? '' : `?view=${view}`}`);
  const shown = named(
    base?.columns ?? described?.columns ?? [schema.primaryDisplayProperty],
  );
  const isNew = JSON.stringify(narrowing) !== JSON.stringify(initial);

  return (
    <>
      <RecordTable
        key={viewId}
        title={schema.labels.plural}
        type={type}
        baseFilters={base?.groups ?? [[]]}
        initial={initial}
        onNarrow={setNarrowing}
        selection={{ ids: chosen, onChange: setChosen }}
        views={
          <>
            {chosen.length > 0 && (
              <SelectionBar
                object={schema}
                ids={chosen}
                onClear={() => setChosen([])}
              />
            )}
            <ViewTabs
              views={[
                { id: everything, name: viewWords.all, isOwn: false },
                ...(described?.views ?? [])
                  .filter((view) => fixed.some(({ id }) => id === view.id))
                  .map(({ id, label }) => ({
                    id,
                    name: label[language],
                    isOwn: false,
                  })),
                ...saved.views.map(({ id, name }) => ({
                  id,
                  name,
                  isOwn: true,
                })),
              ]}
              current={viewId}
              onChoose={open}
              onRemove={(id) => {
                saved.remove(id);
                if (id === viewId) open(everything);
              }}
              action={
                isNew && (
                  <SaveView
                    onSave={(name) =>
                      open(
                        saved.add({
                          name,
                          base: base?.id ?? everything,
                          ...narrowing,
                        }),
                      )
                    }
                  />
                )
              }
            />
          </>
        }
        sort={{
          property: described?.newestBy ?? 'hs_createdate',
          isDescending: true,
        }}
        filters={named(described?.filters ?? []).map(toFilter)}
        properties={shown.map(({ name }) => name)}
        rowAction={(record) => (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={listWords.previewOf(
              record.properties[schema.primaryDisplayProperty] ?? record.id,
            )}
            onClick={() => setPreviewed(record)}
          >
            {listWords.preview}
          </Button>
        )}
        linkOf={({ id }) => `/objects/${type}/${id}`}
        action={
          described?.creation && (
            <Button size="sm" onClick={() => setCreating(true)}>
              {words.create}
            </Button>
          )
        }
        columns={shown.map((property, index) => ({
          label: property.label,
          property: property.name,
          show: (record) =>
            readValue(property, record.properties[property.name] ?? null) ??
            (index === 0 ? record.id : null),
        }))}
      />
      {previewed && (
        <ObjectPreview
          schema={schema}
          properties={shown}
          record={previewed}
          onClose={() => setPreviewed(null)}
        />
      )}
      {isCreating && described?.creation && (
        <CreateDialog
          schema={schema}
          properties={properties}
          asked={described.creation.asked}
          initial={ownerId === null ? {} : { hubspot_owner_id: ownerId }}
          fixed={described.creation.given}
          onCancel={() => setCreating(false)}
          onCreated={(id) => navigate(`/objects/${type}/${id}`)}
        />
      )}
    </>
  );
};
