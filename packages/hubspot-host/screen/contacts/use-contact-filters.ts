import { crm } from '../crm/api.ts';
import { useListWords } from '../crm/list-words.ts';
import { useSession } from '../crm/session.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import type { Filter } from '../screens/ListFilter.tsx';

const pageSize = 100;
const mostPages = 10;

/** The cities of the contacts there are, in their order; of the first thousand contacts. */
const listCities = async (): Promise<string[]> => {
  const cities = new Set<string>();
  for (let page = 0; page < mostPages; page += 1) {
    const { results, total } = await crm.search('contacts', {
      properties: ['city'],
      limit: pageSize,
      after: String(page * pageSize),
    });
    for (const { properties } of results) {
      if (properties['city']) cities.add(properties['city']);
    }
    if ((page + 1) * pageSize >= total) break;
  }

  return [...cities].sort((one, other) => one.localeCompare(other));
};

/** The properties contacts can be narrowed down by. */
export const useContactFilters = (): Filter[] => {
  const words = useWords();
  const listWords = useListWords();
  const { owners } = useSession().session;
  const { state } = useLoad(
    async () => ({
      properties: await crm.properties('contacts'),
      cities: await listCities(),
    }),
    [],
  );
  if (state.status !== 'ready') return [];

  const { properties, cities } = state.value;
  const optionsOf = (name: string) =>
    properties.find((each) => each.name === name)?.options ?? [];

  return [
    {
      property: 'lifecyclestage',
      label: words.stage,
      options: optionsOf('lifecyclestage'),
    },
    {
      property: 'city',
      label: words.city,
      options: cities.map((city) => ({ value: city, label: city })),
    },
    {
      property: 'hubspot_owner_id',
      label: listWords.owner,
      options: owners.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
};
