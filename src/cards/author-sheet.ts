import {
  authorPath,
  fillText,
  type Language,
  ordersPath,
  type Sheet,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { fitPrior } from '#src/ranking/fit-prior.ts';
import { FEWEST_VOTERS, judge } from '#src/ranking/judge.ts';
import { poolTallies } from '#src/ranking/pool-tallies.ts';
import { findUnserved } from '#src/views/find-unserved.ts';
import { type Refused, refused } from '#src/refused.ts';
import { conversationOf } from '#src/starters/starter.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatShare } from './format-share.ts';
import type { SheetDeps } from './sheet-deps.ts';

const dayMs = 86_400_000;
const rememberedMs = 180 * dayMs;

/**
 * What a salesperson may know of a supplier before choosing: how soon they answer, how much they
 * mend, how useful colleagues find them; and the choice itself.
 */
export const authorSheet = async (
  deps: SheetDeps,
  account: Account,
  { userId, language }: { userId: number; language: Language },
  contactId: string,
  ownerId: string,
): Promise<Sheet | Refused> => {
  const { accountId } = account;
  const [{ catalog }, choices, tallies] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.choices.list(accountId, userId),
    deps.tallies.list(accountId),
  ]);
  const starters = catalog.starters.filter((each) => each.ownerId === ownerId);
  const name = catalog.ownerNames[ownerId];
  if (name === undefined || starters.length === 0) {
    return refused('author_unknown');
  }

  const ids = starters.map(({ id }) => id);
  const since = new Date(deps.now().getTime() - rememberedMs);
  const { settings, timeZone } = account;
  const summary = (
    await deps.votes.summarizeReturns(accountId, {
      since,
      owners: new Map(ids.map((id) => [id, ownerId])),
      answerDays: settings.answerDays,
      timeZone,
    })
  ).get(ownerId) ?? {
    returns: 0,
    answered: 0,
    inTime: 0,
    mended: 0,
    answerMs: null,
  };
  const unserved = await findUnserved(deps, account, catalog);
  const { sheets } = textsIn(language);
  const theirs = tallies.filter(({ starterId }) => ids.includes(starterId));
  // Voters of several starters may be the same people: one starter must have enough by itself.
  const usefulness = theirs.some(({ voters }) => voters >= FEWEST_VOTERS)
    ? judge(poolTallies(theirs), fitPrior(tallies)).usefulness
    : null;
  const published = new Set(
    starters
      .filter(({ status }) => status === 'published')
      .map((each) => conversationOf(each)),
  ).size;
  const days = Math.max(1, Math.round((summary.answerMs ?? 0) / dayMs));
  const facts = [
    published === 1
      ? sheets.published.one
      : fillText(sheets.published.many, { count: published }),
    ...(summary.returns === 0
      ? [sheets.noReturnsYet]
      : summary.answerMs === null
        ? [fillText(sheets.noAnswersYet, { returns: summary.returns })]
        : [
            fillText(
              days === 1 ? sheets.answersIn.one : sheets.answersIn.many,
              {
                count: days,
              },
            ),
            fillText(sheets.inTime, {
              count: summary.inTime,
              answered: summary.answered,
            }),
            fillText(sheets.mended, {
              mended: summary.mended,
              returns: summary.returns,
            }),
          ]),
    usefulness === null
      ? sheets.tooEarly
      : fillText(sheets.foundUseful, {
          mean: formatShare(usefulness.mean, language),
          low: formatShare(usefulness.low, language),
          high: formatShare(usefulness.high, language),
        }),
    ...(unserved.of === 0
      ? []
      : [
          fillText(sheets.unserved, {
            count: unserved.count,
            of: unserved.of,
          }),
        ]),
  ];

  const standing = choices.find(
    ({ kind, target }) => kind === 'author' && target === ownerId,
  )?.choice;
  const action = (choice: 'followed' | 'muted') => ({
    label: standing === choice ? sheets.undo : sheets.author[choice],
    path: authorPath(contactId, ownerId),
    body: {
      kind: 'author',
      target: ownerId,
      choice: standing === choice ? null : choice,
    },
  });

  return {
    ok: true,
    message: null,
    entries: [
      ...facts.map((text) => ({ text, note: null, link: null, actions: [] })),
      {
        text: standing
          ? fillText(sheets.chosen[standing].author, { name })
          : fillText(sheets.choose, { name }),
        note: null,
        link: null,
        actions:
          standing === undefined
            ? [action('followed'), action('muted')]
            : [action(standing)],
      },
    ],
    ask: {
      question: fillText(sheets.askAuthor, { name }),
      label: sheets.sendOrder,
      path: ordersPath(contactId),
      body: { join: null, author: ownerId },
    },
  };
};
