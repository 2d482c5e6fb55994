import { momentsFor } from '#tools/moments-for.ts';
import { type RouteName, ROUTES } from '@starters/contracts/routes';
import { starterObject } from '#src/hubspot/objects/starter.object.ts';
import { voteObject } from '#src/hubspot/objects/vote.object.ts';
import { downloadExport } from './open-export.ts';
import { buildRouteCalls, callRoute, routeNames } from './route-calls.ts';
import { INES, NORA, type TestApp, TOM } from './start-app.ts';

/** A record with everything that HubSpot keeps of it. */
export interface WholeRecord {
  id: string;
  properties: Record<string, string | null>;
  propertiesWithHistory: Record<string, { value: string }[]>;
  createdAt: string;
}

/** All records of a type, with the history of each property. */
export const readWithHistory = async (
  app: TestApp,
  object: 'vote' | 'starter',
  { archived = false } = {},
): Promise<WholeRecord[]> => {
  const [typeId, { properties }] =
    object === 'vote'
      ? [app.seeded.voteTypeId, voteObject]
      : [app.seeded.starterTypeId, starterObject];
  const names = properties.map(({ name }) => name).join();
  const { results } = (await app.crm(
    NORA,
    'GET',
    `/crm/objects/2026-09/${typeId}?limit=50&archived=${archived}&properties=${names}&propertiesWithHistory=${names}&associations=contacts`,
  )) as unknown as { results: WholeRecord[] };

  return results;
};

/** These list the account's people to choose from, whatever they did. */
const listsPeople: RouteName[] = [
  'editorRoute',
  'settingsRoute',
  'erasingRoute',
];
const callers = { everyone: TOM, marketing: INES, admin: NORA };

/**
 * Every place where a vote leaves the service for others than its voter, as text: the records with
 * their history, both exports, and each route that reads, as a colleague, marketing or an admin.
 */
export const readWhatLeaves = async (
  app: TestApp,
  about: { contactId: string; starterId: string },
): Promise<Record<string, string>> => {
  const calls = buildRouteCalls({
    ...about,
    moments: await momentsFor(app.emulator, TOM, about.contactId),
    ownerId: '751010',
    ballot: '',
    voteId: '',
    requestId_: '',
    exportKey: '',
    importKey: '',
  });
  const places: Record<string, string> = {
    votes: JSON.stringify(await readWithHistory(app, 'vote')),
    starters: JSON.stringify(await readWithHistory(app, 'starter')),
    exportedVotes: (await downloadExport(app, 'votes')).text,
    exportedStarters: (await downloadExport(app, 'starters')).text,
  };
  for (const name of routeNames) {
    const { method, who } = ROUTES[name];
    if (method !== 'GET' || listsPeople.includes(name)) continue;
    const { body } = await callRoute(app, callers[who.role], name, calls);
    places[name] = JSON.stringify(body);
  }

  return places;
};

/** The places whose text has any of these words. */
export const placesWith = (
  places: Record<string, string>,
  ...words: string[]
): string[] =>
  Object.entries(places)
    .filter(([, text]) => words.some((word) => text.includes(word)))
    .map(([place]) => place);
