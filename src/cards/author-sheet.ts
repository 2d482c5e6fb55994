import {
  authorPath,
  fillText,
  type Language,
  ordersPath,
  type Sheet,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { listSuppliers } from '#src/supply/list-suppliers.ts';
import { findUnserved } from '#src/views/find-unserved.ts';
import { type Refused, refused } from '#src/refused.ts';
import { conversationOf } from '#src/starters/starter.ts';
import { fillPlural } from '#src/texts/fill-plural.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { formatShare } from './format-share.ts';
import type { SheetDeps } from './sheet-deps.ts';

const dayMs = 86_400_000;

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
  const [{ catalog }, choices] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.choices.list(accountId, userId),
  ]);
  const starters = catalog.starters.filter((each) => each.ownerId === ownerId);
  const name = catalog.ownerNames[ownerId];
  if (name === undefined || starters.length === 0) {
    return refused('author_unknown');
  }

  const supplier = (await listSuppliers(deps, account, catalog))(ownerId);
  const unserved = await findUnserved(deps, account, catalog);
  const { sheets } = textsIn(language);
  const published = new Set(
    starters
      .filter(({ status }) => status === 'published')
      .map((each) => conversationOf(each)),
  ).size;
  const days = Math.max(1, Math.round((supplier.answerMs ?? 0) / dayMs));
  const facts = [
    fillPlural(sheets.published, published, language, { count: published }),
    ...(supplier.returns === 0
      ? [sheets.noReturnsYet]
      : supplier.answerMs === null
        ? [fillText(sheets.noAnswersYet, { returns: supplier.returns })]
        : [
            fillPlural(sheets.answersIn, days, language, { count: days }),
            fillText(sheets.inTime, {
              count: supplier.inTime,
              returns: supplier.returns,
            }),
            fillText(sheets.mended, {
              mended: supplier.mended,
              returns: supplier.returns,
            }),
          ]),
    supplier.usefulness === null
      ? sheets.tooEarly
      : fillText(sheets.foundUseful, {
          mean: formatShare(supplier.usefulness.mean, language),
          low: formatShare(supplier.usefulness.low, language),
          high: formatShare(supplier.usefulness.high, language),
          voters: supplier.voters ?? 0,
        }),
    ...(unserved === null || unserved.of === 0
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
