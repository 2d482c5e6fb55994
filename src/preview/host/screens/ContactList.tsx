import { crm } from '../crm/api.ts';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { RecordTable } from './RecordTable.tsx';
import { useLabels } from './use-labels.ts';

/** All contacts. */
export const ContactList = () => {
  const words = useWords();
  const label = useLabels('contacts');
  const { state } = useLoad(() => crm.properties('contacts'), []);
  const stages =
    state.status === 'ready'
      ? (state.value.find(({ name }) => name === 'lifecyclestage')?.options ??
        [])
      : [];

  return (
    <RecordTable
      title={words.contacts}
      type="contacts"
      sort={{ property: 'hs_object_id', isDescending: false }}
      filters={
        stages.length > 0
          ? [
              {
                property: 'lifecyclestage',
                label: words.stage,
                options: stages,
              },
            ]
          : []
      }
      properties={[
        'firstname',
        'lastname',
        'email',
        'jobtitle',
        'company',
        'city',
        'lifecyclestage',
      ]}
      linkOf={({ id }) => `/contacts/${id}`}
      columns={[
        {
          label: words.name,
          property: 'firstname',
          show: ({ properties: p, id }) =>
            [p['firstname'], p['lastname']].filter(Boolean).join(' ') || id,
        },
        {
          label: words.email,
          property: 'email',
          show: ({ properties: p }) => p['email'],
        },
        {
          label: words.jobTitle,
          property: 'jobtitle',
          show: ({ properties: p }) => p['jobtitle'],
        },
        {
          label: words.company,
          property: 'company',
          show: ({ properties: p }) => p['company'],
        },
        {
          label: words.city,
          property: 'city',
          show: ({ properties: p }) => p['city'],
        },
        {
          label: words.stage,
          property: 'lifecyclestage',
          show: ({ properties: p }) =>
            label('lifecyclestage', p['lifecyclestage'] ?? null),
        },
      ]}
    />
  );
};
