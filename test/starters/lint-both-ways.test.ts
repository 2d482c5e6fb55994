import { findFaults } from '#src/starters/check-starter.ts';
import { lintStarter, secondsToSay } from '#src/starters/lint-starter.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const adviceOn = (overrides: Partial<Starter>): string[] =>
  lintStarter(
    buildStarter({ opener: 'Camille, your shop is a year old.', ...overrides }),
  ).map(
    ({ field, advice, piece }) =>
      `${field} ${advice}${piece === '' ? '' : `: ${piece}`}`,
  );
const ask = (question: string) => adviceOn({ question });
const open = (opener: string) => adviceOn({ opener });
const askFrench = (question: string) =>
  adviceOn({ language: 'fr', opener: 'Bonjour, chez vous.', question });
const openFrench = (opener: string) =>
  adviceOn({ language: 'fr', opener, question: 'Qu’en dites-vous ?' });

describe('questions', () => {
  it.each([
    ['What changed?!'],
    ['What changed??'],
    ['What do you make of https://a.example/?q=b ?'],
    ['May was busy for you: what changed?'],
    ['Who opens, and when?'],
  ])('has nothing to say of %s', (question) => {
    expect(ask(question)).toEqual([]);
  });

  it.each([
    ['Tell me of {{contact.city | "your town?"}}.', 'no_question'],
    ['What changed? \u00a0Why?', 'two_questions'],
    ['Camille, would you like it?', 'closed_question: would'],
    ['{{contact.firstname}}, would you like it?', 'closed_question: would'],
    ['And do you like it?', 'closed_question: do'],
    ['Won’t it rain?', 'closed_question: Won’t'],
    ['Can’t it wait?', 'closed_question: Can’t'],
    ['May I come?', 'closed_question: May'],
  ])('advises on %s', (question, advice) => {
    expect(ask(question)).toEqual([`question ${advice}`]);
  });

  it.each([
    ['Comment se passe la rentrée\u00a0?'],
    ['Qu’est-ce qui change\u202f?'],
    ["Qu'est-ce que vous en dites ?"],
    ['Que pensez-vous de la place ?'],
    ['Comment avez-vous fait ?'],
    ['Qui est-ce ?'],
  ])('has nothing to say of %s', (question) => {
    expect(askFrench(question)).toEqual([]);
  });

  it.each([
    ['Racontez-moi.', 'no_question'],
    ['Comment\u00a0? Pourquoi\u202f?', 'two_questions'],
    ['Est-ce\u00a0que cela va\u00a0?', 'closed_question: Est-ce\u00a0que'],
    ["Est-ce qu'il pleut ?", "closed_question: Est-ce qu'"],
    ['Comptez-vous ouvrir ?', 'closed_question: Comptez-'],
    ['N’avez-vous pas froid ?', 'closed_question: N’avez-'],
    ['Alors, est-il ouvert ?', 'closed_question: est-'],
    ['Y a-t-il du monde ?', 'closed_question: Y a-'],
  ])('advises on %s', (question, advice) => {
    expect(askFrench(question)).toEqual([`question ${advice}`]);
  });
});

describe('us before the client', () => {
  it.each([
    ['This week, an hour from home, your shop opens.'],
    ['The US market is yours.'],
    ['You saw our offer.'],
    ['Camille, we last spoke on {{contact.notes_last_contacted}}.'],
  ])('has nothing to say of %s', (opener) => {
    expect(open(opener)).toEqual([]);
  });

  it('says in which field, and sees words that stand in for a fact', () => {
    expect(
      adviceOn({ opener: 'A month.', question: 'What can we do?' }),
    ).toEqual(['question we_before_you: we']);
    expect(open('We’ve seen your shop.')).toEqual(['opener we_before_you: We']);
    expect(open('{{contact.city | "our town"}} is yours.')).toEqual([
      'opener we_before_you: our',
    ]);
  });

  it.each([
    ['Bonjour, vous avez vu nos prix.', []],
    ['Bonjour, les innovations chez vous.', []],
    ['Bonjour, nous nous sommes parlé en mai.', []],
    ['Bonjour, l’avis de nos clients.', ['opener we_before_you: nos']],
    ['Bonjour, qu’avons-nous pour vous.', ['opener we_before_you: nous']],
  ])('reads %s', (opener, advice) => {
    expect(openFrench(opener)).toEqual(advice);
  });
});

describe('a civil address in French', () => {
  it.each([
    ['Bonjour {{contact.firstname}}, le ton de vos avis a changé.'],
    ['Bonjour, va-t-on ouvrir l’été chez vous.'],
    ['Bonjour, a-t-il plu chez vous.'],
    ['Madame {{contact.lastname}}, votre boutique a ouvert.'],
    ['M. {{contact.lastname}}, vous tutoriez la situation.'],
    ['Hellébore et salutations chez vous.'],
  ])('has nothing to say of %s', (opener) => {
    expect(openFrench(opener)).toEqual([]);
  });

  it.each([
    ['Bonjour, ton équipe.', 'familiar_you: ton'],
    ['Bonjour, qu’en penses-tu.', 'familiar_you: tu'],
    ["Bonjour, je t'appelle.", "familiar_you: t'"],
    ['Bonjour, le tien va.', 'familiar_you: le tien'],
    ['Bonjour, dis-moi tout.', 'familiar_you: dis-moi'],
    ['Bonjour {{contact.city | "de ta ville"}}.', 'familiar_you: ta'],
    ['Salut {{contact.firstname}}.', 'casual_greeting: Salut'],
    ['« Coucou », votre boutique a ouvert.', 'casual_greeting: Coucou'],
    ['« {{contact.firstname}}, votre boutique. »', 'no_greeting'],
  ])('advises on %s', (opener, advice) => {
    expect(openFrench(opener)).toEqual([`opener ${advice}`]);
  });
});

