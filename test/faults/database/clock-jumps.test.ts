import { LEA } from '#test/helpers/start-app.ts';
import { buildVoteRequest, voteOnCard } from '#test/helpers/vote-on-card.ts';
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

const hours = (count: number) => count * 3_600;
const isUpsert = ({ url }: Request) => url.includes('/batch/upsert');

/** How far a clock is wrong: a minute, a working day, a week ahead; hours behind. */
const jumps: [string, number][] = [
  ['two minutes ahead', 120],
  ['six hours ahead', hours(6)],
  ['a week ahead', hours(7 * 24)],
  ['six hours behind', -hours(6)],
];

/** Each is met while the clock is wrong, and over when it is right again. */
const troubles: [string, () => Response][] = [
  ['refused all for the moment', () => refusal(503, 'SERVICE_UNAVAILABLE')],
  ['refused all for their shape', () => refusal(400, 'VALIDATION_ERROR')],
  ['refused the token', () => refusal(401, 'EXPIRED_AUTHENTICATION')],
  ['gave no answer', () => refusal(502, 'BAD_GATEWAY')],
];

it.each(
  jumps.flatMap(([jump, seconds]) =>
    troubles.map(([trouble, respond]) => ({ jump, seconds, trouble, respond })),
  ),
)(
  'publishes within ten minutes of the clock being right again: $jump while HubSpot $trouble',
  async ({ seconds, respond }) => {
    await faults.castVotes(4);
    faults.world.fault = (request) => (isUpsert(request) ? respond() : null);
    faults.later(seconds);
    await faults.publish();
    faults.later(20);
    await faults.publish();
    faults.later(-seconds);
    faults.world.fault = null;
    await faults.publishFor(2);

    await expectAllVotes(faults, 4);
  },
);

// A card's permission to vote does not last a week.
it.each(jumps.filter(([, seconds]) => seconds < hours(24)))(
  'ends with the last word when the clock goes %s between two changes',
  async (_, seconds) => {
    const { ballot } = await voteOnCard(faults.app, faults.contact(0));
    await faults.publish();
    faults.later(seconds);
    await faults.app.call(
      LEA,
      'PUT',
      '/v1/vote',
      buildVoteRequest(ballot, { baseRevision: 1, reason: 'not_my_words' }),
    );
    await faults.publish();
    faults.later(-seconds);
    await faults.publishFor(2);

    await expectAllVotes(faults, 1);
    expect((await faults.votes())[0]?.properties['reason']).toBe(
      'not_my_words',
    );
  },
);

it.each(jumps)(
  'sets nothing aside for longer than by a right clock: %s while one vote is refused for itself',
  async (_, seconds) => {
    const bad = faults.contact(1);
    faults.world.fault = (request, pass) =>
      isUpsert(request)
        ? request
            .clone()
            .text()
            .then((body) =>
              body.includes(`"contact_record_id":"${bad}"`)
                ? refusal(400, 'VALIDATION_ERROR')
                : pass(request),
            )
        : null;
    await faults.castVotes(4);
    faults.later(seconds);
    await faults.publish();
    faults.later(-seconds);
    faults.world.fault = null;
    await faults.publishFor(2);

    await expectAllVotes(faults, 4);
  },
);
