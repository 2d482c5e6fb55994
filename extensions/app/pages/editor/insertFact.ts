/** Where a text was changed into another: right after what was typed, in UTF-16 units. */
export const placeOfChange = (before: string, after: string): number => {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.at(-1 - same) === after.at(-1 - same)) same++;
  // Of “aa” that became “aaa” the end tells nothing: what was typed is what is new.
  let begins = 0;
  while (begins < most && before[begins] === after[begins]) begins++;
  const typed = Math.max(after.length - before.length, 0);

  return Math.max(after.length - same, Math.min(begins + typed, after.length));
};

/** How far back an open bracket is looked for, in characters. */
const longestTyped = 80;

/**
 * What was typed since a bracket was opened and not closed; null where none is open.
 *
 * @param before the text up to where somebody writes
 */
export const openBracket = (
  before: string,
): { start: number; typed: string } | null => {
  const start = before.lastIndexOf('[');
  const typed = before.slice(start + 1);

  return start === -1 || typed.length > longestTyped || /[\]|\n]/.test(typed)
    ? null
    : { start, typed };
};

/** A text with a fact where somebody writes, and where they go on: after it. */
export const insertFact = (
  text: string,
  at: number,
  label: string,
): { text: string; at: number } => {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const open = openBracket(before);
  const kept = open ? before.slice(0, open.start) : before;
  const gap = open || kept === '' || /[\s(«“‘'’-]$/u.test(kept) ? '' : ' ';
  const rest = open && after.startsWith(']') ? after.slice(1) : after;
  const next = /^[\p{L}\p{N}]/u.test(rest) ? ' ' : '';
  const put = `${kept}${gap}[${label}]`;

  return { text: `${put}${next}${rest}`, at: put.length };
};
