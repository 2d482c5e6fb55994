import {
  fillText,
  joinList,
  type Language,
  longestOf,
  MAX_FIELD,
} from '@starters/contracts';
import { findForeignField } from '#src/starters/find-merge-field.ts';
import { shorten } from '#src/shorten.ts';
import type { StarterFault } from '#src/starters/check-starter.ts';
import { textsIn } from './texts-in.ts';

/** Characters of a text that are repeated in a sentence about it. */
const longestPiece = 120;

/** What keeps a starter off cards and the cure, in a sentence without its capital. */
export const sayFault = (
  {
    fault,
    field,
    piece,
    instead,
  }: Pick<StarterFault, 'fault' | 'field' | 'piece'> & { instead?: string[] },
  language: Language,
): string => {
  const { faults, fields } = textsIn(language);
  const languages: Readonly<Record<string, string>> =
    fields.language.options ?? {};
  const isField = fault === 'empty_text' || fault === 'too_long';

  return fillText(faults[fault], {
    piece: isField
      ? fields[field].label
      : fault === 'other_language' || fault === 'unknown_language'
        ? (languages[piece] ?? piece)
        : shorten(piece, longestPiece),
    instead: instead
      ? joinList(instead, language, 'disjunction')
      : (findForeignField(piece)?.instead ?? ''),
    most: (longestOf(field) ?? MAX_FIELD).toLocaleString(language),
  });
};
