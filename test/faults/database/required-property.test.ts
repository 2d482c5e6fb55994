import {
  type FaultWorld,
  expectAllVotes,
  startFaultWorld,
} from './fault-world.ts';

let faults: FaultWorld;

beforeEach(async () => {
  faults = await startFaultWorld();
});
afterEach(() => faults.app.close());

/** An admin makes a property required that the app does not write; `cure` takes it back. */
const demand = (typeId: string, conditional: boolean) => {
  faults.app.emulator.rules[typeId] = conditional
    ? {
        required: [],
        conditional: [
          {
            property: 'verdict',
            value: 'not_useful',
            requires: 'lifecycle_when_voted',
          },
        ],
      }
    : { required: ['answer_text'], conditional: [] };

  return {
    cure: () => {
      faults.app.emulator.rules[typeId] = { required: [], conditional: [] };
    },
  };
};

it.each([
  ['a property required', false],
  ['a property required of such votes', true],
])(
  'publishes every vote once an admin who made %s takes it back after three hours',
  async (_, conditional) => {
    const { cure } = demand(faults.app.seeded.voteTypeId, conditional);
    await faults.castVotes(10);
    await faults.publish();
    await faults.publishFor(4);
    faults.later(3 * 3_600);
    await faults.publishFor(2);
    expect(await faults.votes()).toEqual([]);

    cure();
    await faults.publishFor(2);
    await expectAllVotes(faults, 10);
  },
);

it('makes a request’s record once a property is required no more, and votes do not wait for it', async () => {
  faults.app.emulator.rules[faults.app.seeded.starterTypeId] = {
    required: ['proof_url'],
    conditional: [],
  };
  await faults.placeRequest(3, 'Their second shop');
  await faults.castVotes(2);
  await faults.publish();
  await faults.publishFor(6);
  expect(await faults.votes()).toHaveLength(2);
  expect(await faults.requests()).toEqual([]);

  faults.app.emulator.rules[faults.app.seeded.starterTypeId] = {
    required: [],
    conditional: [],
  };
  // One alone cannot be told from a shape: it is tried again more and more slowly.
  faults.later(2 * 3_600);
  await faults.publishFor(2);
  expect(await faults.requests()).toMatchObject([
    { contactIds: [faults.contact(3)] },
  ]);
  expect(await faults.backlog()).toEqual([]);
});
