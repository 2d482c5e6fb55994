import type { CardReady } from '@starters/contracts';
import type { Values } from '@starters/lines';
import { readyStarters, type ReadyStarters } from '@starters/lines';
import {
  buildCandidates,
  buildCardStarter,
  buildFact,
  buildOpenCard,
} from '#test/helpers/build-card.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const twoLanguages = {
  candidates: [
    buildCardStarter({ line: ['English'], details: [] }),
    buildCardStarter({ language: 'fr', line: ['Français'], details: [] }),
  ],
};
const linesOf = ({ offered }: ReadyStarters) => offered.map(({ line }) => line);
const offer = (card: Partial<CardReady>, contact: Values) =>
  readyStarters(buildOpenCard(card, now), { contact, company: {} });

it('takes the language the client speaks', () => {
  for (const code of ['fr', 'fr-ca', 'FR']) {
    expect(linesOf(offer(twoLanguages, { hs_language: code }))).toEqual([
      'Français',
    ]);
  }
});

it('takes the language of the country where the client’s own is not known', () => {
  const contacts: Values[] = [
    { country: 'France' },
    { country: 'FRANCE', hs_language: '' },
    { country: 'France', hs_language: 'de' },
  ];
  for (const contact of contacts) {
    expect(linesOf(offer(twoLanguages, contact))).toEqual(['Français']);
  }
});

it('prefers the language of the client to that of the country', () => {
  const contact = { hs_language: 'en', country: 'France' };

  expect(
    linesOf(offer({ ...twoLanguages, accountLanguage: 'fr' }, contact)),
  ).toEqual(['English']);
});

it('takes the language of the account where nothing is known', () => {
  const contact = { country: 'Atlantis', hs_language: null };

  expect(
    linesOf(offer({ ...twoLanguages, accountLanguage: 'fr' }, contact)),
  ).toEqual(['Français']);
});

it('takes the language of the account where nothing is written in the client’s', () => {
  const candidates = buildCandidates({ line: ['English'] });

  expect(
    linesOf(offer({ candidates }, { hs_language: 'fr', city: 'Lyon' })),
  ).toEqual(['English']);
});

it('keeps the order of the service', () => {
  const candidates = buildCandidates({ line: ['One'] }, { line: ['Two'] });

  expect(linesOf(offer({ candidates }, { city: 'Lyon' }))).toEqual([
    'One',
    'Two',
  ]);
});

it('drops a starter that lacks a fact in a detail alone', () => {
  const candidates = buildCandidates({ line: ['No fact here'] });

  const ready = offer({ candidates }, {});

  expect(ready).toEqual({
    offered: [],
    aside: [],
    used: [],
    missing: new Map([['contact.city', 'City']]),
  });
});

it('names a missing fact once, however often it is missing', () => {
  const candidates = buildCandidates(
    {},
    {},
    { line: [buildFact({ property: 'shops', label: 'Shops' })] },
  );

  expect([...offer({ candidates }, {}).missing.values()]).toEqual([
    'City',
    'Shops',
  ]);
});

it('keeps apart what was put aside', () => {
  const candidates = buildCandidates({}, { aside: 'Put aside.' });

  const ready = offer({ candidates }, { city: 'Lyon' });

  expect(ready.offered.map(({ starter }) => starter.starterId)).toEqual([
    '9001',
  ]);
  expect(ready.aside.map(({ starter }) => starter.starterId)).toEqual(['9002']);
});

describe('what is known of whoever speaks', () => {
  const fact = (property: string, kind: 'text' | 'date' = 'text') =>
    buildFact({ object: 'me', property, kind, label: `your ${property}` });
  const speak = (card: Partial<CardReady>, user = {}, contact: Values = {}) =>
    readyStarters(
      { ...buildOpenCard(card, now), user },
      { contact, company: {} },
    );

  it('is what HubSpot tells of its user, and the language in the line’s', () => {
    const user = {
      firstName: 'Léa',
      lastName: 'Fontaine',
      teams: [{ name: 'Sales' }, { name: 'Nantes' }],
      language: 'fr-fr',
    };
    const line = ['first_name', 'last_name', 'team', 'language'].flatMap(
      (name) => [fact(name), ' '],
    );

    expect(
      linesOf(
        speak({ candidates: [buildCardStarter({ line, details: [] })] }, user),
      ),
    ).toEqual(['Léa Fontaine Sales French ']);
  });

  it('is the day of a visit to the client’s own city alone', () => {
    const card = {
      candidates: [
        buildCardStarter({
          line: ['On ', fact('visit_date', 'date')],
          details: [],
        }),
      ],
      me: { 'in leeds': '2026-12-04' },
    };

    expect(linesOf(speak(card, {}, { city: ' LEEDS' }))).toEqual([
      'On 4 December',
    ]);
    const elsewhere: Values[] = [{ city: 'Bristol' }, { city: null }, {}];
    for (const contact of elsewhere) {
      expect(speak(card, {}, contact)).toMatchObject({
        offered: [],
        missing: new Map([['me.visit_date', 'your visit_date']]),
      });
    }
  });

  it('is no line without it, and no fact of the record to be wrong', () => {
    const starter = buildCardStarter({
      line: ['From ', fact('city'), ' to ', buildFact()],
      details: [],
    });

    expect(
      speak({ candidates: [starter] }, {}, { city: 'Leeds' }),
    ).toMatchObject({
      offered: [],
      missing: new Map([['me.city', expect.any(String)]]),
    });
    expect(
      linesOf(
        speak(
          { candidates: [starter], me: { city: 'Lyon' } },
          {},
          { city: 'Leeds' },
        ),
      ),
    ).toEqual(['From Lyon to Leeds']);
  });
});
