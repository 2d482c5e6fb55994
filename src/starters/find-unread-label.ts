import { readFacts, pairBrackets } from '#src/labels/read-facts.ts';
import { splitTokens } from '#src/labels/read-tokens.ts';
import { cutAround } from '#src/cut-text.ts';
import type { PropertyKinds } from './catalog.ts';
import { labelsOf } from './labels-of.ts';

/** Something in brackets that nothing would fill in, though it was meant for a fact. */
export type UnreadLabel =
  | { fault: 'label_unknown'; piece: string; instead: string[] }
  | { fault: 'unclosed_token'; piece: string };

/** Brackets of a text that are looked at: whoever corrects these has the next ones checked. */
const most = 5;

/**
 * What stands in brackets and is nearly what a fact is called, `[Last contaced]`, and a bracket
 * that is not closed: the card would read them out. Null where there is nothing of the kind.
 */
export const findUnreadLabel = (
  text: string,
  properties: PropertyKinds,
): UnreadLabel | null => {
  if (!text.includes('[')) return null;
  // Which language is shown first does not matter here: names are found, not labels.
  const labels = labelsOf(properties, 'en');
  const plain = splitTokens(text)
    .map((piece) => (typeof piece === 'string' ? piece : ' '.repeat(3)))
    .join('');
  const pairs = pairBrackets(plain).slice(0, most);
  for (const [start, end] of pairs) {
    const piece = plain.slice(start, end + 1);
    if (piece.length > labels.longest) continue;
    const read = readFacts(piece, labels);
    const [label = ''] = piece.slice(1, -1).split('|');
    const instead =
      read === piece ? labels.near(label).map((name) => `{{${name}}}`) : [read];
    if (instead.length > 0) return { fault: 'label_unknown', piece, instead };
  }
  const opened = plain.indexOf('[', (pairs.at(-1)?.[1] ?? -1) + 1);

  return opened === -1 || pairs.length === most
    ? null
    : {
        fault: 'unclosed_token',
        piece: cutAround(plain, opened, opened + 40).trim(),
      };
};
