import type { Client } from '@starters/lines';
import type { Language } from '@starters/contracts';

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export const createRandom = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;

    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };

  return {
    next,
    pick: <Item>(items: readonly Item[]): Item =>
      items[Math.floor(next() * items.length)] as Item,
  };
};
type Random = ReturnType<typeof createRandom>;

const people = {
  en: 'Alice Grace Mark Rose Oliver Siobhán Zoë Nigel Chloe Will Hannah Priya',
  fr: 'Alice Hélène Noël Jean-Pierre Anaïs Chloé Zoé Éric Maëlys François Claire Pierre',
};
const families = {
  en: "Henderson O'Brien Mueller Whitaker-Jones Oldham Shah Fairweather Baker",
  fr: 'Durand Lefèvre Müller Moreau-Blanc Nguyen Bœuf Desrosiers Petit',
};
const cities = {
  en: ['Leeds', 'Bristol', 'Stoke-on-Trent', 'St Albans', 'Leipzig', 'Bath'],
  fr: ['Lyon', 'Le Havre', 'Saint-Étienne', 'Nîmes', 'Les Herbiers', 'Nice'],
};
const companies = {
  en: ['Harbour & Sons Ltd', 'Northern Lights', 'Kraft Bakery plc', 'Acme'],
  fr: ['Maison Verte SARL', 'Boulangerie Dupont', 'L’Épi d’Or', 'Transgâté'],
};
const titles = {
  en: ['Operations Director', 'Head of Purchasing', 'Café Owner'],
  fr: ['Gérante', 'Directeur des opérations', 'Responsable qualité'],
};
const pad = (number: number) => String(number).padStart(2, '0');

/** What is hidden in a wording. */
export type Slot =
  'first' | 'last' | 'full' | 'city' | 'company' | 'title' | 'day' | 'amount';

/** A client, with what must not be found in words for others. */
export const makeClient = (random: Random, language: Language) => {
  const first = random.pick(people[language].split(' '));
  const last = random.pick(families[language].split(' '));
  const city = random.pick(cities[language]);
  const company = random.pick(companies[language]);
  const title = random.pick(titles[language]);
  const day = new Date(
    Date.UTC(
      2026,
      Math.floor(random.next() * 12),
      1 + Math.floor(random.next() * 28),
    ),
  );
  const amount = 4000 + Math.floor(random.next() * 900) * 100;
  const client: Client = {
    contact: {
      firstname: first,
      lastname: last,
      city,
      jobtitle: title,
      recent_conversion_date: `${day.getUTCFullYear()}-${pad(day.getUTCMonth() + 1)}-${pad(day.getUTCDate())}`,
    },
    company: { name: company, annualrevenue: String(amount) },
  };

  return { client, first, last, city, company, title, day, amount };
};
export type Planted = ReturnType<typeof makeClient>;

const ordinal = (day: number): string =>
  day % 10 === 1 && day !== 11
    ? `${day}st`
    : day % 10 === 2 && day !== 12
      ? `${day}nd`
      : day % 10 === 3 && day !== 13
        ? `${day}rd`
        : `${day}th`;

