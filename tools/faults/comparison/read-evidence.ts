import type { Selectable } from 'kysely';
import type { Database } from '#src/store/open-database.ts';
import type { Tables } from '#src/store/tables.ts';
import type { FaultAccount } from '#tools/faults/fault-account.ts';

/** A record in HubSpot, with what it is associated with. */
export interface TiedRecord {
  id: string;
  properties: Record<string, string | null>;
  /** Ids of the associated contacts and starters. */
  ties: string[];
}

/** What there is at the end of a run in one account: in HubSpot and in our database. */
export interface Evidence {
  votes: TiedRecord[];
  starters: TiedRecord[];
  tasks: TiedRecord[];
  rows: Selectable<Tables['votes']>[];
  /** What is kept of the count of each starter, and how far it is sent, by its id. */
  counts: Map<string, object>;
  toldAuthors: Selectable<Tables['told_authors']>[];
  /** Keys of the imports that are done. */
  importsDone: Set<string>;
}

interface RawRecord {
  id: string;
  properties: Record<string, string | null>;
  associations?: Record<string, { results: { id: string }[] }>;
}

interface RawPage {
  results: RawRecord[];
  paging?: { next?: { after: string } };
}

/** All records of a type as a person reads them in HubSpot. */
const readTied = async (
  { crm }: Pick<FaultAccount, 'crm'>,
  typeId: string,
  properties: string,
  tiedTo: string,
): Promise<TiedRecord[]> => {
  const records: TiedRecord[] = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const page = (await crm(
      'GET',
      `/crm/objects/2026-09/${typeId}?limit=100&after=${after}&properties=${properties}${tiedTo === '' ? '' : `&associations=${tiedTo}`}`,
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

/** Reads all there is to compare of an account. */
export const readEvidence = async (
  db: Database,
  account: FaultAccount,
): Promise<Evidence> => {
  const { accountId, voteTypeId, starterTypeId } = account;

  return {
    votes: await readTied(
      account,
      voteTypeId,
      'vote_key,verdict,reason,comment,used_at,answer_text,contact_record_id,starter_record_id',
      `contacts,${starterTypeId}`,
    ),
    starters: await readTied(
      account,
      starterTypeId,
      'title,question,status,creation_key,request_brief,people_waiting,voters,open_feedback,translation_of,hubspot_owner_id',
      'contacts',
    ),
    tasks: await readTied(
      account,
      'tasks',
      'hs_task_subject,hs_timestamp,hubspot_owner_id',
      '',
    ),
    rows: await db
      .selectFrom('votes')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute(),
    counts: new Map(
      (
        await db
          .selectFrom('outbox')
          .leftJoin('tallies', (join) =>
            join
              .onRef('tallies.account_id', '=', 'outbox.account_id')
              .onRef('tallies.starter_id', '=', 'outbox.key'),
          )
          .select([
            'key',
            'revision',
            'sent_revision',
            'settled_at',
            'counted_revision',
            'voters',
            'open_feedback',
            'evidence',
          ])
          .where('outbox.account_id', '=', accountId)
          .where('kind', '=', 'roll_up')
          .execute()
      ).map((count) => [count.key, count]),
    ),
    importsDone: new Set(
      (
        await db
          .selectFrom('imports')
          .select('key')
          .where('account_id', '=', accountId)
          .where('state', '=', 'done')
          .execute()
      ).map(({ key }) => key),
    ),
    toldAuthors: await db
      .selectFrom('told_authors')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute(),
  };
};
