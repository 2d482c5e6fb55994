import { NORA } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';
import { type FaultWorld, startFaultWorld } from './fault-world.ts';

let faults: FaultWorld;

beforeEach(async () => {
  faults = await startFaultWorld();
});
afterEach(() => faults.app.close());

const objects = '/crm/objects/2026-09';
const remove = (type: string, id: string) =>
  faults.app.crm(NORA, 'DELETE', `${objects}/${type}/${id}`);

it('writes votes whose starter was deleted before, tied to their contacts, and the others whole', async () => {
  const { starterId } = await voteOnCard(faults.app, faults.contact(0));
  await faults.castVotes(2, 1);
  await remove(faults.app.seeded.starterTypeId, starterId);
  await faults.publish();
  await faults.publishFor(2);

  const records = await faults.votes();
  expect(records).toHaveLength(3);
  for (const { contactIds, starterIds, properties } of records) {
    expect(contactIds).toEqual([properties['contact_record_id']]);
    const id = properties['starter_record_id'];
    expect(starterIds).toEqual(id === starterId ? [] : [id]);
  }
  expect(await faults.backlog()).toEqual([]);
});

it('ties a vote to the survivor of a contact that was merged before', async () => {
  await faults.castVotes(3);
  const { id } = await faults.app.crm(
    NORA,
    'POST',
    `${objects}/contacts/merge`,
    { primaryObjectId: faults.contact(5), objectIdToMerge: faults.contact(1) },
  );
  await faults.publish();
  await faults.publishFor(2);

  const records = await faults.votes();
  expect(records).toHaveLength(3);
  expect(records.flatMap(({ contactIds }) => contactIds).sort()).toEqual(
    [faults.contact(0), String(id), faults.contact(2)].sort(),
  );
  expect(await faults.backlog()).toEqual([]);
});

it('makes a request whose contact was deleted before, and ties the others', async () => {
  await faults.placeRequest(3, 'Their second shop');
  await faults.placeRequest(4, 'Their garden');
  await remove('contacts', faults.contact(3));
  await faults.publish();
  await faults.publishFor(2);

  const records = await faults.requests();
  expect(
    records.map(({ contactIds, properties }) => [
      properties['request_brief'],
      contactIds,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['Their second shop', []],
      ['Their garden', [faults.contact(4)]],
    ]),
  );
  expect(await faults.backlog()).toEqual([]);
});

it('does not bring back a request’s record that marketing deleted', async () => {
  await faults.placeRequest(3, 'Their second shop');
  await faults.publish();
  const [made] = await faults.requests();
  await remove(faults.app.seeded.starterTypeId, made?.id ?? '');
  await faults.publishFor(2);

  expect(await faults.requests()).toEqual([]);
  expect(await faults.backlog()).toEqual([]);
});
