import type { CrmRecord } from '../crm/api.ts';
import { useWords } from '../crm/words.ts';
import type { Column } from '../screens/RecordRow.tsx';
import { useLabels } from '../screens/use-labels.ts';

/** What the list of contacts reads of each. */
export const contactProperties = [
  'firstname',
  'lastname',
  'email',
  'jobtitle',
  'company',
  'city',
  'lifecyclestage',
];

/** A contact's name, or its id where it has none. */
export const nameOfContact = ({ properties: p, id }: CrmRecord): string =>
  [p['firstname'], p['lastname']].filter(Boolean).join(' ') || id;

/** The columns of lists of contacts. */
export const useContactColumns = (): Column[] => {
  const words = useWords();
  const label = useLabels('contacts');
  const plain = (name: string, property: string): Column => ({
    label: name,
    property,
    show: ({ properties }) => properties[property],
  });

  return [
    { label: words.name, property: 'firstname', show: nameOfContact },
    plain(words.email, 'email'),
    plain(words.jobTitle, 'jobtitle'),
    plain(words.company, 'company'),
    plain(words.city, 'city'),
    {
      label: words.stage,
      property: 'lifecyclestage',
      show: ({ properties: p }) =>
        label('lifecyclestage', p['lifecyclestage'] ?? null),
    },
  ];
};
