import {
  chooseAuthorRoute,
  type ChoiceValue,
  fillText,
  type Language,
  pathOf,
  placeRequestRoute,
  type Sheet,
  type SheetAction,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { conversationsIn } from '#src/starters/conversation.ts';
import {
  judgeAuthors,
  type JudgeAuthorsDeps,
} from '#src/supply/judge-authors.ts';
import { labelFact } from '#src/texts/label-fact.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { findUnserved, type UnservedDeps } from '#src/views/find-unserved.ts';
import { sayAuthorReport } from './say-author-report.ts';

/** What the sheet of an author needs. */
export interface AuthorSheetDeps extends JudgeAuthorsDeps, UnservedDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  choices: Pick<ChoiceRepository, 'list'>;
}

/** The entry with the actions to follow or mute the author, or to undo that. */
const choiceEntry = (
  contactId: string,
  { ownerId, name }: { ownerId: string; name: string },
  chosen: ChoiceValue | undefined,
  language: Language,
): Sheet['entries'][number] => {
  const { sheets } = textsIn(language);
  const action = (choice: ChoiceValue): SheetAction => ({
    label: chosen === choice ? sheets.undo : sheets.author[choice],
    path: pathOf(chooseAuthorRoute, { contactId, ownerId }),
    body: {
      kind: 'author',
      target: ownerId,
      choice: chosen === choice ? null : choice,
    },
  });

  return {
    text: chosen
      ? fillText(sheets.chosen[chosen].author, { name })
      : fillText(sheets.choose, { name }),
    note: null,
    link: null,
    actions: chosen ? [action(chosen)] : [action('followed'), action('muted')],
  };
};

/**
 * The sheet of an author: how soon they answer feedback, how much they change and how useful
 * colleagues find them; then the actions to follow or mute them, and to request from them.
 */
export const authorSheet = async (
  deps: AuthorSheetDeps,
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

  const report = (await judgeAuthors(deps, account, catalog))(ownerId);
  const unserved = await findUnserved(deps, account, catalog, (fact) =>
    labelFact(fact, catalog.properties, textsIn(language)),
  );
  const published = new Set(
    starters
      .filter(({ status }) => status === 'published')
      .map(conversationsIn(catalog.starters)),
  ).size;
  const chosen = choices.find(
    ({ kind, target }) => kind === 'author' && target === ownerId,
  )?.choice;
  const { sheets } = textsIn(language);

  return {
    ok: true,
    message: null,
    entries: [
      ...sayAuthorReport(report, published, unserved, language).map((text) => ({
        text,
        note: null,
        link: null,
        actions: [],
      })),
      choiceEntry(contactId, { ownerId, name }, chosen, language),
    ],
    ask: {
      question: fillText(sheets.askAuthor, { name }),
      label: sheets.sendRequest,
      path: pathOf(placeRequestRoute, { contactId }),
      body: { join: null, author: ownerId },
    },
  };
};
