import type { TiedRecord } from './compare.ts';

interface RawRecord {
  id: string;
  properties: Record<string, string | null>;
  associations?: Record<string, { results: { id: string }[] }>;
}

interface RawPage {
  results: RawRecord[];
  paging?: { next?: { after: string } };
}

const properties = {
  vote: 'vote_key,verdict,reason,comment,answer_text,contact_record_id,starter_record_id',
  starter:
    'title,creation_key,request_brief,people_waiting,voters,translation_of',
};

/** All records of a type as a person reads them in HubSpot, with contacts and starters tied to them. */
export const readTied = async (
  crm: (method: string, path: string) => Promise<unknown>,
  typeId: string,
  starterTypeId: string,
  what: keyof typeof properties,
): Promise<TiedRecord[]> => {
  const records: TiedRecord[] = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const ties = what === 'vote' ? `contacts,${starterTypeId}` : 'contacts';
    const page = (await crm(
      'GET',
      `/crm/objects/2026-09/${typeId}?limit=100&after=${after}&properties=${properties[what]}&associations=${ties}`,
    )) as RawPage;
    records.push(
      ...page.results.map(({ id, properties: said, associations }) => ({
        id,
        properties: said,
        ties: Object.values(associations ?? {}).flatMap(({ results }) =>
          results.map((each) => each.id),
        ),
      })),
    );
    after = page.paging?.next?.after;
  }

  return records;
};
