import { readWebhooks } from '#src/inbox/read-webhooks.ts';

const told = {
  eventId: 1,
  subscriptionId: 12,
  portalId: 33,
  appId: 77,
  occurredAt: 1_764_000_000_000,
  subscriptionType: 'contact.privacyDeletion',
  attemptNumber: 0,
  objectId: 123,
};

it('reads who, what and when', () => {
  expect(readWebhooks([told])).toEqual([
    {
      accountId: 33,
      kind: 'privacy_deletion',
      objectType: 'contact',
      recordId: '123',
      otherIds: [],
      occurredAt: new Date(1_764_000_000_000),
      key: expect.stringMatching(/^[\w-]{43}$/) as string,
    },
  ]);
});

it('has one key for one event, whatever id and attempt it comes with', () => {
  const keys = [told, { ...told, eventId: 9, attemptNumber: 3 }].map(
    (each) => readWebhooks([each])?.[0]?.key,
  );
  const others = [
    { ...told, objectId: 124 },
    { ...told, occurredAt: told.occurredAt + 1 },
    { ...told, subscriptionType: 'contact.deletion' },
    { ...told, propertyName: 'a', propertyValue: 'b' },
  ].map((each) => readWebhooks([each])?.[0]?.key);

  expect(keys[0]).toBe(keys[1]);
  expect(new Set([keys[0], ...others]).size).toBe(5);
});

it('keeps no value of a property', () => {
  const events = readWebhooks([
    {
      ...told,
      subscriptionType: 'object.propertyChange',
      objectTypeId: '2-77',
      propertyName: 'answer_text',
      propertyValue: 'Said to Alice Martin',
    },
  ]);

  expect(events).toMatchObject([{ kind: 'change', objectType: '2-77' }]);
  expect(JSON.stringify(events)).not.toContain('Alice');
});

it('reads merges with every id that they name', () => {
  expect(
    readWebhooks([
      {
        ...told,
        subscriptionType: 'object.merge',
        objectTypeId: '0-1',
        objectId: 9,
        primaryObjectId: 7,
        mergedObjectIds: [8],
        newObjectId: 9,
      },
    ]),
  ).toMatchObject([
    {
      kind: 'merge',
      objectType: 'contact',
      recordId: '9',
      otherIds: ['7', '8'],
    },
  ]);
});

it.each<[string, unknown]>([
  [
    'an event of something else',
    { ...told, subscriptionType: 'deal.creation' },
  ],
  ['an unknown type', { ...told, subscriptionType: 'anything' }],
  ['no id', { ...told, objectId: undefined }],
  ['an id that is none', { ...told, objectId: '1; drop table votes' }],
  ['a number that is none', { ...told, portalId: 'x' }],
  [
    'a kind that every object has',
    { ...told, subscriptionType: 'contact.constructor' },
  ],
  ['a kind that is none', { ...told, subscriptionType: 'x.__proto__' }],
  ['a moment after all time', { ...told, occurredAt: 8_640_000_000_000_001 }],
  [
    'a type that no database keeps',
    { ...told, subscriptionType: '\0.propertyChange' },
  ],
  [
    'a long type',
    {
      ...told,
      subscriptionType: 'object.propertyChange',
      objectTypeId: '2-'.repeat(99),
    },
  ],
  ['nothing', null],
  ['a text', 'event'],
])('passes over %s, and reads the others', (_, bad) => {
  expect(readWebhooks([bad, told])).toHaveLength(1);
});

it.each([{}, null, 'events', 7, { events: [told] }])('refuses %p', (body) => {
  expect(readWebhooks(body)).toBeNull();
});

it('keeps of a merge only what may be the id of a record', () => {
  expect(
    readWebhooks([
      {
        ...told,
        subscriptionType: 'contact.merge',
        mergedObjectIds: ['8', '\0', 'x', '9'.repeat(16)],
      },
    ]),
  ).toMatchObject([{ otherIds: ['8'] }]);
});
