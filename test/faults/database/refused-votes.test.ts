import {
  answerInPart,
  type InputRefusal,
} from '#tools/faults/answer-in-part.ts';
import { NORA } from '#test/helpers/start-app.ts';
import { tooManyRequests } from 'hubspot-emulator';
import {
  expectAllVotes,
  type FaultWorld,
  refusal,
  startFaultWorld,
} from './fault-world.ts';

let faults: FaultWorld;

beforeEach(async () => {
  faults = await startFaultWorld();
});
afterEach(() => faults.app.close());

const isUpsert = ({ url }: Request) => url.includes('/batch/upsert');
const isAssociation = ({ url }: Request) => url.includes('/batch/associate');

/** Each lasts until `cure()`, over several turns with the pauses between them. */
const passing: [string, () => Response][] = [
  [
    '400, as when a property was made required',
    () => refusal(400, 'VALIDATION_ERROR', 'Required property: region'),
  ],
  [
    '400, as when an option is gone',
    () => refusal(400, 'VALIDATION_ERROR', 'crm.record.tab was not one of'),
  ],
  ['404, as while the object is gone', () => refusal(404, 'OBJECT_NOT_FOUND')],
  [
    '401, as when the token expired',
    () => refusal(401, 'EXPIRED_AUTHENTICATION'),
  ],
  ['403, as when a scope is gone', () => refusal(403, 'MISSING_SCOPES')],
  ['409', () => refusal(409, 'CONFLICT')],
  ['429 for the day', () => tooManyRequests('DAILY')],
];

it.each(passing)(
  'publishes every acknowledged vote once HubSpot no longer refuses all with %s',
  async (_, respond) => {
    faults.world.fault = (request) => (isUpsert(request) ? respond() : null);
    await faults.castVotes(12);
    await faults.publish();
    await faults.publishFor(2);
    expect(await faults.votes()).toEqual([]);

    faults.world.fault = null;
    await faults.publishFor(2);
    await expectAllVotes(faults, 12);
  },
);

it('publishes them after a restart, too', async () => {
  faults.world.fault = (request) =>
    isUpsert(request) ? refusal(400, 'VALIDATION_ERROR', 'Required') : null;
  await faults.castVotes(29);
  await faults.publish();
  await faults.publishFor(3);

  faults.world.fault = null;
  await faults.publishFor(2, faults.app.replica());
  await expectAllVotes(faults, 29);
});

it('publishes what came while all were refused, and what came after', async () => {
  faults.world.fault = (request) =>
    isUpsert(request) ? refusal(400, 'VALIDATION_ERROR', 'Required') : null;
  await faults.castVotes(4);
  await faults.publish();
  faults.later(60);
  await faults.castVotes(4, 4);
  await faults.publishFor(1);
  faults.world.fault = null;
  await faults.castVotes(4, 8);
  await faults.publishFor(2);

  await expectAllVotes(faults, 12);
});

it.each([400, 409, 423])('survives one passing %i', async (status) => {
  let left = 1;
  faults.world.fault = (request) =>
    isUpsert(request) && left-- > 0
      ? refusal(status, 'VALIDATION_ERROR')
      : null;
  await faults.castVotes(5);
  await faults.publish();
  await faults.publishFor(1);

  await expectAllVotes(faults, 5);
});

const limited = (isNamed: boolean): InputRefusal => ({
  category: 'RATE_LIMITS',
  message: 'You have reached your limit.',
  isNamed,
});
const invalid = (isNamed: boolean): InputRefusal => ({
  category: 'VALIDATION_ERROR',
  message: 'Not valid.',
  isNamed,
});

it.each<[string, (index: number) => InputRefusal | null]>([
  ['RATE_LIMITS for a part', (i) => (i % 3 === 0 ? limited(true) : null)],
  [
    'RATE_LIMITS for a part, unnamed',
    (i) => (i % 3 === 0 ? limited(false) : null),
  ],
  ['two unnamed errors', (i) => (i === 1 || i === 4 ? invalid(false) : null)],
  ['errors for all of it', () => invalid(true)],
  ['a named and an unnamed error', (i) => (i < 2 ? invalid(i === 0) : null)],
])('survives a 207 with %s', async (_, refuse) => {
  let left = 2;
  faults.world.fault = (request, pass) =>
    isUpsert(request) && left-- > 0
      ? answerInPart(request, pass, (_input, index) => refuse(index))
      : null;
  await faults.castVotes(8);
  await faults.publish();
  await faults.publishFor(2);

  await expectAllVotes(faults, 8);
});

it.each([
  ['one association with 400', 1, () => refusal(400, 'VALIDATION_ERROR')],
  [
    'all associations with 400 for a while',
    40,
    () => refusal(400, 'VALIDATION_ERROR'),
  ],
  ['one association with 409', 1, () => refusal(409, 'CONFLICT')],
])('ties every record when HubSpot refused %s', async (_, times, respond) => {
  let left = times;
  faults.world.fault = (request) =>
    isAssociation(request) && left-- > 0 ? respond() : null;
  await faults.castVotes(6);
  await faults.publish();
  left = 0;
  await faults.publishFor(2);

  await expectAllVotes(faults, 6);
});

it.each([
  ['a part of the associations, named', true],
  ['a part of the associations, unnamed', false],
])('ties every record after a 207 for %s', async (_, isNamed) => {
  let left = 1;
  faults.world.fault = (request, pass) =>
    isAssociation(request) && left-- > 0
      ? answerInPart(request, pass, (_input, i) =>
          i % 2 === 0 ? invalid(isNamed) : null,
        )
      : null;
  await faults.castVotes(6);
  await faults.publish();
  await faults.publishFor(2);

  await expectAllVotes(faults, 6);
});

it.each([['contact', (f: FaultWorld) => `contacts/${f.contact(1)}`]])(
  'writes a vote whose %s was deleted before, untied, and the others tied',
  async (_, path) => {
    await faults.castVotes(3);
    await faults.app.crm(
      NORA,
      'DELETE',
      `/crm/objects/2026-09/${path(faults)}`,
    );
    await faults.publish();
    await faults.publishFor(1);
    const records = await faults.votes();

    expect(records).toHaveLength(3);
    expect(records.map(({ contactIds }) => contactIds.length).sort()).toEqual([
      0, 1, 1,
    ]);
    expect(records.every(({ starterIds }) => starterIds.length === 1)).toBe(
      true,
    );
    expect(await faults.backlog()).toEqual([]);
  },
);

it.each([400, 409])(
  'publishes the others while one is refused for itself with %i, and it after its cure',
  async (status) => {
    const bad = faults.contact(2);
    faults.world.fault = (request, pass) =>
      isUpsert(request)
        ? request
            .clone()
            .text()
            .then((body) =>
              body.includes(`"contact_record_id":"${bad}"`)
                ? refusal(status, 'OF_ITSELF')
                : pass(request),
            )
        : null;
    await faults.castVotes(6);
    await faults.publish();
    expect(await faults.votes()).toHaveLength(5);
    expect(await faults.backlog()).toHaveLength(1);

    faults.world.fault = null;
    await faults.publishFor(1);
    await expectAllVotes(faults, 6);
  },
);
