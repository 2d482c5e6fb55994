import type { FactPart, LineRules, StarterText } from '@starters/contracts';
import {
  type Client,
  dayOf,
  type FactRules,
  fillFacts,
  type Values,
} from '@starters/lines';
import fc from 'fast-check';
import {
  buildCardStarter,
  buildFact,
  buildRules,
} from '#test/helpers/build-card.ts';

const rules: Omit<FactRules, keyof LineRules> = {
  locale: 'en-GB',
  language: 'en',
  maxFactAgeDays: 180,
  today: dayOf('2026-11-23T12:00:00Z', 'UTC'),
};
const dated = buildFact({
  property: 'recent_conversion_event_name',
  label: 'Recent conversion',
  datedBy: 'recent_conversion_date',
});

const fill = (
  text: StarterText,
  client: Partial<Client>,
  overrides: Partial<FactRules> = {},
) => {
  const missing = new Map<string, string>();
  const said = fillFacts(
    text,
    { contact: {}, company: {}, ...client },
    {
      ...rules,
      ...buildRules([buildCardStarter({ line: text, details: [] })]),
      ...overrides,
    },
    missing,
  );

  return { said, missing: [...missing.values()] };
};

it('puts facts where they stand in the text', () => {
  expect(
    fill(['In ', buildFact(), '?'], { contact: { city: 'Lyon' } }),
  ).toEqual({ said: 'In Lyon?', missing: [] });
});

it('names the label of a fact that is missing, null or empty', () => {
  const contacts: Values[] = [{}, { city: null }, { city: '' }];
  for (const contact of contacts) {
    expect(fill([buildFact()], { contact }).missing).toEqual(['City']);
  }
});

it('says the fallback of a missing fact and misses nothing', () => {
  const text = ['In ', buildFact({ fallback: 'your city' })];

  expect(fill(text, {})).toEqual({ said: 'In your city', missing: [] });
});

it('looks at the right object', () => {
  const company = { city: 'Paris' };

  expect(fill([buildFact()], { company }).missing).toEqual(['City']);
  expect(fill([buildFact({ object: 'company' })], { company }).said).toBe(
    'Paris',
  );
});

it('counts a dated fact up to its age and no longer', () => {
  const contactOf = (day: string) => ({
    contact: {
      recent_conversion_event_name: 'Fair',
      recent_conversion_date: day,
    },
  });

  expect(fill([dated], contactOf('2026-05-28')).said).toBe('Fair');
  expect(fill([dated], contactOf('2026-05-26')).missing).toEqual([
    'Recent conversion',
  ]);
});

it('reads a date written in milliseconds', () => {
  const contact = {
    recent_conversion_event_name: 'Fair',
    recent_conversion_date: `${Date.parse('2026-11-01')}`,
  };

  expect(fill([dated], { contact }).said).toBe('Fair');
});

it('does not count a dated fact without a date, with none that can be read or one to come', () => {
  for (const date of [null, '', 'soon', '2026-12-24']) {
    const contact = {
      recent_conversion_event_name: 'Fair',
      recent_conversion_date: date,
    };

    expect(fill([dated], { contact }).missing).toEqual(['Recent conversion']);
  }
});

it('writes a date in the language of the client', () => {
  const text = [buildFact({ property: 'met_on', kind: 'date' })];
  const contact = { met_on: '2026-05-12T12:00:00Z' };

  expect(fill(text, { contact }).said).toBe('12 May');
  expect(fill(text, { contact }, { locale: 'en-US' }).said).toBe('May 12');
  expect(fill(text, { contact }, { locale: 'fr-FR' }).said).toBe('12 mai');
});

it('adds the year of a date long ago', () => {
  const text = [buildFact({ property: 'met_on', kind: 'date' })];
  const contact = { met_on: '2025-05-12T12:00:00Z' };

  expect(fill(text, { contact }).said).toBe('12 May 2025');
});

it('writes a number in the language of the client', () => {
  const text = [buildFact({ property: 'shops', kind: 'number' })];
  const contact = { shops: '12500' };

  expect(fill(text, { contact }).said).toBe('12,500');
  expect(fill(text, { contact }, { locale: 'fr-FR' }).said).toBe('12\u202f500');
});

const properties = ['city', 'shops', 'met_on'];
const factArbitrary: fc.Arbitrary<
  FactPart & { object: 'contact' | 'company' }
> = fc.record(
  {
    object: fc.constantFrom('contact' as const, 'company' as const),
    property: fc.constantFrom(...properties),
    kind: fc.constantFrom('text' as const, 'choice' as const),
    label: fc.constant('City'),
    fallback: fc.constantFrom('', 'your city'),
    datedBy: fc.constant('met_on'),
  },
  { requiredKeys: ['object', 'property', 'kind', 'label'] },
);
const valuesArbitrary = fc.dictionary(
  fc.constantFrom(...properties),
  fc.constantFrom(null, '', 'Lyon', '12', '2026-10-12'),
);

it('shows no unfilled token unless it says that something is missing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constant('Say '), factArbitrary)),
      valuesArbitrary,
      valuesArbitrary,
      (text, contact, company) => {
        const me = { city: 'Lyon', visit_date: '2026-12-04' };
        const { said, missing } = fill(text, { contact, company, me });
        const facts = text.filter((part) => typeof part !== 'string');

        expect(said).not.toMatch(/\{\{|\}\}|undefined|null|NaN|object/);
        expect(missing.length).toBeLessThanOrEqual(facts.length);
        for (const fact of facts) {
          const isSayable =
            fact.fallback !== undefined ||
            Boolean(
              new Map<string, string | null>(
                Object.entries({ contact, company, me }[fact.object]),
              ).get(fact.property),
            );
          if (!isSayable) expect(missing).toContain(fact.label);
        }
      },
    ),
  );
});

it.each([
  ['a date', 'date'],
  ['a number', 'number'],
] as const)('misses %s that is none', (_, kind) => {
  const { said, missing } = fill([buildFact({ kind })], {
    contact: { city: 'no figure' },
  });

  expect(said).toBe('');
  expect(missing).toEqual(['City']);
});
