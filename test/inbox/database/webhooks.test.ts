import { pathOf, requestsRoute } from '@starters/contracts';
import { sql } from 'kysely';
import type { Webhooks } from 'hubspot-emulator';
import { createEventStore } from '#src/store/event-store.ts';
import { TABLE_FATES } from '#src/store/table-fates.ts';
import { LEA, type TestApp, TOM } from '#test/helpers/start-app.ts';
import { readRecords } from '#test/helpers/read-records.ts';
import {
  buildVoteRequest,
  readCard,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';
import { startWebhookWorld } from './webhook-world.ts';

let app: TestApp;
let webhooks: Webhooks;

beforeEach(async () => {
  ({ app, webhooks } = await startWebhookWorld());
});
afterEach(() => app.close());

const contact = (at = 0) => app.seeded.contactIds[at] ?? '';
const receive = () => app.service.receive(app.emulator.accountId);
const publish = () => app.service.publish(app.emulator.accountId);
/** A turn of the comparison; the one before is over. */
const compare = async () => {
  await app.db
    .updateTable('leases')
    .set({ expires_at: new Date(0) })
    .execute();
  await app.service.reconcile(app.emulator.accountId);
};
const later = (days: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + days * 86_400_000);
};
/** Tables with rows that name this contact, by whichever column. */
const tablesWith = async (contactId: string): Promise<string[]> => {
  const found: string[] = [];
  for (const table of Object.keys(TABLE_FATES)) {
    if (['catalogs', 'segment_offers'].includes(table)) continue;
    const { rows } = await sql<{ text: string }>`
      select row_to_json(each)::text as text from ${sql.table(table)} as each`.execute(
      app.db,
    );
    if (rows.some(({ text }) => text.includes(`"${contactId}"`))) {
      found.push(table);
    }
  }

  return found;
};
const workOn = async (contactId: string) => {
  await voteOnCard(app, contactId, { comment: 'Alice was not amused.' });
  await voteOnCard(
    app,
    contactId,
    { verdict: 'useful', reason: null },
    { as: TOM },
  );
  await app.call(LEA, 'PUT', pathOf(requestsRoute, { contactId }), {
    join: null,
    author: null,
    text: 'Alice wants to talk of bread',
  });
};
const readVotes = () =>
  readRecords(app, app.seeded.voteTypeId, [
    'vote_key',
    'contact_record_id',
    'comment',
  ]);
const privacyDelete = (contactId: string) =>
  app.crm(LEA, 'POST', '/crm/objects/2026-09/contacts/gdpr-delete', {
    objectId: contactId,
  });
const remove = (contactId: string) =>
  app.crm(LEA, 'DELETE', `/crm/objects/2026-09/contacts/${contactId}`);

it('erases a client that HubSpot deleted for privacy, in HubSpot too', async () => {
  await workOn(contact());
  await workOn(contact(1));
  await publish();
  const ofOther = (await tablesWith(contact(1))).length;
  expect((await tablesWith(contact())).length).toBeGreaterThan(3);
  await privacyDelete(contact());
  await webhooks.deliver();
  expect(webhooks.answers).toEqual([200]);
  await receive();

  expect(await tablesWith(contact())).toEqual([]);
  expect(await tablesWith(contact(1))).toHaveLength(ofOther);
  const rows = JSON.stringify(
    await app.db.selectFrom('votes').selectAll().execute(),
  );
  expect(rows.match(/Alice was not amused/g)).toHaveLength(1);
  expect(
    (await app.db.selectFrom('requests').select('brief').execute())
      .map(({ brief }) => brief)
      .sort(),
  ).toEqual(['', 'Alice wants to talk of bread']);

  await publish();
  const votes = await readVotes();
  expect(votes).toHaveLength(2);
  expect(JSON.stringify(votes)).not.toContain(`"${contact()}"`);
});

it('says and votes nothing of an erased client from a card that was open', async () => {
  const { ballot } = (await readCard(app, contact())).candidates[0] ?? {};
  await privacyDelete(contact());
  await webhooks.deliver();
  await receive();
  const { body } = await app.call(
    LEA,
    'PUT',
    '/v1/vote',
    buildVoteRequest(ballot ?? '', { verdict: 'useful', reason: null }),
  );
  expect(body).toMatchObject({ ok: true });
  // The comparison finds the client gone, and when 90 days are over the vote goes as well.
  await compare();
  expect(await tablesWith(contact())).toContain('gone_contacts');
  later(91);
  await app.service.sweep(app.emulator.accountId);

  expect(await tablesWith(contact())).toEqual([]);
});

