import type { Wrong } from '#tools/faults/comparison/wrongs.ts';
import type { CompareWorld, Crm } from './compare-world.ts';

/** What is done to HubSpot behind our back: what it is, what it is found as, and how. */
export type Tampering = [
  name: string,
  wrong: Wrong,
  tamper: (crm: Crm) => Promise<unknown>,
];

/** A record as HubSpot shows it. */
export interface Found {
  id: string;
  properties: Record<string, string | null>;
}

export const objects = '/crm/objects/2026-09';

const list = async (
  crm: Crm,
  type: string,
  properties: string,
): Promise<Found[]> =>
  (
    (await crm(
      'GET',
      `${objects}/${type}?limit=100&properties=${properties}`,
    )) as { results: Found[] }
  ).results;

/** The first; there has to be one to tamper with. */
export const first = <T>(items: T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('There is none to tamper with.');

  return item;
};

/** Changes a record. */
export const write = (crm: Crm, path: string, properties: object) =>
  crm('PATCH', path, { properties });

/** Takes an association away. */
export const untie = (
  crm: Crm,
  path: string,
  type: string,
  toId: string | null,
) => crm('DELETE', `${path}/associations/${type}/${toId}`);

/** Finds what can be tampered with in a world. */
export const findIn = (world: () => CompareWorld) => {
  const votesIn = (crm: Crm) =>
    list(
      crm,
      world().account.voteTypeId,
      'vote_key,verdict,reason,comment,answer_text,contact_record_id,starter_record_id',
    );
  const startersIn = (crm: Crm) =>
    list(
      crm,
      world().account.starterTypeId,
      'title,opener,question,why_now,status,request_brief,people_waiting,voters,open_feedback',
    );

  return {
    votesIn,
    aVote: async (crm: Crm) => first(await votesIn(crm)),
    theAnswered: async (crm: Crm) =>
      first(
        (await votesIn(crm)).filter(
          ({ properties }) => properties['answer_text'],
        ),
      ),
    theRequest: async (crm: Crm) =>
      first(
        (await startersIn(crm)).filter(
          ({ properties }) => properties['request_brief'],
        ),
      ),
    titled: async (crm: Crm, start: string) =>
      first(
        (await startersIn(crm)).filter(({ properties }) =>
          properties['title']?.startsWith(start),
        ),
      ),
    tasksIn: (crm: Crm) =>
      list(crm, 'tasks', 'hs_task_subject,hs_timestamp,hubspot_owner_id'),
    votePath: ({ id }: Found) =>
      `${objects}/${world().account.voteTypeId}/${id}`,
    starterPath: ({ id }: Found) =>
      `${objects}/${world().account.starterTypeId}/${id}`,
    starters: () => `${objects}/${world().account.starterTypeId}`,
  };
};
