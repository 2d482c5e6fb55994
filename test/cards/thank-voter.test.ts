import { NO_VOTE, type Reason } from '@starters/contracts';
import { sayStillAside } from '#src/cards/say-still-aside.ts';
import { thankVoter } from '#src/cards/thank-voter.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildImportContext } from '#test/helpers/build-import-context.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const { account } = buildImportContext();

/** What is said to somebody who refused starter 1 for a reason. */
const thank = (reason: Reason, language: 'en' | 'fr', comment?: string) =>
  thankVoter(
    {
      offerings: {
        get: () => Promise.reject(new Error('Nothing is judged here.')),
      } as never,
      tallies: { listWhole: async () => [] },
      catalogs: {
        peek: () =>
          buildCatalog({
            starters: [{ ...buildStarter(), id: '1', ownerId: '71' }],
            ownerNames: { 71: 'Ines Moreau' },
          }),
      },
      accountMemory: { confirm: async () => account },
      now: () => new Date('2026-11-18T12:00:00Z'),
    },
    account,
    {
      vote: {
        ...NO_VOTE,
        verdict: 'not_useful',
        reason,
        comment: comment ?? null,
      },
      starterId: '1',
      accountVersion: '1',
      offeringVersion: 1,
    },
    language,
  );

const untilReworded = [
  'Thank you. It is put aside for this client until marketing rewords it.',
  'Merci. Cette amorce est mise de côté pour ce client jusqu’à ce que le marketing la reformule.',
] as const;
const answered = [
  'Ines Moreau reads this and answers here within 3 working days.',
  'Ines Moreau lira votre retour et vous répondra ici sous 3 jours ouvrés.',
] as const;

it.each<[Reason, en: string, fr: string]>([
  [
    'not_now',
    'Thank you. It is put aside for this client for 30 days.',
    'Merci. Cette amorce est mise de côté pour ce client pendant 30 jours.',
  ],
  [
    'wrong_fact',
    'Thank you. It is put aside for this client until the fact changes.',
    'Merci. Cette amorce est mise de côté pour ce client jusqu’à ce que le fait change.',
  ],
  ['already_discussed', ...untilReworded],
  ['wrong_for_client', ...untilReworded],
  [
    'too_generic',
    `${untilReworded[0]} ${answered[0]}`,
    `${untilReworded[1]} ${answered[1]}`,
  ],
  [
    'not_true_of_me',
    `${untilReworded[0]} ${answered[0]}`,
    `${untilReworded[1]} ${answered[1]}`,
  ],
])(
  'says for how long %s puts a starter aside, and who answers',
  async (reason, en, fr) => {
    expect([await thank(reason, 'en'), await thank(reason, 'fr')]).toEqual([
      en,
      fr,
    ]);
  },
);

it('says who answers a comment on any reason, and the reason’s own time', async () => {
  expect(await thank('not_now', 'en', 'After the summer.')).toBe(
    `Thank you. It is put aside for this client for 30 days. ${answered[0]}`,
  );
});

it.each<[Reason | null, string | null, en: string, fr: string]>([
  [
    'not_now',
    'After the fair.',
    'Put aside for this client until 18 December. You said: Not now — After the fair.',
    'Mise de côté pour ce client jusqu’au 18 décembre. Vous avez dit\u00a0: Pas maintenant — After the fair.',
  ],
  [
    'wrong_fact',
    null,
    'Put aside for this client until the fact changes. You said: A fact is wrong',
    'Mise de côté pour ce client jusqu’à ce que le fait change. Vous avez dit\u00a0: Un fait est faux',
  ],
  [
    null,
    null,
    'Put aside for this client until marketing rewords it.',
    'Mise de côté pour ce client jusqu’à ce que le marketing la reformule.',
  ],
])(
  'says on a later look until when it stays aside, and what was said: %s',
  (reason, comment, en, fr) => {
    // Half past midnight of the 18th, in Paris.
    const vote = { reason, comment, votedAt: new Date('2026-11-17T23:30:00Z') };

    expect(
      (['en', 'fr'] as const).map((language) =>
        sayStillAside(vote, language, 'Europe/Paris'),
      ),
    ).toEqual([en, fr]);
  },
);
