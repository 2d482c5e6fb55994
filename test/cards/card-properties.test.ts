import { readyStarters } from '@starters/cards/readyStarters.ts';
import fc from 'fast-check';
import { buildCandidates } from '#src/cards/build-candidates.ts';
import { rankConversations } from '#src/cards/rank-conversations.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildCard } from '#test/helpers/build-card.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const segmentNames = {
  '700017': 'Multi-site retail',
  '700042': 'Asked for pricing',
  '700099': 'Renewals next quarter',
};
const segmentIds = Object.keys(segmentNames);
const now = new Date('2026-11-23T12:00:00Z');

const token = fc.constantFrom(
  '{{contact.city}}',
  '{{contact.city | "your town"}}',
  '{{company.name}}',
  '{{company.numberofemployees}}',
  '{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}',
  '{{contact.recent_conversion_date}}',
  '{{contact.citty}}',
  '{{city}}',
  '{{contact.city',
  'contact.city}}',
  '{{contact.{{company.name}}}}',
);
const text = fc
  .array(fc.oneof(token, fc.constantFrom('How is', ' doing? ', '« ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

const starter = fc.record({
  opener: text,
  question: text,
  whyNow: text,
  segmentIds: fc.subarray([...segmentIds, '404']),
  language: fc.constantFrom('en' as const, 'fr' as const),
  status: fc.constantFrom('published' as const, 'draft' as const),
  isTranslation: fc.boolean(),
});
const catalog = fc.array(starter, { minLength: 1, maxLength: 8 }).map((each) =>
  buildCatalog({
    segmentNames,
    starters: each.map(({ isTranslation, ...overrides }, index): Starter =>
      buildStarter({
        ...overrides,
        id: `${9000 + index}`,
        translationOf: isTranslation && index > 0 ? '9000' : null,
      }),
    ),
  }),
);

/** Values as records hold them, the strange ones too, but without braces of their own. */
const value = fc.oneof(
  fc.constant(null),
  fc.constantFrom('', 'Lyon', '<b>Lyon</b>', 'two\nlines', '1795000000000'),
  fc.string({ maxLength: 40 }).filter((each) => !/[{}]/.test(each)),
  fc.constant('x'.repeat(5_000)),
);
const client = fc.record({
  contact: fc.record({
    city: value,
    hs_language: fc.constantFrom(null, 'en', 'fr', 'de'),
    country: fc.constantFrom(null, 'France', 'Atlantis'),
    recent_conversion_event_name: value,
    recent_conversion_date: value,
  }),
  company: fc.record({ name: value, numberofemployees: value }),
});
const cards = fc.record({
  catalog,
  client,
  inSegments: fc.subarray(segmentIds),
});

type Card = typeof cards extends fc.Arbitrary<infer C> ? C : never;

const offer = ({ catalog: known, inSegments }: Card) =>
  buildCandidates({
    catalog: known,
    ranking: rankConversations(known.starters, []),
    mine: [],
    contactSegmentIds: inSegments,
    today: '2026-11-23',
    language: 'en',
    now,
    sealBallot: () => 'sealed',
  });
const show = (card: Card) => {
  const { offered, aside } = readyStarters(
    {
      ...buildCard({ candidates: offer(card) }),
      surface: 'crm.record.tab',
      now: now.getTime(),
    },
    card.client,
  );

  return [...offered, ...aside];
};

it('never shows an unfilled token', () => {
  fc.assert(
    fc.property(cards, (card) =>
      show(card).every(({ line, details }) =>
        [line, ...details.map((detail) => detail.text)].every(
          (said) => !/[{}]|undefined|NaN|Invalid/.test(said),
        ),
      ),
    ),
  );
});

it('never shows two translations of one starter', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const languages = show(card).map(({ starter: { language } }) => language);

      return new Set(languages).size <= 1;
    }),
  );
});

it('shows only what is published and meant for the contact', () => {
  fc.assert(
    fc.property(cards, (card) =>
      show(card).every(({ starter: { starterId } }) => {
        const shown = card.catalog.starters.find(({ id }) => id === starterId);

        return (
          shown?.status === 'published' &&
          (shown.segmentIds.length === 0 ||
            shown.segmentIds.some((id) => card.inSegments.includes(id)))
        );
      }),
    ),
  );
});

it('carries no id and no name of a segment', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const payload = JSON.stringify(offer(card));

      return [...segmentIds, ...Object.values(segmentNames)].every(
        (trace) => !payload.includes(trace),
      );
    }),
  );
});

it('gives the same order for the same inputs', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const again = { ...card, catalog: structuredClone(card.catalog) };

      expect(offer(again)).toEqual(offer(card));
    }),
  );
});

it('says a value as it stands, braces and all', () => {
  const [only] = show({
    catalog: buildCatalog({ segmentNames }),
    client: {
      contact: {
        city: '{{contact.email}} <b>',
        hs_language: null,
        country: null,
        recent_conversion_event_name: null,
        recent_conversion_date: null,
      },
      company: { name: null, numberofemployees: null },
    },
    inSegments: [],
  });

  expect(only?.line).toContain('{{contact.email}} <b>');
});
