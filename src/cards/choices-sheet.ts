import {
  chooseRoute,
  fillText,
  type Language,
  type Sheet,
} from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import type { ChoiceRepository } from '#src/choices/choice-repository.ts';
import type { Choice } from '#src/choices/choice.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** What the sheet of choices needs. */
export interface ChoicesSheetDeps {
  catalogs: Pick<CatalogKeeper, 'get'>;
  choices: Pick<ChoiceRepository, 'list'>;
}

/**
 * The name of a choice's target, which may be deleted by now. A starter is named by its question,
 * since its title is for marketing only and may name a segment.
 */
const nameOf = (
  { kind, target }: Choice,
  { starters, ownerNames }: Catalog,
  language: Language,
): string => {
  const { formerUser, starterGone } = textsIn(language);
  if (kind === 'theme') return target;
  if (kind === 'author') return ownerNames[target] ?? formerUser;

  return (
    starters
      .find(({ id }) => id === target)
      ?.question.replace(/\{\{.*?\}\}/gs, '…') ?? starterGone
  );
};

/** All of a person's mutes and follows, each with an action to undo it. */
export const choicesSheet = async (
  deps: ChoicesSheetDeps,
  { accountId }: Account,
  { userId, language }: { userId: number; language: Language },
): Promise<Sheet> => {
  const [{ catalog }, choices] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.choices.list(accountId, userId),
  ]);
  const { sheets } = textsIn(language);

  return {
    ok: true,
    message:
      choices.length === 0 ? sheets.choicesEmpty : sheets.choicesAreYours,
    entries: choices.map((choice) => ({
      text: fillText(sheets.chosen[choice.choice][choice.kind], {
        name: nameOf(choice, catalog, language),
      }),
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
    ask: null,
  };
};
