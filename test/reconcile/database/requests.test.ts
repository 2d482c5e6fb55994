import { NORA } from '#test/helpers/start-app.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
  await world.placeRequest(0, 'Their second shop');
  await world.settle();
});
afterEach(() => world.app.close());

const read = async () => {
  const [request] = await world.requests();
  if (!request) throw new Error('There is no request.');

  return request;
};
const path = async () =>
  `/crm/objects/2026-09/${world.app.seeded.starterTypeId}/${(await read()).id}`;
const edit = async (properties: Record<string, string>) =>
  world.app.crm(NORA, 'PATCH', await path(), { properties });
const writes = () =>
  world.app.emulator.calls.filter(({ method }) => method === 'PATCH').length;

it('restores how many people wait', async () => {
  await edit({ people_waiting: '99' });
  await world.pass();

  expect((await read()).properties['people_waiting']).toBe('1');
});

it('restores the key by which the record is found', async () => {
  const { id, properties } = await read();
  await edit({ creation_key: 'another' });
  await world.pass();

  expect(await read()).toMatchObject({
    id,
    properties: { creation_key: properties['creation_key'] },
  });
});

it('ties a request to its client again', async () => {
  const { contactIds } = await read();
  await world.app.crm(
    NORA,
    'DELETE',
    `${await path()}/associations/contacts/${contactIds[0]}`,
  );
  expect((await read()).contactIds).toEqual([]);
  await world.pass();

  expect((await read()).contactIds).toEqual(contactIds);
});

it('leaves marketing’s own fields, and a request whose client is gone', async () => {
  await edit({ title: 'Mine', status: 'draft' });
  await world.deleteContact(world.contact(0));
  const before = writes();
  await world.pass();
  const { properties } = await read();

  expect(properties['status']).toBe('draft');
  expect(writes()).toBe(before);
});

it('leaves a request deleted that marketing deleted', async () => {
  await world.deleteStarter((await read()).id);
  await world.pass();

  expect(await world.requests()).toEqual([]);
  expect(await world.countOutbox()).toBe(0);
});
