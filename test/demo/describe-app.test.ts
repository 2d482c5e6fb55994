import { SERVICE_ORIGIN } from '@starters/contracts';
import { readProject } from 'hubspot-host/server';
import { description } from '#demo/describe-app.ts';
import { starterObject } from '#src/hubspot/objects/starter.object.ts';
import { voteObject } from '#src/hubspot/objects/vote.object.ts';

/** What HubSpot adds to every custom object. */
const owner = 'hubspot_owner_id';

it.each([
  ['conversation_starter', starterObject],
  ['starter_vote', voteObject],
])('names only properties that %s has', (name, { properties }) => {
  const object = description.objects.find((each) => each.name === name);
  const named = [
    ...(object?.columns ?? []),
    ...(object?.filters ?? []),
    ...(object?.details ?? []),
    ...(object?.hidden ?? []),
    ...(object?.creation?.asked ?? []),
    ...Object.keys(object?.creation?.given ?? {}),
    ...(object?.newestBy === undefined ? [] : [object.newestBy]),
    ...(object?.sections ?? []).flatMap((section) => section.properties),
    ...(object?.views ?? []).flatMap(({ groups, columns = [] }) => [
      ...columns,
      ...groups.flat().map(({ propertyName }) => propertyName),
    ]),
  ];
  const known = [...properties.map((property) => property.name), owner];

  expect(named).not.toEqual([]);
  expect(named.filter((each) => !known.includes(each))).toEqual([]);
});

it('is named as the app’s own file names it, which permits the service', async () => {
  const { appName, permittedUrls } = await readProject(process.cwd());

  expect(description.name).toBe(appName);
  expect(permittedUrls.fetch).toEqual([SERVICE_ORIGIN]);
});

it('finds the cards that the app’s files describe', async () => {
  const { features } = await readProject(process.cwd());

  expect(features.cards).toMatchObject([
    { uid: 'conversation_starters_preview', location: 'crm.preview' },
    {
      uid: 'conversation_starters_sidebar',
      location: 'crm.record.sidebar',
      objectTypes: ['contacts'],
      bundle: 'ConversationStarters',
    },
    { uid: 'conversation_starters_tab', location: 'crm.record.tab' },
    {
      uid: 'starter_record_sidebar',
      location: 'crm.record.sidebar',
      objectTypes: ['p_conversation_starter'],
      bundle: 'StarterRecord',
    },
  ]);
});
