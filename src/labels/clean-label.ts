import { foldName } from '#src/fold-text.ts';

/** Characters that mean something in a text, and what stands for them in a label. */
const instead: Record<string, string> = {
  '[': '(',
  '{': '(',
  ']': ')',
  '}': ')',
  '|': '/',
  '\\': '/',
};

/** A label without what would end it, or begin a fallback: `Budget [EUR]` is `Budget (EUR)`. */
export const cleanLabel = (label: string): string =>
  label
    .replace(/[[\]{}|\\]/g, (found) => instead[found] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What labels are compared by: case, accents, apostrophes and kinds of blanks do not count. */
export const labelKey = (label: string): string => foldName(cleanLabel(label));
