import {
  LANGUAGES,
  LINKED_OBJECTS,
  SPEAKER_FACT_NAMES,
} from '@starters/contracts';
import fc from 'fast-check';
import { foldName } from '#src/fold-text.ts';
import { readFacts } from '#src/labels/read-facts.ts';
import { sayFacts } from '#src/labels/say-facts.ts';
import type { PropertyKind, PropertyKinds } from '#src/starters/catalog.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import { LINKED_FACTS } from '#src/starters/linked-facts.ts';
import { parseText } from '#src/starters/parse-text.ts';
import { readSeedProperties } from '#test/helpers/read-seed-properties.ts';

const text = (label: string): PropertyKind => ({ kind: 'text', label });
const day = (label: string): PropertyKind => ({ kind: 'date', label });

/** Labels that an admin may type, each meant to be taken for something else. */
const hostile: PropertyKinds = {
  contact: {
    city: text('City'),
    city_2: text('CITY'),
    city_3: text('Cíty (city)'),
    city_4: text('City, company'),
    budget: text('Budget [EUR]'),
    budget_2: text('Budget (EUR)'),
    bar: text('Yes | no'),
    yes: text('Yes'),
    braces: text('{{contact.city}}'),
    token: text('contact.city'),
    token_2: text('contact.seen dated contact.seen'),
    recent: text('Seen, if recent'),
    seen: day('Seen'),
    seen_2: day('Seen, if recent by Seen'),
    empty: text(''),
    blank: text('   '),
    slash: text('a\\b\\'),
    quoted: text('“Tier”'),
    lines: text('two\nlines'),
    astral: text('Fête 🎉 œuvre'),
    last: text('First name, salesperson'),
    deal: text('Deal name of the next deal'),
    opening: text('[City'),
    closing: text('City]'),
    constructor: text('Constructor'),
    long: text('x'.repeat(300)),
  },
  company: {
    city: text('City'),
    town: text('City, company'),
    founded: day('Founded'),
  },
};

let seeded: PropertyKinds;
beforeAll(async () => {
  seeded = await readSeedProperties();
});

const accounts = () => [seeded, hostile];

/** Every fact that a token can name in an account, dated ones among them. */
const namesIn = (properties: PropertyKinds): string[] => [
  ...(['contact', 'company'] as const).flatMap((object) => {
    const names = Object.keys(properties[object]);
    const dates = names.filter(
      (each) => properties[object][each]?.kind === 'date',
    );

    return names.flatMap((name) => [
      `${object}.${name}`,
      ...dates.map((date) => `${object}.${name} dated ${object}.${date}`),
    ]);
  }),
  ...SPEAKER_FACT_NAMES.map((name) => `me.${name}`),
  ...LINKED_OBJECTS.flatMap((object) =>
    Object.keys(LINKED_FACTS[object].facts).map((name) => `${object}.${name}`),
  ),
];

it.each(LANGUAGES)(
  'shows every fact in brackets that no other fact has, and reads each back to its token, in %s',
  (language) => {
    for (const properties of accounts()) {
      const labels = labelsOf(properties, language);
      const shown = new Map<string, string>();
      for (const name of namesIn(properties)) {
        const token = `{{${name}}}`;
        const said = sayFacts(token, labels);
        expect(said).toMatch(/^\[[^[\]{}|\\]+\]$/u);
        expect(shown.get(said) ?? name).toBe(name);
        shown.set(said, name);
        expect(readFacts(said, labels)).toBe(token);
        expect(parseText(token, properties).ok).toBe(true);
        // Typed in another case, without accents, or with an apostrophe of another kind.
        if (said.includes('.')) continue;
        expect(readFacts(said.toUpperCase(), labels)).toBe(token);
        expect(readFacts(`[${foldName(said.slice(1, -1))}]`, labels)).toBe(
          token,
        );
        expect(readFacts(`[  ${said.slice(1, -1)} ]`, labels)).toBe(token);
      }
    }
  },
);

