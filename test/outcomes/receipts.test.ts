import { defaultSettings } from '#src/accounts/settings.ts';
import { createSayAuthor, toCardStarter } from '#src/cards/to-card-starter.ts';
import type { OutcomeReader } from '#src/outcomes/outcome-repository.ts';
import { createReceipts } from '#src/outcomes/receipts.ts';
import { buildCardInput } from '#test/helpers/build-card-input.ts';

const now = new Date('2026-11-23T12:00:00Z');
const day = (days: number) => new Date(now.getTime() - days * 86_400_000);
const { account } = buildCardInput();
const reading = {
  ...account,
  settings: { ...defaultSettings, readsOutcomes: true },
};

/** Uses of one starter by so many people, of which the first three were followed by a meeting. */
const readerOf = (people: number) => {
  const asked: string[] = [];
  const outcomes: Pick<OutcomeReader, 'listUses' | 'listFollowUps'> = {
    listUses: async () => {
      asked.push('uses');

      return Array.from({ length: 9 }, (_, index) => ({
        key: `${index}`,
        starterId: 's1',
        wording: '',
        contactId: `${index}`,
        userId: index % people,
        segmentIds: [],
        usedAt: day(20),
        clientKind: 'new' as const,
      }));
    },
    listFollowUps: async () =>
      ['0', '1', '2'].map((contactId) => ({
        contactId,
        companyId: null,
        hadWon: false,
        firstWonAt: null,
        deals: [],
        touches: [
          { id: `m${contactId}`, kind: 'meeting' as const, at: day(18) },
        ],
        readAt: now,
      })),
  };

  return { outcomes, asked };
};
const open = (people: number) => {
  const { outcomes, asked } = readerOf(people);
  const errors: unknown[] = [];
  const receipts = createReceipts({
    outcomes,
    now: () => now,
    onFailed: (error) => errors.push(error),
  });

  return { receipts, asked };
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('tells from five people on, without any card waiting for it', async () => {
  const { receipts, asked } = open(5);

  expect(receipts.peek(reading).size).toBe(0);
  await settle();
  expect(receipts.peek(reading).get('s1')).toEqual({ uses: 9, meetings: 3 });
  expect(asked).toEqual(['uses']);
});

it('tells nothing of fewer, and asks for nothing where outcomes are not read', async () => {
  const few = open(4);
  few.receipts.peek(reading);
  await settle();
  expect(few.receipts.peek(reading).size).toBe(0);

  const off = open(5);
  off.receipts.peek(account);
  await settle();
  expect(off.receipts.peek(account).size).toBe(0);
  expect(off.asked).toEqual([]);
});

it.each([
  ['en' as const, 'used 9 times, 3 meetings or replies followed'],
  ['fr' as const, 'dite 9 fois, suivie de 3 rendez-vous ou réponses'],
])('stands in the receipt of the card, in %s', (language, sentence) => {
  const input = buildCardInput({ language });
  const [starter] = input.catalog.starters;
  const offered = input.offering.find(starter?.id ?? '');
  if (!offered) throw new Error('The catalog has no starter on cards.');
  const say = (followed: typeof input.followed) =>
    toCardStarter(
      { ...input, followed },
      {
        offered,
        tier: 1,
        isExplored: false,
        isRequested: false,
        use: null,
        aside: false,
      },
      createSayAuthor(input),
      () => 'ballot',
    ).receipt;

  expect(say(new Map())).not.toMatch(/9/u);
  expect(
    say(new Map([[offered.starter.id, { uses: 9, meetings: 3 }]])),
  ).toContain(sentence);
});
