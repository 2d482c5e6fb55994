import type { StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { cutText } from '#src/cut-text.ts';
import type { FactLabels } from '#src/labels/fact-labels.ts';
import { replaceTokens, splitToken } from '#src/labels/read-tokens.ts';
import { keepable } from '#src/keepable.ts';
import { freeTitle } from '#src/starters/free-title.ts';
import { countEnds } from '#src/starters/last-day.ts';
import type { Starter } from '#src/starters/starter.ts';
import { validFrom } from './valid-from.ts';

const longestMadeTitle = 80;

/** The title; where none was given, one made of the texts. */
export const titleOf = (
  { title, question, opener, theme }: StarterFields,
  labels: FactLabels,
): string => {
  if (title.trim() !== '') return title.trim();
  const text = question.trim() || opener.trim() || theme || '…';

  // Brackets stand for facts, which a title cannot have.
  const said = replaceTokens(text, (inside) =>
    labels.say(splitToken(inside).name),
  );

  return keepable(cutText(said, longestMadeTitle));
};

/**
 * The fields as they are saved: with a title and, when they are published, a last day. A title that
 * was made for them is one that no other starter has.
 */
export const prepareFields = (
  fields: StarterFields,
  account: Account,
  labels: FactLabels,
  now: Date,
  isPublishing: boolean,
  {
    starters,
    ownId,
  }: { starters: readonly Starter[]; ownId: string | null } = {
    starters: [],
    ownId: null,
  },
): StarterFields => {
  const title = titleOf(fields, labels);
  const titled = {
    ...fields,
    title:
      fields.title.trim() === '' ? freeTitle(title, starters, ownId) : title,
  };

  if (!isPublishing) return titled;
  const others = starters.filter(({ id }) => id !== ownId);

  return validFrom(titled, account, now, countEnds(others));
};
