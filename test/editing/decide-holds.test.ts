import { decideHolds, listUnreleased } from '#src/editing/decide-holds.ts';
import type { Release } from '#src/starters/starter-change.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const hashed = (overrides: Partial<Starter> = {}, hash = 'new-wording') => ({
  starter: buildStarter(overrides),
  hash,
});

const releaseOf = (
  hash: string,
  releasedAt: Date | null = new Date(0),
): Release => ({
  starterId: '9001',
  hash,
  askedBy: null,
  askedAt: null,
  releasedAt,
  sentBack: null,
});

const rules = { needsApproval: false, mostOverdue: 10 };
const late = new Map([['71', 11]]);

describe('listUnreleased', () => {
  it('lists published wordings alone, without those released before', () => {
    const draft = hashed({ status: 'draft' });
    const released = hashed({}, 'old-wording');
    const reworded = hashed();

    expect(
      listUnreleased([draft, released, reworded], [releaseOf('old-wording')]),
    ).toEqual([reworded]);
  });

  it('lists a wording that only waits for a second person', () => {
    const asked = hashed();

    expect(listUnreleased([asked], [releaseOf('new-wording', null)])).toEqual([
      asked,
    ]);
  });
});

describe('decideHolds', () => {
  it('releases what no rule holds', () => {
    expect(decideHolds([hashed()], [], new Map(), rules)).toEqual({
      holds: {},
      released: [{ starterId: '9001', hash: 'new-wording' }],
    });
  });

  it('holds everything where a second person has to approve', () => {
    expect(
      decideHolds([hashed()], [releaseOf('old-wording')], new Map(), {
        ...rules,
        needsApproval: true,
      }),
    ).toEqual({ holds: { '9001': 'not_approved' }, released: [] });
  });

  it('holds what is new by an author with too much overdue feedback', () => {
    expect(decideHolds([hashed()], [], late, rules)).toEqual({
      holds: { '9001': 'too_many_overdue' },
      released: [],
    });
    expect(
      decideHolds([hashed()], [], new Map([['71', 10]]), rules).holds,
    ).toEqual({});
  });

  it('lets that author change what was on cards, and publish what was requested', () => {
    const isFree = (starter: Partial<Starter>, releases: Release[]) =>
      decideHolds([hashed(starter)], releases, late, rules).released.length ===
      1;

    expect(isFree({}, [releaseOf('old-wording')])).toBe(true);
    expect(isFree({ requestBrief: 'A third shop' }, [])).toBe(true);
    expect(isFree({}, [releaseOf('old-wording', null)])).toBe(false);
  });
});
