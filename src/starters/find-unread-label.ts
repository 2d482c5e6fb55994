import { readFacts, pairBrackets } from '#src/labels/read-facts.ts';
import { splitTokens } from '#src/labels/read-tokens.ts';
import { cutAround } from '#src/cut-text.ts';
import { ownOf } from '#src/own-of.ts';
import type { PropertyKinds } from './catalog.ts';
import { labelsOf } from './labels-of.ts';

/** Something in brackets that nothing would fill in, though it was meant for a fact. */
export type UnreadLabel =
  | { fault: 'label_unknown'; piece: string; instead: string[] }
  | { fault: 'unclosed_token'; piece: string };

/** Brackets of a text that are looked at: whoever corrects these has the next ones checked. */
const most = 5;

/** `contact.city` without its braces, which no one says. */
const bareToken =
  /(?<![\p{L}\p{N}_@./-])(contact|company)\.([a-z][a-z0-9_]*)(?![\p{L}\p{N}_@/-]|\.[\p{L}\p{N}])/gu;

const findBareToken = (
  plain: string,
  properties: PropertyKinds,
): UnreadLabel | null => {
  for (const [piece, object, property = ''] of plain.matchAll(bareToken)) {
    if (ownOf(properties[object as 'contact' | 'company'], property)) {
      return { fault: 'label_unknown', piece, instead: [`{{${piece}}}`] };
    }
  }

  return null;
};

/** Where a bracket stands that has no other: one that opens, or closes behind a word. */
const findLoneBracket = (
  plain: string,
  pairs: readonly [open: number, close: number][],
): number | undefined => {
  const paired = new Set(pairs.flat());

  return [...plain.matchAll(/\[|(?<=[\p{L}\p{N}])\]/gu)].find(
    ({ index }) => !paired.has(index),
  )?.index;
};

/**
 * What stands in brackets and is nearly what a fact is called, `[Last contaced]`, and a bracket
 * that stands alone: the card would read them out. So would it a token without its braces. Null
 * where there is nothing of the kind.
 */
export const findUnreadLabel = (
  text: string,
  properties: PropertyKinds,
): UnreadLabel | null => {
  const plain = splitTokens(text)
    .map((piece) => (typeof piece === 'string' ? piece : ' '.repeat(3)))
    .join('');
  const bare = findBareToken(plain, properties);
  if (bare) return bare;
  const pairs = pairBrackets(plain);
  // Which language is shown first does not matter here: names are found, not labels.
  const labels = labelsOf(properties, 'en');
  for (const [start, end] of pairs.slice(0, most)) {
    const piece = plain.slice(start, end + 1);
    if (piece.length > labels.longest) continue;
    const read = readFacts(piece, labels);
    const [label = ''] = piece.slice(1, -1).split('|');
    const instead =
      read === piece ? labels.near(label).map((name) => `{{${name}}}`) : [read];
    if (instead.length > 0) return { fault: 'label_unknown', piece, instead };
  }
  const lone = findLoneBracket(plain, pairs);

  return lone === undefined
    ? null
    : {
        fault: 'unclosed_token',
        piece: cutAround(plain, lone - 20, lone + 40).trim(),
      };
};
