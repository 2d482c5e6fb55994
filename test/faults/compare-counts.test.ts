import type { Selectable } from 'kysely';
import type { VoteState } from '@starters/contracts';
import type { Tables } from '#src/store/tables.ts';
import { compareCounts } from '#tools/faults/comparison/compare-counts.ts';
import { collectWrongs } from '#tools/faults/comparison/wrongs.ts';
import { emptyDeeds, type Slot } from '#tools/faults/deeds.ts';

type Cast = Pick<VoteState, 'verdict' | 'reason'> & {
  userId?: number;
  contactId?: string;
  on: 'english' | 'french';
};

const toSlot = ({
  verdict,
  reason,
  userId = 1,
  contactId = '7',
  on,
}: Cast): Slot => ({
  userId,
  contactId,
  starterId: on,
  ballot: '',
  acknowledged: {
    revision: 1,
    verdict,
    reason,
    comment: null,
    ownWords: null,
    used: false,
    wrongFact: null,
    signed: false,
  },
  answer: null,
  isBusy: false,
  isClosed: false,
  isUncertain: false,
});

const toRow = (
  { userId, contactId, starterId, acknowledged }: Slot,
  index: number,
): Selectable<Tables['votes']> => ({
  account_id: 1,
  vote_key: `${index}`,
  user_id: userId,
  contact_id: contactId,
  starter_id: starterId,
  wording: '',
  segment_ids: [],
  verdict: acknowledged.verdict,
  reason: acknowledged.reason,
  comment: null,
  own_words: null,
  replaced_by: null,
  withdrawn_answers: [],
  used_at: null,
  wrong_fact: null,
  client_stage: null,
  client_kind: null,
  surface: 'crm.record.tab',
  voted_at: new Date(index),
  revision: 1,
  answer: null,
  answer_text: null,
  answered_at: null,
  answer_dismissed: false,
  privacy: 'named',
  is_signed: false,
  is_held: false,
  is_retracted: false,
});

/** How many count says miscounted where the records have these voters. */
const miscounted = (
  casts: Cast[],
  english: number,
  french: number,
  replaced: Selectable<Tables['votes']>[] = [],
): number => {
  const slots = casts.map(toSlot);
  const { wrongs, blame } = collectWrongs();
  const toStarter = (id: string, voters: number, translation_of: string) => ({
    id,
    ties: [],
    properties: {
      voters: `${voters}`,
      translation_of,
      open_feedback: `${
        slots.filter(
          ({ starterId, acknowledged: { reason } }) =>
            starterId === id && reason === 'too_generic',
        ).length
      }`,
    },
  });
  compareCounts(
    emptyDeeds(slots),
    {
      starters: [
        toStarter('english', english, ''),
        toStarter('french', french, 'english'),
      ],
      rows: [...slots.map(toRow), ...replaced],
      counts: new Map(),
    },
    blame,
  );

  return wrongs.miscounted;
};

const useful = { verdict: 'useful', reason: null } as const;
const withdrawn = { verdict: 'withdrawn', reason: null } as const;
const generic = { verdict: 'not_useful', reason: 'too_generic' } as const;
const notMyWords = { verdict: 'not_useful', reason: 'not_my_words' } as const;
const notNow = { verdict: 'not_useful', reason: 'not_now' } as const;

it.each<[string, Cast[], number, number]>([
  [
    'a voter of a translation',
    [
      { ...useful, on: 'english' },
      { ...generic, on: 'french', userId: 2 },
    ],
    2,
    2,
  ],
  [
    'the newest vote for a contact: withdrawn on the translation',
    [
      { ...useful, on: 'english' },
      { ...withdrawn, on: 'french' },
    ],
    0,
    0,
  ],
  [
    'the newest vote for a contact: says nothing of the starter',
    [
      { ...useful, on: 'french' },
      { ...notNow, on: 'english' },
    ],
    0,
    0,
  ],
  [
    'an older vote that says nothing',
    [
      { ...withdrawn, on: 'english' },
      { ...useful, on: 'french' },
    ],
    1,
    1,
  ],
  [
    'the newest vote for each contact',
    [
      { ...useful, on: 'english' },
      { ...withdrawn, on: 'french', contactId: '8' },
    ],
    1,
    1,
  ],
])('counts %s', (_, casts, english, french) => {
  expect(miscounted(casts, english, french)).toBe(0);
  expect(miscounted(casts, english + 1, french)).toBe(1);
  expect(miscounted(casts, english, french + 1)).toBe(1);
});

it('counts who would not say it so for that translation alone', () => {
  const casts: Cast[] = [{ ...notMyWords, on: 'french' }];

  expect(miscounted(casts, 0, 1)).toBe(1);
});

it('goes by the row that stands, not by the one it replaced', () => {
  const casts: Cast[] = [
    { ...useful, on: 'english' },
    { ...withdrawn, on: 'french' },
  ];
  const french = toRow(toSlot({ ...withdrawn, on: 'french' }), -1);

  expect(miscounted(casts, 0, 0, [{ ...french, replaced_by: '1' }])).toBe(0);
});
