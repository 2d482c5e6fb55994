import { Alert, Button, Loader } from '@mantine/core';
import { crm } from '../crm/api.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { RecordTable } from './RecordTable.tsx';
import { useLabels } from './use-labels.ts';

/** The columns worth seeing first, by object. */
const columnsOf: Record<string, string[]> = {
  conversation_starter: [
    'title',
    'status',
    'language',
    'segments',
    'usefulness',
    'voters',
    'open_returns',
    'held_because',
  ],
  starter_vote: [
    'title',
    'verdict',
    'reason',
    'comment',
    'answer',
    'answer_text',
    'voted_at',
  ],
};

/** What the list can be narrowed down by, and what comes first in it. */
const filtersOf: Record<string, string[]> = {
  conversation_starter: ['status', 'language', 'label'],
  starter_vote: ['verdict', 'reason', 'answer'],
};
const newestFirst: Record<string, string> = { starter_vote: 'voted_at' };

/** The list page of a custom object. */
export const ObjectList = ({ type }: { type: string }) => {
  const words = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const { session } = useSession();
  const label = useLabels(type);
  const { state } = useLoad(async () => {
    const schemas = await crm.schemas();

    return {
      schema: schemas.find(({ name }) => name === type),
      properties: await crm.properties(type),
    };
  }, [type]);

  if (state.status === 'loading') return <Loader />;
  if (state.status === 'failed' || !state.value.schema) {
    return (
      <Alert color="red" title={words.notFound}>
        {state.status === 'failed' ? state.message : type}
      </Alert>
    );
  }
  const { schema, properties } = state.value;
  const shown = (columnsOf[type] ?? [schema.primaryDisplayProperty]).flatMap(
    (name) => properties.find((each) => each.name === name) ?? [],
  );

  const create = async () => {
    try {
      const { id } = await crm.create(type, {
        [schema.primaryDisplayProperty]: schema.labels.singular,
        status: 'draft',
      });
      navigate(`/objects/${type}/${id}`);
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'danger');
    }
  };

  return (
    <RecordTable
      title={schema.labels.plural}
      type={type}
      sort={{
        property: newestFirst[type] ?? 'hs_lastmodifieddate',
        isDescending: true,
      }}
      filters={(filtersOf[type] ?? []).flatMap((name) => {
        const property = properties.find((each) => each.name === name);

        return property
          ? [
              {
                property: name,
                label: property.label,
                options: property.options,
              },
            ]
          : [];
      })}
      properties={shown.map(({ name }) => name)}
      linkOf={({ id }) => `/objects/${type}/${id}`}
      action={
        type === 'conversation_starter' && (
          <Button size="sm" onClick={() => void create()}>
            {words.create}
          </Button>
        )
      }
      columns={shown.map((property, index) => ({
        label: property.label,
        property: property.name,
        show: (record) => {
          const value = record.properties[property.name] ?? null;
          if (property.type === 'datetime' && value !== null) {
            return new Intl.DateTimeFormat(session.language, {
              dateStyle: 'medium',
              timeStyle: 'short',
            }).format(new Date(value));
          }

          return (
            label(property.name, value) ?? (index === 0 ? record.id : null)
          );
        },
      }))}
    />
  );
};