describe('a client who was deleted', () => {
  beforeEach(async () => {
    await workOn(contact());
    await remove(contact());
    await webhooks.deliver();
    await receive();
  });

  it('is kept for 90 days, then erased', async () => {
    expect(await tablesWith(contact())).toContain('votes');
    later(89);
    await app.service.sweep(app.emulator.accountId);
    expect(await tablesWith(contact())).toContain('votes');
    later(2);
    await app.service.sweep(app.emulator.accountId);

    expect(await tablesWith(contact())).toEqual([]);
  });

  it('stays when HubSpot brings it back, also when that comes first', async () => {
    app.emulator.restore('contacts', contact());
    webhooks.add({
      subscriptionType: 'object.deletion',
      objectTypeId: '0-1',
      objectId: Number(contact()),
      occurredAt: 1,
    });
    await webhooks.deliver({ reversed: true, copies: 2 });
    await receive();
    later(91);
    await app.service.sweep(app.emulator.accountId);

    expect(await tablesWith(contact())).toContain('votes');
  });
});

it('finds by the comparison alone who is gone, and who is back', async () => {
  await workOn(contact());
  await remove(contact());
  await compare();
  expect(await tablesWith(contact())).toContain('gone_contacts');
  app.emulator.restore('contacts', contact());
  later(1);
  await compare();

  expect(await tablesWith(contact())).not.toContain('gone_contacts');
});

it.each([
  ['in order', {}],
  ['out of order', { reversed: true }],
  [
    'twice, one by one, the last first',
    { reversed: true, copies: 2, batch: 1 },
  ],
])('carries merges over: %s', async (_, trouble) => {
  await workOn(contact());
  await workOn(contact(1));
  const merge = async (primaryObjectId: string, objectIdToMerge: string) =>
    String(
      (
        await app.crm(LEA, 'POST', '/crm/objects/2026-09/contacts/merge', {
          primaryObjectId,
          objectIdToMerge,
        })
      )['id'],
    );
  const once = await merge(contact(), contact(1));
  const survivor = await merge(once, contact(2));
  await webhooks.deliver(trouble);
  await receive();

  expect(await tablesWith(survivor)).toEqual(
    expect.arrayContaining(['votes', 'request_waiters']),
  );
  for (const old of [contact(), contact(1), once]) {
    expect(await tablesWith(old)).not.toContain('votes');
    expect(await tablesWith(old)).not.toContain('gone_contacts');
  }
});

it('receives an answer written in HubSpot without waiting for the sweep', async () => {
  await voteOnCard(app, contact(), { comment: 'Too long.' });
  await publish();
  const [record] = await readVotes();
  later(1);
  await app.crm(
    LEA,
    'PATCH',
    `/crm/objects/2026-09/${app.seeded.voteTypeId}/${record?.id ?? ''}`,
    { properties: { answer: 'kept', answer_text: 'Try the second half.' } },
  );
  await webhooks.deliver();
  await receive();

  expect(
    await app.db.selectFrom('votes').select('answer_text').execute(),
  ).toEqual([{ answer_text: 'Try the second half.' }]);
});

it('takes a hundred events of an account that it does not know, and keeps none', async () => {
  for (let index = 0; index < 250; index += 1) {
    webhooks.add({
      portalId: 99,
      objectId: index + 1,
      occurredAt: 1_000 - index,
    });
  }
  await webhooks.deliver({ reversed: true });

  expect(webhooks.answers).toEqual([200, 200, 200]);
  expect(
    await app.db.selectFrom('hubspot_events').selectAll().execute(),
  ).toEqual([]);
});

it('keeps an event once, however often it comes, and tells of it once', async () => {
  const told: number[] = [];
  const store = createEventStore(app.db);
  await remove(contact());
  await webhooks.deliver({ copies: 3, batch: 1 });
  const rows = await app.db.selectFrom('hubspot_events').selectAll().execute();
  expect(rows).toHaveLength(1);
  const open = await store.listOpen(app.emulator.accountId, 10);
  told.push(...(await store.add(open, app.clock.now)));

  expect(told).toEqual([]);
});

it('keeps events that HubSpot’s silence holds up, and receives them later', async () => {
  await workOn(contact());
  await remove(contact());
  await webhooks.deliver();
  app.emulator.faults.down = true;
  await expect(receive()).rejects.toThrow();
  app.emulator.faults.down = false;
  await app.service.sweep(app.emulator.accountId);

  expect(await tablesWith(contact())).toContain('gone_contacts');
});