const writeDay = (random: Random, at: Date, language: Language): string => {
  const day = at.getUTCDate();
  const month = (form: 'long' | 'short') =>
    at.toLocaleDateString(language, { month: form, timeZone: 'UTC' });
  const weekday = at.toLocaleDateString(language, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  const numeral = at.getUTCMonth() + 1;
  const year = at.getUTCFullYear();
  const figures = [
    `${pad(day)}/${pad(numeral)}`,
    `${day}/${numeral}/${year % 100}`,
    `${pad(day)}.${pad(numeral)}.${year}`,
    `${year}-${pad(numeral)}-${pad(day)}`,
  ];

  return language === 'en'
    ? random.pick([
        `on ${day} ${month('long')}`,
        `on ${month('long')} ${ordinal(day)}`,
        `on the ${ordinal(day)} of ${month('long')}`,
        `on ${weekday} ${ordinal(day)} ${month('long')}, ${year}`,
        `on the ${ordinal(day)}`,
        `on ${month('short')} ${day}`,
        `on ${day} ${month('long').toUpperCase()}`,
        `on ${day}\u00a0${month('long').toLowerCase()}`,
        ...figures.map((each) => `on ${each}`),
      ])
    : random.pick([
        `le ${day === 1 ? '1er' : day} ${month('long')}`,
        `le ${weekday} ${day} ${month('long')} ${year}`,
        `le ${day}`,
        `le ${day} ${month('short')}`,
        `le ${day}\u202f${month('long').toUpperCase()}`,
        `le ${day} ${month('long').normalize('NFD').replace(/\p{M}/gu, '')}`,
        ...figures.map((each) => `le ${each}`),
      ]);
};

const writeAmount = (random: Random, amount: number): string =>
  random.pick([
    String(amount),
    amount.toLocaleString('en'),
    amount.toLocaleString('fr'),
    `${amount.toLocaleString('en')}.00`,
    `${amount.toLocaleString('de')},00`,
    amount % 1000 === 0 ? `${amount / 1000}k` : `${amount / 1000}k`,
    `€${amount}`,
    `${amount} €`,
  ]);

/** A name as people type it: in any case, with or without accents and hyphens. */
const respell = (random: Random, name: string): string => {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('œ', 'oe')
      .replaceAll('’', "'");

  return random.pick([
    (text: string) => text,
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    plain,
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replaceAll('-', ' '),
    (text: string) => text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011'),
    (text: string) => plain(text).toUpperCase(),
    (text: string) =>
      text.includes('ü') ? text.replace('ü', 'ue') : text.replace('ue', 'ü'),
  ])(name);
};

/** In lower case only where the name is no ordinary word. */
const lower = (random: Random, name: string): string =>
  /^(?:Grace|Mark|Rose|Will|Claire|Pierre|Nice|Bath|Baker|Petit)$/i.test(
    name,
  ) || random.next() > 0.3
    ? name
    : name.toLowerCase();

const inflect = (random: Random, name: string, language: Language): string =>
  language === 'en'
    ? random.pick([name, name, `${name}’s`, `${name}'s`, `${name}s`])
    : random.pick([name, name, `${name}s`]);

const contract = (name: string): string =>
  /^Le /.test(name)
    ? name.replace('Le ', 'au ')
    : /^Les /.test(name)
      ? name.replace('Les ', 'aux ')
      : `à ${name}`;

const elide = (name: string): string =>
  /^[AEIOUÉÈHŒ]/i.test(name) ? `d’${name}` : `de ${name}`;

/** A value in one of the ways in which a person writes it. */
export const writeValue = (
  random: Random,
  slot: Slot,
  planted: Planted,
  language: Language,
): string => {
  const { first, last, city, company, title, day, amount } = planted;
  const name = (value: string) => lower(random, respell(random, value));
  switch (slot) {
    case 'first':
      return language === 'fr' && random.next() > 0.5
        ? elide(name(first))
        : inflect(random, name(first), language);
    case 'last':
      return inflect(random, name(last), language);
    case 'full':
      return `${name(first)} ${name(last)}`;
    case 'city':
      return language === 'fr'
        ? random.pick([contract(city), elide(name(city)), `vers ${name(city)}`])
        : random.pick([
            `in ${name(city)}`,
            `for the ${name(city)} shop`,
            `in ${city}`,
          ]);
    case 'company':
      return random.pick([
        name(company),
        company.replace(/ (?:Ltd|plc|SARL)$/, ''),
        company.toUpperCase(),
      ]);
    case 'title':
      return random.next() > 0.5 ? title : title.toLowerCase();
    case 'day':
      return writeDay(random, day, language);
    default:
      return writeAmount(random, amount);
  }
};

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** The values of a client that are still in a text; told apart from how they were replaced. */
export const findLeaks = (text: string, planted: Planted): string[] => {
  const rest = ` ${letters(text.replace(/\{\{.*?\}\}/g, ' | '))} `;
  const digits = text
    .replace(/\{\{.*?\}\}/g, '|')
    .replace(/[\s.,'’\u202f]/g, '');
  const { first, last, city, company, title, day, amount } = planted;
  return [
    ...[
      first,
      last,
      last.replace('ü', 'ue'),
      last.replace('ue', 'u'),
      city.replace(/^Les? /, ''),
      company.replace(/ (?:Ltd|plc|SARL)$/, ''),
      title,
    ].filter(
      (value) =>
        rest.includes(` ${letters(value).trim()} `) ||
        rest.includes(` ${letters(value).trim()}s `),
    ),
    ...(new RegExp(
      `(?<![\\d.,])0?${day.getUTCDate()}(?:st|nd|rd|th|er|e)?(?![\\d.,]*\\d)(?!\\p{L})`,
      'u',
    ).test(rest)
      ? [`day ${day.getUTCDate()}`]
      : []),
    ...[String(amount), `${amount / 1000}k`].filter((value) =>
      digits.includes(value),
    ),
  ];
};