it('gives every text with tokens back, whatever stands beside them', () => {
  const plain = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[[\]\\|{}" a]{0,8}$/),
  );
  // What is typed in brackets and is what a fact is called is meant to become one.
  const isPlain = (written: string, properties: PropertyKinds) =>
    readFacts(written, labelsOf(properties, 'en')) === written;
  const fallback = fc
    .oneof(fc.string({ maxLength: 10 }), fc.stringMatching(/^[[\]\\| a]{0,6}$/))
    .filter((each) => !/[{}"“”«»]/.test(each) && each === each.trim());
  fc.assert(
    fc.property(
      fc.constantFrom(0, 1),
      fc.array(fc.tuple(plain, fc.nat(), fc.option(fallback)), {
        maxLength: 5,
      }),
      plain,
      (which, pieces, end) => {
        const properties = accounts()[which] ?? hostile;
        const labels = labelsOf(properties, 'en');
        const names = namesIn(properties);
        const written = [
          ...pieces.map(([before, at, or]) => {
            const name = names[at % names.length] ?? '';

            return `${before}{{${name}${or === null ? '' : ` | "${or}"`}}}`;
          }),
          end,
        ].join('');
        fc.pre(
          written
            .split(/\{\{[^{}]*\}\}/)
            .every((piece) => isPlain(piece, properties)),
        );
        // A brace beside a token, or two without one, break it.
        fc.pre(!/\{\{\{|\}\}\}/.test(written));
        fc.pre(pieces.every(([before]) => !before.includes('{{')));
        expect(readFacts(sayFacts(written, labels), labels)).toBe(written);
      },
    ),
    { numRuns: 2000 },
  );
});

it('says facts as a marketer would, and reads them as one types', () => {
  const labels = labelsOf(seeded, 'en');
  const pairs = [
    ['{{contact.city}}', '[City]'],
    [
      '{{contact.notes_last_contacted dated contact.notes_last_contacted}}',
      '[Last contacted, if recent]',
    ],
    ['{{contact.city | "your city"}}', '[City | your city]'],
    ['{{company.city}}', '[City, company]'],
    ['{{me.city}}', '[Town they are based in, salesperson]'],
    ['{{next_deal.dealname}}', '[Deal name of the next deal]'],
  ] as const;
  for (const [token, said] of pairs) {
    expect(sayFacts(token, labels)).toBe(said);
    expect(readFacts(said.toLowerCase(), labels)).toBe(token);
  }
  expect(readFacts('[City | "your city"]', labels)).toBe(
    '{{contact.city | "your city"}}',
  );
  // What the app names itself is read in every language of it.
  const french = sayFacts(
    '{{me.city}} {{last_call.date}}',
    labelsOf(seeded, 'fr'),
  );
  expect(readFacts(french, labels)).toBe('{{me.city}} {{last_call.date}}');
  expect(readFacts('[sic], [City', labels)).toBe('[sic], [City');
});

it('takes HubSpot’s own spelling of a label that brackets cannot hold', () => {
  const labels = labelsOf(
    {
      contact: { budget: text('Budget [EUR]'), yes: text('Yes | no') },
      company: {},
    },
    'en',
  );
  expect(sayFacts('{{contact.budget}}', labels)).toBe('[Budget (EUR)]');
  expect(readFacts('[Budget [EUR]]', labels)).toBe('{{contact.budget}}');
  expect(readFacts('[Yes | no]', labels)).toBe('{{contact.yes}}');
});

it('shows the facts after one that was not closed', () => {
  expect(
    sayFacts(
      '“{{contact.city you”: write {{contact.city}}',
      labelsOf(seeded, 'en'),
    ),
  ).toBe('“{{contact.city you”: write [City]');
});

it('leaves alone what is no token, and shows a deleted property by its name', () => {
  const labels = labelsOf(hostile, 'en');
  const odd = '{{ first_name }} {{contact.city | yours}} {{contact.city';
  expect(sayFacts(odd, labels)).toBe(odd);
  expect(readFacts(odd, labels)).toBe(odd);
  expect(sayFacts('{{contact.gone}}', labels)).toBe('[contact.gone]');
  expect(readFacts('[contact.gone]', labels)).toBe('{{contact.gone}}');
});

it.each([
  '[',
  '[City | ',
  '[a',
  '\\',
  '\\[',
  '[]',
  '[City]',
  '{{',
  '[City | {',
])(
  'looks at each character a bounded number of times: %j repeated',
  (piece) => {
    let asked = 0;
    const labels = labelsOf(hostile, 'en');
    const counting = {
      ...labels,
      find: (typed: string) => {
        asked += typed.length + 1;

        return labels.find(typed);
      },
    };
    for (const close of ['', ']', ']'.repeat(20_000)]) {
      asked = 0;
      const written = piece.repeat(20_000) + close;
      readFacts(written, counting);
      sayFacts(written, counting);
      expect(asked).toBeLessThanOrEqual(
        written.length * (2 * labels.longest + 2),
      );
    }
  },
);
