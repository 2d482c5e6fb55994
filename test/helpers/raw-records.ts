import { INES } from './start-app.ts';
import type { BrowserApp } from './start-browser-app.ts';

/** A record as HubSpot's own screens get it. */
export interface RawRecord {
  id: string;
  properties: Record<string, string | null>;
}

/** Against hanging only: a machine that others use may take minutes for what it does in one. */
const patienceMs = 240_000;

/** Asks again until what it reads is as wanted; gives the last reading after four minutes. */
export const waitFor = async <T>(
  read: () => Promise<T>,
  isDone: (value: T) => boolean,
): Promise<T> => {
  for (const until = Date.now() + patienceMs; ;) {
    const value = await read();
    if (isDone(value) || Date.now() > until) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

const get = async (app: BrowserApp, path: string): Promise<unknown> => {
  const response = await app.emulator.fetchAsUser(
    new Request(`https://emulator.local/crm/objects/2026-09/${path}`),
    INES,
  );

  return response.json();
};

/** All vote records, raw. */
export const readVotes = async (app: BrowserApp): Promise<RawRecord[]> => {
  const properties = [
    'title',
    'vote_key',
    'verdict',
    'reason',
    'comment',
    'own_words',
    'contact_record_id',
    'starter_record_id',
    'answer',
    'answer_text',
  ];
  const { results } = (await get(
    app,
    `${app.voteTypeId}?limit=100&properties=${properties.join(',')}`,
  )) as { results: RawRecord[] };

  return results;
};

/** A vote record with everything HubSpot keeps of it, as text. */
export const readRawVote = async (
  app: BrowserApp,
  voteId: string,
): Promise<string> => {
  const properties =
    'title,vote_key,verdict,comment,surface,segments,wording,hubspot_owner_id';

  return JSON.stringify(
    await get(
      app,
      `${app.voteTypeId}/${voteId}?propertiesWithHistory=${properties}`,
    ),
  );
};

/** How many records of a type a vote is associated with. */
export const countAssociations = async (
  app: BrowserApp,
  voteId: string,
  toType: string,
): Promise<number> => {
  const { results } = (await get(
    app,
    `${app.voteTypeId}/${voteId}/associations/${toType}`,
  )) as { results: object[] };

  return results.length;
};

/** All starter records, raw. */
export const readStarters = async (app: BrowserApp): Promise<RawRecord[]> => {
  const { results } = (await get(
    app,
    `${app.starterTypeId}?limit=100&properties=title,opener,question,status,variant_of`,
  )) as { results: RawRecord[] };

  return results;
};

/** Writes a starter's record as a marketer does in HubSpot itself. */
export const writeStarter = (
  app: BrowserApp,
  id: string,
  properties: Record<string, string>,
): Promise<Response> =>
  app.emulator.fetchAsUser(
    new Request(
      `https://emulator.local/crm/objects/2026-09/${app.starterTypeId}/${id}`,
      {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ properties }),
      },
    ),
    INES,
  );
