import {
  type FactPart,
  SPEAKER_FACTS,
  type StarterText,
} from '@starters/contracts';
import type { PropertyKinds } from './catalog.ts';
import { cutAround } from '#src/cut-text.ts';
import { ownOf } from '#src/own-of.ts';
import { findLinkedFact, isLinked } from './linked-facts.ts';
import { splitToken } from '#src/labels/read-tokens.ts';
import { readTokenName } from '#src/labels/token-name.ts';

/** What is wrong with a token, for the sentence on the record. */
export interface TextFault {
  fault: 'unclosed_token' | 'broken_token' | 'unknown_property';
  /** The offending piece, as written. */
  piece: string;
}
/** A text in pieces, or the first thing wrong with it. */
export type ParsedText =
  { ok: true; text: StarterText } | ({ ok: false } & TextFault);

/** The facts of whoever speaks. What they are called depends on the reader: see `sayTexts`. */
const speakerKinds: PropertyKinds['contact'] = Object.fromEntries(
  Object.entries(SPEAKER_FACTS).map(([name, kind]) => [
    name,
    {
      kind,
      label: name,
      // A visit is on a day, wherever it is read; a contact is at a time.
      ...(name === 'visit_date' ? { timeZone: 'UTC' as const } : {}),
    },
  ]),
);

const parseToken = (
  inside: string,
  properties: PropertyKinds,
): FactPart | TextFault => {
  const { name, fallback } = splitToken(inside);
  const found = readTokenName(name);
  const piece = `{{${inside}}}`;
  if (!found || fallback === null) return { fault: 'broken_token', piece };

  const { object, property, dated } = found;
  const datedBy = dated?.property;
  if (isLinked(object)) {
    // A linked record is dated by its own date, and by no other.
    if (dated) return { fault: 'broken_token', piece };
    const linked = findLinkedFact(object, property);
    if (!linked) return { fault: 'unknown_property', piece };

    return fallback === undefined ? linked : { ...linked, fallback };
  }
  const known = ownOf(
    object === 'me' ? speakerKinds : properties[object],
    property,
  );
  if (known === undefined) return { fault: 'unknown_property', piece };
  if (datedBy !== undefined) {
    // The date must be on the same object as the fact.
    if (object === 'me' || dated?.object !== object) {
      return { fault: 'broken_token', piece };
    }
    if (ownOf(properties[object], datedBy)?.kind !== 'date') {
      return { fault: 'unknown_property', piece };
    }
  }

  return {
    object,
    property,
    kind: known.kind,
    label: known.label,
    ...(known.timeZone ? { timeZone: known.timeZone } : {}),
    ...(fallback === undefined ? {} : { fallback }),
    ...(datedBy === undefined ? {} : { datedBy }),
  };
};

/** Finds a single brace, or one of another kind, which is an incomplete token. */
const strayBrace = (text: string): TextFault | null => {
  const at = text.search(/[{}｛｝﹛﹜❴❵⦃⦄]/u);

  return at === -1
    ? null
    : {
        fault: 'unclosed_token',
        piece: cutAround(text, at - 20, at + 20).trim(),
      };
};

/**
 * Splits a starter's text into plain pieces and facts: `{{contact.city}}`, with a fallback
 * `{{contact.city | "your city"}}`, dated `{{contact.a dated contact.b}}`.
 */
export const parseText = (
  text: string,
  properties: PropertyKinds,
): ParsedText => {
  const parts: StarterText = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('{{', at);
    // A `}}` further on is another token's.
    const before = text.slice(at, start === -1 ? undefined : start);
    const strayEnd = before.indexOf('}}');
    if (strayEnd !== -1) {
      const piece = cutAround(before, strayEnd - 20, strayEnd + 2);

      return { ok: false, fault: 'unclosed_token', piece };
    }
    const end = start === -1 ? -1 : text.indexOf('}}', start);
    if (start !== -1 && end === -1) {
      const piece = cutAround(text, start, start + 40);

      return { ok: false, fault: 'unclosed_token', piece };
    }
    const stray = strayBrace(before);
    if (stray) return { ok: false, ...stray };
    if (before !== '') parts.push(before);
    if (start === -1) break;

    const part = parseToken(text.slice(start + 2, end), properties);
    if ('fault' in part) return { ok: false, ...part };
    parts.push(part);
    at = end + 2;
  }

  return { ok: true, text: parts };
};
