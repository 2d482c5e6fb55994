import { answerInPart } from '#tools/faults/answer-in-part.ts';
import { NORA } from '#test/helpers/start-app.ts';
import {
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';
import { type FaultWorld, startFaultWorld } from './fault-world.ts';

let faults: FaultWorld;

beforeEach(async () => {
  faults = await startFaultWorld();
});
afterEach(() => faults.app.close());

/** Reads of a type are answered for a part of the records only. */
const readInPart = (typeId: string, category: string) => {
  faults.world.fault = (request, pass) =>
    request.url.includes(`${typeId}/batch/read`)
      ? answerInPart(request, pass, (_, index) =>
          index % 2 === 0
            ? { category, message: 'Not now.', isNamed: true }
            : null,
        )
      : null;
};

it.each(['RATE_LIMITS', 'INTERNAL_ERROR'])(
  'keeps starters on cards that HubSpot did not read for %s',
  async (category) => {
    const { app, contact } = faults;
    const before = startersOf(await readCard(app, contact(0)));
    readInPart(app.seeded.starterTypeId, category);
    faults.later(61);
    await app.service.catalogs.refresh(app.emulator.accountId).catch(() => {});
    const { answer } = await voteOnCard(app, contact(0));

    expect(answer.ok).toBe(true);
    expect(startersOf(await readCard(app, contact(0)))).toHaveLength(
      before.length,
    );
  },
);

it.each(['RATE_LIMITS', 'INTERNAL_ERROR'])(
  'receives an answer written in HubSpot whose vote was not read at first for %s',
  async (category) => {
    const { app } = faults;
    const { accountId } = app.emulator;
    await faults.castVotes(2);
    await faults.publish();
    for (const { id } of await faults.votes()) {
      await app.crm(
        NORA,
        'PATCH',
        `/crm/objects/2026-09/${app.seeded.voteTypeId}/${id}`,
        { properties: { answer: 'kept', answer_text: `Answer to ${id}` } },
      );
    }
    // Longer than the index is taken to lag: what is passed over now would be lost for good.
    faults.later(3_600);
    readInPart(app.seeded.voteTypeId, category);
    await app.service.sweep(accountId).catch(() => {});
    faults.world.fault = null;
    await app.service.sweep(accountId);

    const rows = await app.db
      .selectFrom('votes')
      .select('answer_text')
      .execute();
    expect(rows.map(({ answer_text }) => answer_text)).toEqual([
      expect.stringContaining('Answer to'),
      expect.stringContaining('Answer to'),
    ]);
  },
);
