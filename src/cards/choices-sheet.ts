import {
  type ChoiceKind,
  chooseRoute,
  fillText,
  type Language,
  OWN_WORDS,
  type Sheet,
  type SheetEntry,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import { ASKING, BASE, stillTrue } from '#src/choices/whereabouts.ts';
import type {
  Whereabout,
  WhereaboutsRepository,
} from '#src/choices/whereabouts.ts';
import type { Choice } from '#src/choices/choice.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { Starter } from '#src/starters/starter.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { fitList } from '#src/fit-list.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { formatDay } from '#src/texts/format-day.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** What the sheet of choices needs. */
export interface ChoicesSheetDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  choices: Pick<ChoiceRepository, 'list'>;
  whereabouts: Pick<WhereaboutsRepository, 'list'>;
  votes: Pick<VoteReader, 'hasWordsOf'>;
  now: () => Date;
}

type NamedKind = Exclude<ChoiceKind, 'credit'>;

/**
 * The name of a choice's target, which may be deleted by now. A starter is named by its question,
 * since its title is for marketing only and may name a segment.
 */
const nameOf = (
  { kind, target }: Pick<Choice, 'target'> & { kind: NamedKind },
  catalog: Catalog,
  language: Language,
): string => {
  const { formerUser, starterGone } = textsIn(language);
  if (kind === 'theme') return target;
  if (kind === 'author') {
    return nameOwner(catalog, target, language) ?? formerUser;
  }

  return (
    catalog.starters
      .find(({ id }) => id === target)
      ?.question.replace(/\{\{.*?\}\}\.?/gs, '…') ?? starterGone
  );
};

/** A choice in words. */
const sayChoice = (
  { kind, target, choice }: Choice,
  catalog: Catalog,
  language: Language,
): string => {
  const { sheets } = textsIn(language);
  if (kind === 'credit') return sheets.uncredited;

  return fillText(sheets.chosen[choice][kind], {
    name: nameOf({ kind, target }, catalog, language),
  });
};

/** Whether a starter names a fact of whoever says it. */
const names =
  (token: RegExp) =>
  ({ opener, question, whyNow }: Starter): boolean =>
    token.test(`${opener} ${question} ${whyNow}`);

/** What a person said of where they are, with an action to forget it. */
const toEntry = (
  { key, place, day }: Whereabout,
  language: Language,
): SheetEntry => {
  const { sheets } = textsIn(language);

  return {
    text:
      day === null
        ? fillText(sheets.based, { place })
        : fillText(sheets.visits, { place, date: formatDay(day, language) }),
    note: null,
    link: null,
    actions: [
      {
        label: sheets.forget,
        path: chooseRoute.path,
        body: { text: '', forget: key },
      },
    ],
  };
};

/** What is said where marketing takes this person's words over, with an action against it. */
const creditEntry = (language: Language): SheetEntry => {
  const { sheets, mutes } = textsIn(language);

  return {
    text: sheets.credited,
    note: null,
    link: null,
    actions: [
      {
        label: mutes.credit,
        path: chooseRoute.path,
        body: { kind: 'credit', target: OWN_WORDS, choice: 'muted' },
      },
    ],
  };
};

/**
 * All of a person's mutes and follows, each with an action to undo it, what they said of where they
 * are, with a question for more of it, and whether it is said where their words are used.
 */
export const choicesSheet = async (
  deps: ChoicesSheetDeps,
  { accountId, timeZone }: Account,
  { userId, language }: { userId: number; language: Language },
): Promise<Sheet> => {
  const [{ catalog }, choices, whereabouts, hasWords] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.choices.list(accountId, userId),
    deps.whereabouts.list(accountId, userId),
    deps.votes.hasWordsOf(accountId, userId),
  ]);
  const said = stillTrue(whereabouts, todayIn(timeZone, deps.now()));
  const isAsked = catalog.starters.some(
    names(/\{\{\s*me\.(?:city|visit_date)/),
  );
  const isKnown =
    !catalog.starters.some(names(/\{\{\s*me\.city/)) ||
    said.some(({ key }) => key === BASE || key === ASKING);
  const { sheets } = textsIn(language);
  const chosen = fitList(
    choices.map((choice) => ({
      text: sayChoice(choice, catalog, language),
      note: null,
      link: null,
      actions: [
        {
          label: sheets.undo,
          path: chooseRoute.path,
          body: { kind: choice.kind, target: choice.target, choice: null },
        },
      ],
    })),
    { most: 200, bytes: 500_000 },
  );

  return {
    ok: true,
    message:
      choices.length + said.length === 0
        ? sheets.choicesEmpty
        : choices.length > chosen.length
          ? sayNumber(
              sheets.choicesMore,
              {
                count: chosen.length,
                total: choices.length,
              },
              language,
            )
          : sheets.choicesAreYours,
    entries: [
      ...chosen,
      ...fitList(
        said
          .filter(({ key }) => key !== ASKING)
          .map((each) => toEntry(each, language)),
        { most: 200, bytes: 200_000 },
      ),
      ...(hasWords && !choices.some(({ kind }) => kind === 'credit')
        ? [creditEntry(language)]
        : []),
      ...(isKnown
        ? []
        : [
            {
              text: sheets.whyBase,
              note: null,
              link: null,
              actions: [
                {
                  label: sheets.askNoMore,
                  path: chooseRoute.path,
                  body: { text: '', forget: ASKING },
                },
              ],
            },
          ]),
    ],
    ask:
      isAsked || said.length > 0
        ? {
            question: sheets.whereabouts,
            label: sheets.keep,
            path: chooseRoute.path,
            body: { forget: null },
          }
        : null,
  };
};
