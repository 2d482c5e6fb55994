import { CHOICE_KINDS, LANGUAGES } from '@starters/contracts';
import { readyStarters } from '@starters/lines';
import fc from 'fast-check';
import { arrangeCandidates } from '#src/cards/arrange-candidates.ts';
import { rankForPerson } from '#src/cards/rank-for-person.ts';
import { createSayAuthor, toCardStarter } from '#src/cards/to-card-starter.ts';
import { type Choice, isMuted } from '#src/choices/choice.ts';
import { conversationsIn } from '#src/starters/conversation.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildOpenCard } from '#test/helpers/build-card.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';
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
  .array(fc.oneof(token, fc.constantFrom(' how is', ' doing? ', '« ')), {
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
  tie: fc.constantFrom('translationOf', 'variantOf', null),
  tiedTo: fc.nat(7),
  theme: fc.constantFrom('growth', 'price', null),
  meantFor: fc.constantFrom(
    'both' as const,
    'new_clients' as const,
    'existing_clients' as const,
  ),
});
const catalog = fc.array(starter, { minLength: 1, maxLength: 8 }).map((each) =>
  buildCatalog({
    segmentNames,
    starters: each.map(({ tie, tiedTo, ...overrides }, index): Starter =>
      buildStarter({
        ...overrides,
        id: `${9000 + index}`,
        // To others, to itself or in a circle, as people may write it in HubSpot.
        ...(tie === null ? {} : { [tie]: `${9000 + tiedTo}` }),
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

type Card = (typeof cards extends fc.Arbitrary<infer C> ? C : never) & {
  choices?: Choice[];
};

const choices: fc.Arbitrary<Choice[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...CHOICE_KINDS),
    target: fc.constantFrom('9000', '9001', '9003', 'growth', 'price', '71'),
    choice: fc.constantFrom('muted' as const, 'followed' as const),
  }),
  { maxLength: 4 },
);

const offer = ({ catalog: known, inSegments, choices = [] }: Card) => {
  const input = buildCardInput({
    catalog: known,
    contactSegmentIds: inSegments,
    choices,
  });
  const ranks = rankForPerson(input, []);

  return LANGUAGES.flatMap((language) => {
    const { best } = ranks[language].ranked;
    const dayOrder = {
      conversations: best.map(({ offered }) => offered.conversation),
      tiers: {},
      explored: null,
      propensity: null,
    };

    return arrangeCandidates(input, ranks[language], dayOrder).map((each) =>
      toCardStarter(input, each, createSayAuthor(input), () => 'sealed'),
    );
  });
};
const show = (card: Card) => {
  const { offered, aside, used } = readyStarters(
    buildOpenCard({ candidates: offer(card) }, now.getTime()),
    card.client,
  );

  return [...offered, ...aside, ...used];
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

it('never shows two translations or variants of one starter', () => {
  fc.assert(
    fc.property(cards, (card) => {
      const shown = show(card).map(({ starter: { starterId } }) => starterId);
      const conversations = shown.map((id) => {
        const known = card.catalog.starters.find((each) => each.id === id);

        return known && conversationsIn(card.catalog.starters)(known);
      });

      return new Set(conversations).size === conversations.length;
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

it('shows nothing whose conversation, theme or author is muted', () => {
  fc.assert(
    fc.property(cards, choices, (card, chosen) =>
      show({ ...card, choices: chosen }).every(({ starter: { starterId } }) => {
        const shown = card.catalog.starters.find(({ id }) => id === starterId);

        return (
          shown !== undefined &&
          !isMuted(shown, chosen, conversationsIn(card.catalog.starters))
        );
      }),
    ),
  );
});

it('shows a starter for new or for existing clients to those only', () => {
  fc.assert(
    fc.property(
      cards,
      fc.constantFrom(null, 'lead', 'customer', 'evangelist'),
      (card, lifecyclestage) => {
        const client = {
          ...card.client,
          contact: { ...card.client.contact, lifecyclestage },
        };
        const isClient =
          lifecyclestage === 'customer' || lifecyclestage === 'evangelist';

        return show({ ...card, client }).every(
          ({ starter: { meantFor } }) =>
            meantFor === null || (meantFor === 'existing_clients') === isClient,
        );
      },
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

it('does not say a value that is a token, and does not fill it in', () => {
  const said = show({
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

  expect(said).toEqual([]);
});
