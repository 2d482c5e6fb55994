import { sayForAny } from '#test/helpers/own-words.ts';

it.each([
  ['Leeds', 'LEEDS, leeds, Leeds’s', '[city], [city], [city]’s'],
  ['Leeds', 'a Leeds shop', 'a [city] shop'],
  ['Leeds', 'misleeds', 'misleeds'],
  ['Saint-Étienne', 'St Etienne, saint étienne', '[city], [city]'],
  ['Le Havre', 'au Havre, du Havre', 'à [city], de [city]'],
  ['Les Herbiers', 'aux Herbiers', 'à [city]'],
  ['Nice', 'a nice day in nice and Nice', 'a nice day in [city] and [city]'],
  ['Stoke-on-Trent', 'Stoke\u2011on\u2011Trent', '[city]'],
])('finds the city %s in “%s”', (city, words, forAny) => {
  expect(sayForAny(words, { contact: { city } })).toBe(forAny);
});

it.each([
  [{ lastname: 'Müller' }, 'Mueller, Muller', '[lastname], [lastname]'],
  [{ lastname: 'Mueller' }, 'Müller', '[lastname]'],
  [{ lastname: 'Strauß' }, 'Strauss', '[lastname]'],
  [{ lastname: 'Bœuf' }, 'Boeuf', '[lastname]'],
  [{ lastname: 'Łukasz' }, 'Lukasz', '[lastname]'],
  [
    { firstname: 'Jean-Pierre' },
    'jean pierre, Jean',
    '[firstname], [firstname]',
  ],
  [
    { firstname: 'Alice' },
    'd’Alice, qu’Alice',
    'de [firstname], que [firstname]',
  ],
  [{ lastname: 'Henderson' }, 'the Hendersons', 'the [lastname]s'],
  [
    { firstname: 'Will' },
    'What will change? Will has',
    'What will change? [firstname] has',
  ],
  [{ firstname: 'A' }, 'a day', 'a day'],
  [{ lastname: 'Le' }, 'le jour', 'le jour'],
  [{ lastname: '(Ann) [x] {y}* $1' }, 'ann x y 1', '[lastname]'],
])('finds the name in %j', (contact, words, forAny) => {
  expect(sayForAny(words, { contact })).toBe(forAny);
});

it.each([
  'May 12th',
  '12 May',
  'Tuesday 12 May 2026',
  'the twelfth of May',
  '12/05/2026',
  '5/12/26',
  '2026-05-12',
  '12.05.',
  'mardi 12 mai 2026',
  'the 12th',
])('finds the day in “%s”', (day) => {
  expect(
    sayForAny(`on ${day}`, {
      contact: { recent_conversion_date: '2026-05-12' },
    }),
  ).toBe(`on [recent_conversion_date]${day.endsWith('.') ? '.' : ''}`);
});

it.each([
  ['le 1er mai', 'le [recent_conversion_date]'],
  ['le premier mai', 'le [recent_conversion_date]'],
  ['le 1\u202fMAI', 'le [recent_conversion_date]'],
  ['le 11 mai', 'le 11 mai'],
  ['le 1 juin', 'le 1 juin'],
  ['quelqu’un', 'quelqu’un'],
])('reads “%s” as a Frenchman means it', (day, forAny) => {
  expect(
    sayForAny(day, { contact: { recent_conversion_date: '2026-05-01' } }),
  ).toBe(forAny);
});

it('reads a day that HubSpot gives in milliseconds', () => {
  const at = String(Date.UTC(2026, 4, 12, 9));

  expect(
    sayForAny('on 12 May', { contact: { recent_conversion_date: at } }),
  ).toBe('on [recent_conversion_date]');
});

it.each([
  ['12000', '12,000, 12 000, 12.000,00, 12k', true],
  ['12500', '12.5k, 12\u202f500', true],
  ['1250000', '1,26 M, 11,25 M, 1,251 M', false],
  ['3000000', '3m, 3 million, 3,000,000', true],
  ['12', 'twelve, douze', true],
  ['12000', '112,000, 12,0001, 1200', false],
  ['1', 'one, 1', false],
])('tells the amount %s in “%s”: %s', (annualrevenue, words, isFound) => {
  const forAny = words.replace(/(?<=^|, )[^,]+(?:,\d+)*/g, '[annualrevenue]');

  expect(sayForAny(words, { company: { annualrevenue } })).toBe(
    isFound ? forAny : words,
  );
});

it.each([
  ['1250000', '1,25 M€'],
  ['1250000', '1.25m€'],
  ['1250000', '1250k€'],
  ['1250000', '1 250 K€'],
  ['3400000', '3,4 millions€'],
  ['2125000', '2,125 M€'],
  ['48000', '48 mille€'],
])(
  'tells the amount %s as a Frenchman writes it, “%s”',
  (annualrevenue, words) => {
    expect(sayForAny(words, { company: { annualrevenue } })).toBe(
      '[annualrevenue]€',
    );
  },
);

it('takes a company by what it is called, with and without its legal form', () => {
  const company = { name: 'Maison Verte SARL' };

  expect(
    sayForAny('Maison Verte, MAISON-VERTE, la Maison Verte Sarl', { company }),
  ).toBe('[name], [name], la [name]');
});

it.each([
  ['Établissements Lefèvre & Fils SARL', 'chez Lefevre et Fils', 'chez [name]'],
  ['Établissements Lefèvre & Fils SARL', 'les LEFÈVRE', 'les [name]'],
  ['Établissements Lefèvre & Fils SARL', 'Ets Lefèvre', 'Ets [name]'],
  ['Groupe Bertrand', 'chez Bertrand', 'chez [name]'],
  ['Acme Holdings plc', 'ACME, Acme’s shops', '[name], [name]’s shops'],
  ['Marks & Spencer', 'Marks and Spencer', '[name]'],
  ['Smith and Sons Ltd', 'at Smith & Sons, at Smith', 'at [name], at [name]'],
  ['Brun Frères', 'chez Brun Freres', 'chez [name]'],
  ['The Bay Group', 'by the bay', 'by the bay'],
  ['Maison Verte', 'une idée verte', 'une idée verte'],
])('takes the company %s in “%s”', (name, words, forAny) => {
  expect(sayForAny(words, { company: { name } })).toBe(forAny);
});

it.each([
  ['le 12 mai dernier', 'le [recent_conversion_date]'],
  ['mardi dernier, le 12 mai', 'mardi dernier, le [recent_conversion_date]'],
  ['avant le 12 mai prochain.', 'avant le [recent_conversion_date].'],
])('says of the day in “%s” no more than it is', (words, forAny) => {
  expect(
    sayForAny(words, { contact: { recent_conversion_date: '2026-05-12' } }),
  ).toBe(forAny);
});

it('takes the longest value first, and leaves what it put in alone', () => {
  expect(
    sayForAny('Maison Lyon in Lyon, contact', {
      contact: { city: 'Lyon', lastname: 'Contact' },
      company: { name: 'Maison Lyon' },
    }),
  ).toBe('[name] in [city], [lastname]');
});

it('changes nothing where nothing is known, and nothing that is not the client’s', () => {
  const words = 'Café déjà vu: œuvre, 10 minutes.';

  expect(sayForAny(words, {})).toBe(words);
  expect(
    sayForAny(words, {
      contact: {
        firstname: null,
        city: '   ',
        recent_conversion_date: 'n/a',
      },
    }),
  ).toBe(words);
});
