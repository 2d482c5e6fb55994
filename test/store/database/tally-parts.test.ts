import { toEvidenceText } from '#src/store/evidence-text.ts';
import { createOfferingSource } from '#src/store/offering-source.ts';
import type { Database } from '#src/store/open-database.ts';
import { listParts } from '#src/store/tally-parts.ts';
import { createTallyStore } from '#src/store/tally-store.ts';
import { createTestDatabase } from '#test/helpers/create-test-database.ts';

const ACCOUNT = 7;
const votesEach = 40_000;
const ids = Array.from({ length: 7 }, (_, index) => String(900 + index));
let db: Database;

const evidence = (userId: number) =>
  toEvidenceText(
    Array.from({ length: votesEach }, (_, index) => ({
      userId: userId + index,
      segmentIds: ['17', '18'],
      isUseful: index % 2 === 0,
      weight: 0.25,
      day: 20_000 + (index % 365),
    })),
  );

beforeAll(async () => {
  ({ db } = await createTestDatabase());
  for (const [index, starterId] of ids.entries()) {
    await db
      .insertInto('tallies')
      .values({
        account_id: ACCOUNT,
        starter_id: starterId,
        useful: 1,
        weight: 2,
        voters: votesEach,
        useful_voters: 1,
        cells: '{}',
        evidence: evidence(index * votesEach + 1),
        open_feedback: 0,
        last_vote_at: null,
      })
      .execute();
  }
});

afterAll(() => db.destroy());

it('reads long evidence in parts, each starter once and all of its votes', async () => {
  expect((await listParts(db, ACCOUNT)).length).toBeGreaterThan(2);
  const { tallies } = await createOfferingSource(db).readChanges(ACCOUNT, null);
  const whole = await createTallyStore(db).listWhole(ACCOUNT);

  for (const read of [tallies, whole]) {
    expect(read.map(({ starterId }) => starterId).sort()).toEqual(ids);
    for (const each of read) {
      expect(each.evidence).toHaveLength(votesEach);
      const [first] = each.evidence;
      expect(first).toEqual({
        userId: ids.indexOf(each.starterId) * votesEach + 1,
        segmentIds: ['17', '18'],
        isUseful: true,
        weight: 0.25,
        day: 20_000,
      });
    }
  }
});

it('reads little in one part', async () => {
  expect(await listParts(db, ACCOUNT + 1)).toEqual([{ part: 0, parts: 1 }]);
});
