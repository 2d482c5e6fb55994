import { NORA } from '#test/helpers/start-app.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';

const lists = '/crm/lists/2026-09';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
});
afterEach(() => world.app.close());

const property = () =>
  `/crm/properties/2026-09/${world.app.seeded.starterTypeId}/segments`;
const readOptions = async () =>
  (
    (await world.app.crm(NORA, 'GET', property())) as {
      options: { value: string; label: string }[];
    }
  ).options;
const labelOf = async (id: string) =>
  (await readOptions()).find(({ value }) => value === id)?.label;
/** As the jobs do, long enough for one comparison; nobody opens or saves anything. */
const compare = async () => {
  world.later(301);
  await world.turn();
  await world.settle();
};
const rename = (id: string, name: string) =>
  world.app.crm(
    NORA,
    'PUT',
    `${lists}/${id}/update-list-name?listName=${encodeURIComponent(name)}`,
  );
const countWrites = () =>
  world.app.emulator.calls.filter(
    ({ method, path }) => method === 'PATCH' && path.endsWith('/segments'),
  ).length;
const firstIds = async () => (await readOptions()).map(({ value }) => value);

it('names a segment as it is named in HubSpot now, whoever renamed it, and writes nothing once it does', async () => {
  const [id = ''] = await firstIds();
  await compare();
  await rename(id, 'Dairies and farms');
  await compare();
  expect(await labelOf(id)).toBe('Dairies and farms');

  const before = countWrites();
  await compare();
  await compare();
  expect(countWrites()).toBe(before);
});

it('marks a segment that was deleted, and no longer once it is restored', async () => {
  const [id = ''] = await firstIds();
  const name = (await labelOf(id)) ?? '';
  await world.app.crm(NORA, 'DELETE', `${lists}/${id}`);
  await compare();
  expect(await labelOf(id)).toBe(`${name} (deleted)`);

  await world.app.crm(NORA, 'PUT', `${lists}/${id}/restore`);
  await compare();
  expect(await labelOf(id)).toBe(name);
});

it('writes a label again that somebody edited by hand', async () => {
  const options = await readOptions();
  const [first] = options;
  await compare();
  await world.app.crm(NORA, 'PATCH', property(), {
    options: options.map((each) =>
      each === first ? { ...each, label: 'My segment' } : each,
    ),
  });
  await compare();

  expect(await labelOf(first?.value ?? '')).toBe(first?.label);
});

it('tries again what HubSpot refused, and goes on comparing records after a failure', async () => {
  const [id = ''] = await firstIds();
  await compare();
  await rename(id, 'Dairies');
  world.app.emulator.failNext({
    method: 'PATCH',
    path: /\/segments$/,
    times: 1,
    respond: () =>
      Response.json(
        { status: 'error', category: 'VALIDATION_ERROR', message: 'no' },
        { status: 400 },
      ),
  });
  await compare();
  for (let turn = 0; turn < 4; turn += 1) await compare();

  expect(await labelOf(id)).toBe('Dairies');
});
