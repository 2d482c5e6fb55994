import { DAY_MS } from '@starters/contracts';
import fc from 'fast-check';
import { dayAfter, SAID_AT, sayLine } from '#test/helpers/say-line.ts';

const on = (met_on: string, now?: number, timeZone?: string) =>
  sayLine({
    text: 'We met on {{contact.met_on}}.',
    contact: { met_on },
    ...(now === undefined ? {} : { now }),
    ...(timeZone === undefined ? {} : { timeZone }),
  });
const le = (met_on: string, text = 'Vous êtes venus le {{contact.met_on}}.') =>
  sayLine({ text, language: 'fr', contact: { met_on } });

it.each([
  [-400, 'We met on 14 October 2025.'],
  [-200, 'We met on 2 May.'],
  [-7, 'We met on 11 November.'],
  [-6, 'We met on Thursday.'],
  [-2, 'We met on Monday.'],
  [-1, 'We met yesterday.'],
  [0, 'We met today.'],
  [1, 'We met tomorrow.'],
  [2, 'We met on Friday.'],
  [6, 'We met on Tuesday.'],
  [7, 'We met on 25 November.'],
  [400, 'We met on 23 December 2027.'],
])('tells a day %i days away as people do: %s', (days, said) => {
  expect(on(dayAfter(days))).toBe(said);
});

it.each([
  [-400, 'Vous êtes venus le 14 octobre 2025.'],
  [-7, 'Vous êtes venus le 11 novembre.'],
  [-6, 'Vous êtes venus jeudi.'],
  [-1, 'Vous êtes venus hier.'],
  [0, 'Vous êtes venus aujourd’hui.'],
  [1, 'Vous êtes venus demain.'],
  [2, 'Vous êtes venus vendredi.'],
  [13, 'Vous êtes venus le 1er décembre.'],
])('tells a day %i days away as French people do: %s', (days, said) => {
  expect(le(dayAfter(days))).toBe(said);
});

it.each<[text: string, days: number, said: string]>([
  ['Le {{contact.met_on}}, vous appeliez.', -2, 'Lundi, vous appeliez.'],
  ['Le {{contact.met_on}}, vous appeliez.', -1, 'Hier, vous appeliez.'],
  [
    'Le {{contact.met_on}}, vous appeliez.',
    -17,
    'Le 1er novembre, vous appeliez.',
  ],
  ['Votre appel du {{contact.met_on}}', -2, 'Votre appel de lundi'],
  ['Votre appel du {{contact.met_on}}', -1, 'Votre appel d’hier'],
  ['Votre appel du {{contact.met_on}}', 0, 'Votre appel d’aujourd’hui'],
  ['Votre appel du {{contact.met_on}}', 1, 'Votre appel de demain'],
  ['Votre appel du {{contact.met_on}}', -17, 'Votre appel du 1er novembre'],
  ['Jusqu’au {{contact.met_on}}', 2, 'Jusqu’à vendredi'],
  ['Depuis le {{contact.met_on}}', -2, 'Depuis lundi'],
  ['Avant le {{contact.met_on}}', 20, 'Avant le 8 décembre'],
])('fits French words to a day: %s, %i', (text, days, said) => {
  expect(le(dayAfter(days), text)).toBe(said);
});

it.each<[text: string, days: number, said: string]>([
  ['On {{contact.met_on}} you called.', -1, 'Yesterday you called.'],
  ['On {{contact.met_on}} you called.', -2, 'On Monday you called.'],
  ['Since {{contact.met_on}} you wait.', -1, 'Since yesterday you wait.'],
  ['Nothing hangs on {{contact.topic}}.', 0, 'Nothing hangs on today’s price.'],
])('fits English words to a day: %s, %i', (text, days, said) => {
  expect(
    sayLine({
      text,
      contact: { met_on: dayAfter(days), topic: 'today’s price' },
    }),
  ).toBe(said);
});

it('writes a day as the client’s country does', () => {
  const text = 'We met on {{contact.met_on}}';
  const contact = { met_on: '2026-05-12' };

  expect(sayLine({ text, contact, locale: 'en-US' })).toBe('We met on May 12');
});

const zones = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];

it('says a day that is the same everywhere, wherever account and browser are', () => {
  for (const timeZone of zones) {
    for (const day of [
      '2026-12-01',
      `${Date.parse('2026-12-01')}`,
      '2026-12-01T00:00:00Z',
    ]) {
      expect(on(day, SAID_AT, timeZone)).toBe('We met on 1 December.');
    }
  }
});

it('says a moment as the day it was for the account', () => {
  const text = 'We met on {{contact.met_at}}.';
  const at = (met_at: string, timeZone: string) =>
    sayLine({ text, contact: { met_at }, timeZone });

  expect(at('2026-05-12T02:00:00Z', 'America/New_York')).toBe(
    'We met on 11 May.',
  );
  expect(at('2026-05-12T02:00:00Z', 'Europe/Paris')).toBe('We met on 12 May.');
  expect(at('2026-05-12T23:00:00Z', 'Europe/Paris')).toBe('We met on 13 May.');
  expect(at('2026-05-12T20:00:00', 'Asia/Tokyo')).toBe('We met on 13 May.');
  expect(at(`${Date.parse('2026-05-12T23:00:00Z')}`, 'Europe/Paris')).toBe(
    'We met on 13 May.',
  );
});

it('takes today from the account’s time zone', () => {
  const now = Date.parse('2026-11-18T23:30:00Z');

  expect(on('2026-11-18', now, 'Europe/London')).toBe('We met today.');
  expect(on('2026-11-18', now, 'Europe/Paris')).toBe('We met yesterday.');
});

it('says each day of the years around as that day, in every zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -290, max: 290 }).filter((days) => Math.abs(days) > 7),
      fc.constantFrom(...zones),
      (days, timeZone) => {
        const day = new Date(SAID_AT + days * DAY_MS);
        const month = day.toLocaleDateString('en-GB', {
          month: 'long',
          timeZone: 'UTC',
        });

        expect(on(day.toISOString().slice(0, 10), SAID_AT, timeZone)).toBe(
          `We met on ${day.getUTCDate()} ${month}.`,
        );
      },
    ),
  );
});
