import { useWords } from '../crm/words.ts';
import { RecordTable } from './RecordTable.tsx';
import { useLabels } from './use-labels.ts';

/** All contacts. */
export const ContactList = () => {
  const words = useWords();
  const label = useLabels('contacts');

  return (
    <RecordTable
      title={words.contacts}
      type="contacts"
      sort="hs_object_id"
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
          show: ({ properties: p, id }) =>
            [p['firstname'], p['lastname']].filter(Boolean).join(' ') || id,
        },
        { label: words.email, show: ({ properties: p }) => p['email'] },
        { label: words.jobTitle, show: ({ properties: p }) => p['jobtitle'] },
        { label: words.company, show: ({ properties: p }) => p['company'] },
        { label: words.city, show: ({ properties: p }) => p['city'] },
        {
          label: words.stage,
          show: ({ properties: p }) =>
            label('lifecyclestage', p['lifecyclestage'] ?? null),
        },
      ]}
    />
  );
};
