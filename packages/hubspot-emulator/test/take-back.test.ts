import { associate, dissociate } from '#emulator/account/associate.ts';
import {
  type AccountStore,
  createAccountStore,
} from '#emulator/account/account-store.ts';
import { mergeRecords } from '#emulator/account/merge-records.ts';
import { emptyState } from '#emulator/defaults/initial-state.ts';

const app = { userId: null };

let store: AccountStore;
/** Ids of two contacts and a company, which the first contact is with. */
let ids: { first: string; second: string; company: string };

beforeEach(() => {
  let at = Date.UTC(2026, 10, 30);
  store = createAccountStore({
    accountId: 1,
    state: emptyState(1, { users: [], teams: [] }),
    now: () => (at += 1_000),
    onChange: () => {},
  });
  const make = (type: string, properties: Record<string, string>) =>
    store.create(store.typeOf(type), properties, app).id;
  ids = {
    first: make('contacts', { email: 'one@shop.example', city: 'Lyon' }),
    second: make('contacts', { email: 'two@shop.example' }),
    company: make('companies', { name: 'Shop' }),
  };
  tie(ids.first);
});

const contacts = () => store.typeOf('contacts');
const primaryCompany = () => {
  const found = store.state.associationTypes.find(({ id }) => id === 1);
  if (!found) throw new Error('There is no primary company.');

  return found;
};
const tie = (contactId: string) =>
  associate(store, contacts(), contactId, primaryCompany(), ids.company);
const contact = (id: string) => store.record(contacts(), id);

const changes: [what: string, change: () => void][] = [
  [
    'a record made',
    () => store.create(contacts(), { email: 'new@shop.example' }, app),
  ],
  [
    'the first record of a type',
    () => store.create(store.typeOf('deals'), { dealname: 'Shop' }, app),
  ],
  [
    'a value changed',
    () => store.update(contacts(), contact(ids.first), { city: 'Nantes' }, app),
  ],
  [
    'a value changed twice',
    () => {
      store.update(contacts(), contact(ids.first), { city: 'Nantes' }, app);
      store.update(contacts(), contact(ids.first), { city: 'Brest' }, app);
    },
  ],
  ['a record deleted', () => store.archive(contacts(), contact(ids.first))],
  [
    'a record deleted and restored',
    () => {
      store.archive(contacts(), contact(ids.first));
      store.restore(contacts(), ids.first);
    },
  ],
  ['two records associated', () => tie(ids.second)],
  [
    'two records no longer associated',
    () =>
      dissociate(
        store,
        contacts(),
        ids.first,
        store.typeOf('companies'),
        ids.company,
      ),
  ],
  [
    'two records merged',
    () => mergeRecords(store, contacts(), ids.first, ids.second, app),
  ],
  [
    'rules and limits that were not there',
    () => {
      store.state.rules = { '0-1': { required: ['city'], conditional: [] } };
      store.state.associationLimits = [
        { fromType: '0-1', category: 'HUBSPOT_DEFINED', typeId: 1, max: 1 },
      ];
    },
  ],
];
const fail = () => {
  throw new Error('Not so.');
};

it.each(changes)('takes back %s when what follows fails', (_, change) => {
  const before = JSON.stringify(store.state);

  expect(() =>
    store.atomically(() => {
      change();
      expect(JSON.stringify(store.state)).not.toBe(before);
      fail();
    }),
  ).toThrow('Not so.');

  expect(JSON.parse(JSON.stringify(store.state))).toEqual(JSON.parse(before));
});

it.each(changes)('takes back %s that a part had done whole', (_, change) => {
  const before = JSON.stringify(store.state);

  expect(() =>
    store.atomically(() => {
      store.atomically(change);
      fail();
    }),
  ).toThrow('Not so.');

  expect(JSON.parse(JSON.stringify(store.state))).toEqual(JSON.parse(before));
});

it.each(changes)(
  'keeps what came before a part that failed with %s',
  (_, change) => {
    store.atomically(() => {
      store.update(contacts(), contact(ids.first), { city: 'Paris' }, app);
      const between = JSON.stringify(store.state);
      expect(() =>
        store.atomically(() => {
          change();
          fail();
        }),
      ).toThrow('Not so.');
      expect(JSON.parse(JSON.stringify(store.state))).toEqual(
        JSON.parse(between),
      );
    });

    expect(contact(ids.first).history['city']?.[0]?.value).toBe('Paris');
  },
);

it.each(changes)('keeps %s when nothing fails', (_, change) => {
  const before = JSON.stringify(store.state);
  store.atomically(change);
  const after = JSON.stringify(store.state);

  expect(after).not.toBe(before);
  expect(() => store.atomically(fail)).toThrow('Not so.');
  expect(JSON.parse(JSON.stringify(store.state))).toEqual(JSON.parse(after));
});
