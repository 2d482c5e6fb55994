import { CHOICE_KINDS, DAY_MS, LANGUAGES, REASONS } from '@starters/contracts';
import fc from 'fast-check';
import { arrangeCandidates } from '#src/cards/arrange-candidates.ts';
import { rankForPerson } from '#src/cards/rank-for-person.ts';
import { buildOffering } from '#src/offering/build-offering.ts';
import type { Starter } from '#src/starters/starter.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildEvidence } from '#test/helpers/build-evidence.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';
import { buildVote } from '#test/helpers/build-vote.ts';
import { arrangeSlowly } from '#test/helpers/slow-candidates.ts';

const now = new Date('2026-11-23T12:00:00Z');
const segmentIds = ['17', '18', '19'];
const count = 10;
const ids = Array.from({ length: count }, (_, index) => `${9000 + index}`);

const day = fc.constantFrom(null, '2026-11-20', '2026-11-23', '2026-11-26');
const starter = fc.record({
  segmentIds: fc.subarray([...segmentIds, '404']),
  status: fc.constantFrom(
    'published' as const,
    'published' as const,
    'draft' as const,
  ),
  language: fc.constantFrom('en' as const, 'en' as const, 'fr' as const),
  question: fc.constantFrom(
    'How is {{contact.city}} doing?',
    'How is {{contact.citty}} doing?',
  ),
  startsOn: day,
  validUntil: day,
  theme: fc.constantFrom('growth', 'price', null),
  ownerId: fc.constantFrom('71', '72', null),
  tie: fc.constantFrom(
    'translationOf' as const,
    'variantOf' as const,
    null,
    null,
  ),
  tiedTo: fc.constantFrom(...ids),
});
const counts = fc
  .record({
    voters: fc.nat({ max: 12 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ voters, share }) => ({
    voters,
    weight: voters,
    useful: voters * share,
  }));
const tally = fc.record({
  starterId: fc.constantFrom(...ids),
  whole: counts,
  cells: fc.dictionary(fc.constantFrom(...segmentIds), counts),
});
const vote = fc.record({
  starterId: fc.constantFrom(...ids),
  verdict: fc.constantFrom('useful' as const, 'not_useful' as const),
  reason: fc.constantFrom(...REASONS, null),
  daysAgo: fc.nat({ max: 40 }),
  isOnPresentWording: fc.boolean(),
});
const cards = fc.record({
  starters: fc.array(starter, { minLength: count, maxLength: count }),
  tallies: fc.uniqueArray(tally, { selector: ({ starterId }) => starterId }),
  inSegments: fc.subarray([...segmentIds, '404', '405']),
  choices: fc.array(
    fc.record({
      kind: fc.constantFrom(...CHOICE_KINDS),
      target: fc.constantFrom('9000', '9001', '9004', 'growth', 'price', '71'),
      choice: fc.constantFrom('muted' as const, 'followed' as const),
    }),
    { maxLength: 3 },
  ),
  votes: fc.array(vote, { maxLength: 5 }),
  uses: fc.uniqueArray(
    fc.record({
      starterId: fc.constantFrom(...ids),
      daysAgo: fc.nat({ max: 59 }),
    }),
    { selector: ({ starterId }) => starterId, maxLength: 4 },
  ),
  requestedIds: fc.subarray(ids, { maxLength: 2 }),
  heldIds: fc.subarray(ids, { maxLength: 3 }),
  dayOrder: fc.record({
    conversations: fc.shuffledSubarray([...ids, 'gone']),
    explored: fc.constantFrom(null, ...ids),
  }),
});

const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);

const build = (
  card: typeof cards extends fc.Arbitrary<infer C> ? C : never,
) => {
  const starters = card.starters.map(
    ({ tie, tiedTo, ...fields }, index): Starter =>
      buildStarter({
        ...fields,
        id: ids[index] ?? '',
        ...(tie === null ? {} : { [tie]: tiedTo }),
      }),
  );
  const catalog = buildCatalog({
    starters,
    segmentNames: {
      '17': 'Multi-site',
      '18': 'Renewing',
      '19': 'Pricing asked',
    },
    holds: Object.fromEntries(
      card.heldIds.map((id) => [id, 'not_approved' as const]),
    ),
  });
  const tallies = card.tallies.map(({ starterId, whole, cells }) => ({
    starterId,
    ...whole,
    usefulVoters: Math.round(whole.useful),
    cells,
    evidence: [
      ...buildEvidence(Math.round(whole.useful), whole.voters),
      ...Object.entries(cells).flatMap(([id, cell]) =>
        buildEvidence(Math.round(cell.useful), cell.voters, {
          segmentIds: [id],
        }),
      ),
    ],
    openFeedback: 0,
    lastVoteAt: null,
  }));
  const wordings = new Map(
    starters.map((each) => [each.id, hashWording(wordingOf(each))]),
  );
  const input = buildCardInput({
    catalog,
    offering: buildOffering({
      catalog,
      tallies: new Map(tallies.map((each) => [each.starterId, each])),
      credits: new Map(),
      day: '2026-11-23',
    }),
    now,
    contactSegmentIds: card.inSegments,
    choices: card.choices,
    mine: card.votes.map(({ daysAgo: days, isOnPresentWording, ...each }) =>
      buildVote({
        ...each,
        votedAt: daysAgo(days),
        wording: isOnPresentWording
          ? (wordings.get(each.starterId) ?? '')
          : 'earlier',
      }),
    ),
    used: card.uses.map(({ starterId, daysAgo: days }) => ({
      starterId,
      usedAt: daysAgo(days),
    })),
  });
  const { conversations, explored } = card.dayOrder;
  const dayOrder = {
    conversations,
    explored,
    propensity: null,
    tiers: Object.fromEntries(
      conversations.map((each, index) => [each, 1 + (index % 4)]),
    ),
  };

  return { input, tallies, dayOrder };
};

it('shows the same starters in the same places as looking at everything again', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const { input, tallies, dayOrder } = build(card);
      const ranks = rankForPerson(input, card.requestedIds);
      const fast = LANGUAGES.map((language) =>
        arrangeCandidates(input, ranks[language], dayOrder).map(
          ({ offered, use, tier, aside, isRequested, isExplored }) => ({
            id: offered.starter.id,
            isUsed: use !== null,
            aside,
            isRequested,
            isExplored,
            tier,
          }),
        ),
      );

      expect(fast).toEqual(
        arrangeSlowly(input, tallies, card.requestedIds, dayOrder),
      );
    }),
    { numRuns: 400 },
  );
});

it('says the same of a starter when it is asked again, whoever asked in between', () => {
  fc.assert(
    fc.property(cards, fc.subarray(segmentIds), (card, others) => {
      const { input } = build(card);
      const who = { segmentIds: card.inSegments, muted: [] };
      const first = input.offering.rank(who);
      input.offering.rank({ segmentIds: others, muted: ['author 71'] });

      expect(input.offering.rank(who)).toEqual(first);
    }),
    { numRuns: 100 },
  );
});
