import {
  addDeal,
  changeSettings,
  winDeal,
} from '#test/helpers/sales-records.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';
import { badCases } from './bad-cases.ts';
import { base, salesWorld } from './sales-world.ts';

let app: TestApp;
const world = salesWorld(() => app);
const { pass, crm, tie, read, countOf, heard } = world;
const cases = badCases(() => app, world);

beforeAll(async () => {
  app = await startApp({ sharesClock: true });
  await changeSettings(app, { readsOutcomes: true, keepsAmounts: true });
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
});
afterAll(() => app.close());

it('counts what HubSpot has of a client, however it came about', async () => {
  const clients: [string, string, number[]][] = [];
  for (const [name, , expected] of cases) {
    clients.push([name, await heard(), expected]);
  }
  pass(1);
  for (const [index, [, act]] of cases.entries()) {
    await act(clients[index]?.[1] ?? '');
  }
  await read();

  const counted: [string, number[] | undefined][] = [];
  for (const [name, contactId] of clients) {
    counted.push([name, await countOf(contactId)]);
  }
  expect(counted).toEqual(
    clients.map(([name, , expected]) => [name, expected]),
  );
});

it('reads a contact with five hundred deals, and beside it others', async () => {
  const [many, one] = [await heard(), await heard()];
  pass(1);
  for (let batch = 0; batch < 5; batch += 1) {
    await crm('POST', `${base}/deals/batch/create`, {
      inputs: Array.from({ length: 100 }, () => ({
        properties: { dealname: 'x', dealstage: 'contractsent' },
        associations: [
          {
            to: { id: many },
            types: [
              { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 3 },
            ],
          },
        ],
      })),
    });
  }
  await addDeal(app, one);
  await read();

  expect(await countOf(many)).toEqual([500, 0, 0, 0]);
  expect(await countOf(one)).toEqual([1, 0, 0, 0]);
});

it('counts a deal that two contacts share once, for both of them together', async () => {
  const [one, other] = [await heard(), await heard()];
  pass(1);
  const dealId = await addDeal(app, one);
  await tie(`deals/${dealId}`, `contacts/${other}`, 3);
  await read();

  const [first, second] = [await countOf(one), await countOf(other)];
  expect([first?.[0], second?.[0]]).toEqual([0.5, 0.5]);
});

it('goes on with a contact that was merged into another one', async () => {
  const [one, other] = [await heard(), await heard()];
  pass(1);
  await addDeal(app, one);
  const merged = String(
    (
      await crm('POST', `${base}/contacts/merge`, {
        primaryObjectId: other,
        objectIdToMerge: one,
      })
    )['id'],
  );
  await app.service.reconcile(app.emulator.accountId);
  await read();

  expect(await countOf(merged)).toEqual([1, 0, 0, 0]);
});

it('forgets what a use was followed by when the use is taken back', async () => {
  const contactId = await heard();
  pass(1);
  await addDeal(app, contactId);
  await read();
  expect(await countOf(contactId)).toEqual([1, 0, 0, 0]);
  await app.db
    .updateTable('votes')
    .set({ used_at: null })
    .where('contact_id', '=', contactId)
    .execute();

  expect(await countOf(contactId)).toBeUndefined();
});

it('counts the same when a stage is renamed, and reads on when a clock was set back', async () => {
  const contactId = await heard();
  pass(1);
  await winDeal(app, await addDeal(app, contactId));
  await read();
  expect(await countOf(contactId)).toEqual([1, 1, 1, 0]);

  await crm('PATCH', '/crm/pipelines/2026-09/deals/default/stages/closedwon', {
    label: 'Sold at last',
  });
  await read(-3);
  await read(8);
  expect(await countOf(contactId)).toEqual([1, 1, 1, 0]);
});