describe('jargon', () => {
  it.each([
    ['Your touch\u00a0base.', 'touch\u00a0base'],
    ['Your leveraged team.', 'leveraged'],
    ['Your {{contact.city | "funnel"}}.', 'funnel'],
  ])('knows it in %s', (opener, piece) => {
    expect(open(opener)).toEqual([`opener jargon: ${piece}`]);
  });

  it.each([
    ['Bonjour, chez vous le client est roi.', []],
    ['Bonjour, votre ROI.', ['opener jargon: ROI']],
    ['Bonjour, vos KPIs.', ['opener jargon: KPIs']],
    [
      'Bonjour, l’e\u0301cosyste\u0300me chez vous.',
      ['opener jargon: écosystème'],
    ],
    ['Bonjour, vous plaidez.', []],
  ])('reads %s', (opener, advice) => {
    expect(openFrench(opener)).toEqual(advice);
  });
});

describe('a number without proof', () => {
  it.each([
    ['You opened on 12 May.'],
    ['You opened on May 12th, 2025.'],
    ['You opened on 12/05/2026 at 10:30, at 9 am.'],
    ['You opened on 2026-05-12.'],
    ['You opened your 2nd shop.'],
    ['You make A4 prints since COVID-19, in Q3.'],
  ])('has nothing to say of %s', (opener) => {
    expect(open(opener)).toEqual([]);
  });

  it.each([
    ['You would save 2000 € a year.', '2000'],
    ['You would have 2,000 clients.', '2,000'],
    ['Your sales: x3.', 'x3'],
    ['You would save thirty percent.', 'thirty percent'],
    ['In 2024, on 12 May, you saved 30 %.', '30 %'],
  ])('sees it in %s', (opener, piece) => {
    expect(open(opener)).toEqual([`opener unproved_number: ${piece}`]);
  });

  it.each([
    ['Bonjour, votre 2e boutique a ouvert le 1er mai.', []],
    ['Bonjour, dès le 12 mars à 10 h 30 chez vous.', []],
    ['Bonjour, vous ouvrez à 9h.', []],
    ['Bonjour, 30\u202f000\u00a0% chez vous.', ['30\u202f000\u00a0%']],
    ['Bonjour, 2,5 fois plus pour vous.', ['2,5']],
    ['Bonjour, dix pour cent de plus pour vous.', ['dix pour cent']],
  ])('reads %s', (opener, pieces) => {
    expect(openFrench(opener)).toEqual(
      pieces.map((piece) => `opener unproved_number: ${piece}`),
    );
  });

  it('takes no proof for one that is no link', () => {
    const opener = 'You would save 30 %.';
    expect(adviceOn({ opener, proofUrl: 'see below' })).toEqual([
      'opener unproved_number: 30 %',
    ]);
    expect(adviceOn({ opener, proofUrl: 'https://proof.example/a' })).toEqual(
      [],
    );
  });
});

it('counts neither dashes nor quotes as words', () => {
  expect(
    secondsToSay({ opener: 'You – and - me', question: "‘it’s ' ok?’" }),
  ).toBe(2);
});

describe('the language chosen', () => {
  const faultsOf = (overrides: Partial<Starter>) =>
    findFaults(buildStarter(overrides), buildCatalog())
      .filter(({ fault }) => fault === 'other_language')
      .map(({ field, fault, piece }) => `${field} ${fault} ${piece}`);
  const french = {
    opener:
      'Bonjour {{contact.firstname}}, votre boutique est à {{contact.city}}.',
    question: 'Qu’est-ce qui a changé chez vous depuis le début de l’année ?',
  };
  const english = {
    opener: 'Your shop in {{contact.city}} has grown.',
    question: 'What do the regulars say of it?',
  };

  it('is the one the text reads like', () => {
    const other = 'language other_language';
    expect(faultsOf({ ...french, language: 'en' })).toContain(`${other} fr`);
    expect(faultsOf({ ...french, language: 'fr' })).toEqual([]);
    expect(faultsOf({ ...english, language: 'fr' })).toContain(`${other} en`);
    expect(faultsOf({ ...english, language: 'en' })).toEqual([]);
  });

  it('is that of opener and question, each by itself', () => {
    expect(
      faultsOf({ ...english, question: french.question, language: 'en' }),
    ).toContain('language other_language fr');
    expect(
      faultsOf({
        ...french,
        question: 'What do the regulars say of it, and what do you?',
        language: 'fr',
      }),
    ).toContain('language other_language en');
  });

  it('is not doubted for a title or two in the other language, nor for little', () => {
    expect(
      faultsOf({
        language: 'en',
        opener: 'You took ‘Le guide de la caisse’ home.',
        question: 'What did you make of it?',
      }),
    ).toEqual([]);
    expect(
      faultsOf({
        language: 'fr',
        opener: 'Bonjour.',
        question: 'Feedback ?',
      }),
    ).toEqual([]);
  });
});
