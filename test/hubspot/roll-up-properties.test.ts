import { toRollUpProperties } from '#src/hubspot/roll-up-properties.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';
import type { StarterRollUp } from '#src/votes/roll-up.ts';

type Wordings = StarterRollUp['wordings'];

const longest = 65_536;

const writeWordings = (wordings: Wordings): string | undefined =>
  toRollUpProperties({
    starterId: '1',
    usefulness: null,
    voters: 0,
    label: 'new',
    openFeedback: 0,
    lastVoteAt: null,
    shown30d: 0,
    used30d: 0,
    heldBecause: null,
    pendingChange: null,
    validUntil: null,
    outcomes: null,
    wordings,
  }).wordings;

/** So many wordings, each of a length of its own. */
const buildWordings = (count: number): Wordings =>
  Array.from({ length: count }, (_, i) => ({
    ...buildStarter({ title: `Title ${'é'.repeat(i % 50)}` }),
    hash: String(i).padStart(16, '0'),
    firstSeenAt: new Date(Date.UTC(2026, 0, 1, 0, i)),
    isCredited: false,
  }));

it.each([0, 1, 10, 50, 100, 200, 5_000])(
  'writes of %i wordings the newest that fit together, as one list',
  (count) => {
    const wordings = buildWordings(count);
    const written = writeWordings(wordings) ?? '';
    const kept: unknown[] = written === '' ? [] : JSON.parse(written);
    const one = JSON.stringify(wordings.slice(0, kept.length + 1));

    expect(written).toBe(
      kept.length === 0 ? '' : JSON.stringify(wordings.slice(0, kept.length)),
    );
    expect(written.length).toBeLessThanOrEqual(longest);
    expect(kept.length === count || one.length > longest).toBe(true);
  },
);

it('fills the property to its last character', () => {
  const [wording] = buildWordings(1);
  if (!wording) throw new Error('There is no wording.');
  const fill = (more: number) => {
    const rest = longest - JSON.stringify([wording]).length + more;

    return [{ ...wording, hash: wording.hash + 'x'.repeat(rest) }];
  };

  expect(writeWordings(fill(0))).toHaveLength(longest);
  expect(writeWordings(fill(1))).toBe('');
});

it('writes each wording once, and none behind the first that does not fit', () => {
  let written = 0;
  const counted = buildWordings(5_000).map((wording) => ({
    ...wording,
    toJSON: () => {
      written += 1;

      return wording;
    },
  }));
  const kept: unknown[] = JSON.parse(writeWordings(counted) ?? '');

  expect(written).toBe(kept.length + 1);
});
