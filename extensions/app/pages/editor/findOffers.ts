import type { EditorOpened } from '@starters/contracts';
import { openBracket } from './insertFact.ts';

/** Facts that are offered while one is being typed. */
export interface Offers {
  /** What was typed of the label; '' right after the bracket. */
  typed: string;
  labels: string[];
}

/** More than these nobody reads while writing. */
const most = 6;

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/**
 * The facts whose label has what was typed in it, those that begin with it first; null while no
 * bracket is open.
 *
 * @param before the text up to where somebody writes
 */
export const findOffers = (
  before: string,
  facts: EditorOpened['choices']['facts'],
): Offers | null => {
  const open = openBracket(before);
  if (!open) return null;
  const wanted = fold(open.typed);
  const found = facts
    .map(({ label }) => ({ label, at: fold(label).indexOf(wanted) }))
    .filter(({ at }) => at !== -1)
    .sort((one, other) => Number(one.at > 0) - Number(other.at > 0));

  return {
    typed: open.typed.trim(),
    labels: found.slice(0, most).map(({ label }) => label),
  };
};
