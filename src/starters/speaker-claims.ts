import type { SPEAKER_FACTS } from '@starters/contracts';
import {
  LANGUAGES,
  LINKED_OBJECTS,
  type WordingField,
} from '@starters/contracts';
import { byLanguage } from '@starters/texts';
import { visibleText, withPlainI } from '#src/fold-text.ts';
import { speechBy } from '@starters/texts/service';
import { replaceTokens, splitToken } from '#src/labels/read-tokens.ts';
import type { WrittenStarter } from './starter.ts';

/** A claim about whoever says a starter, without a fact of theirs that bears it out. */
export interface SpeakerClaim {
  field: WordingField;
  /** The words that claim it. */
  piece: string;
}

const kinds = ['place', 'talk', 'deed', 'time'] as const;
type Kind = (typeof kinds)[number];

/** A token of where the client is. */
const clientPlace = String.raw`⟨(?:contact|company)\.(?:city|state|zip|address|country|hs_state_code|hs_country_region_code)⟩`;

/** A letter that {@link firstOf} wants to be a capital. */
const capital = String.raw`(\p{L})`;

const compile = (
  patterns: readonly string[],
  { day, unless }: { day: string; unless: string },
): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}'-])(?<!(?<!\\p{L})${unless}\\s)(?:${patterns
      .join('|')
      .replaceAll('{day}', day)
      .replaceAll('{capital}', capital)
      .replaceAll('{place}', clientPlace)})(?:(?<=⟨)|(?!\\p{L}))`,
    'giu',
  );

const patternsBy = byLanguage((language) => {
  const { claims } = speechBy[language];

  return {
    kinds: kinds.map((kind) => ({
      kind,
      find: compile(claims[kind], claims),
    })),
    bare: compile(claims.bare, claims),
    reader: compile(claims.reader, claims),
    towards: new RegExp(`(?<!\\p{L})${claims.towards}`, 'u'),
  };
});

const known = new RegExp(
  String.raw`^\s*((?:contact|company|me|${LINKED_OBJECTS.join('|')})\.[a-z0-9_]{1,100})(?![a-z0-9_])[^{}]*$`,
);

const simplifyToken = (inside: string): string => {
  const fact = known.exec(inside)?.[1];
  if (fact === undefined) return '⟨⟩';
  const { fallback } = splitToken(inside);
  if (fallback === undefined || fallback === null) return `⟨${fact}⟩`;

  return fact.startsWith('me.') ? fallback : `⟨${fact}⟩ ${fallback}`;
};

/**
 * A text with each token as `⟨contact.city⟩`, and all apostrophes and spaces of one kind. A token
 * with a fallback is followed by it and stands for no fact: the fallback may be what is said.
 */
const simplify = (text: string): string =>
  replaceTokens(withPlainI(visibleText(text)), simplifyToken)
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/\s+/g, ' ');

/**
 * The first match whose captured letters, if any, are capitals. An expression that ignores case
 * could say so itself only by modifiers, which Node 22 lacks.
 */
const firstOf = (text: string, find: RegExp): string | undefined => {
  find.lastIndex = 0;
  // Not `matchAll`, which copies the expression for each of a text's sentences.
  for (let found = find.exec(text); found; found = find.exec(text)) {
    const [piece, ...letters] = found;
    if (letters.every((letter) => !letter || /^\p{Lu}/u.test(letter))) {
      return piece;
    }
    if (piece === '') find.lastIndex += 1;
  }

  return undefined;
};

/** A claim and its ground stand in one sentence. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;:…])\s+|\s+[–—]\s+/u);

const names = (sentence: string, fact: keyof typeof SPEAKER_FACTS): boolean =>
  sentence.includes(`⟨me.${fact}⟩`);

/** Whether a fact of the speaker in the sentence makes the claim true of whoever says it. */
const isBorneOut = (kind: Kind, sentence: string, towards: RegExp): boolean => {
  if (kind === 'talk') return names(sentence, 'last_contact_date');
  if (kind !== 'place') return false;
  // A place called by its name is not what the speaker confirmed.
  if (towards.test(sentence)) return false;
  const places = sentence.match(new RegExp(clientPlace, 'g')) ?? [];

  // The day of a visit is of the contact's city and of no other place.
  return names(sentence, 'visit_date')
    ? places.every((each) => each === '⟨contact.city⟩')
    : names(sentence, 'city') && places.length === 0;
};

const findIn = (text: string, isSaid: boolean): string | undefined => {
  for (const sentence of sentencesOf(simplify(text))) {
    for (const language of LANGUAGES) {
      const { kinds: found, bare, towards } = patternsBy[language];
      const deed = isSaid ? firstOf(sentence, bare) : undefined;
      if (deed !== undefined) return deed;
      for (const { kind, find } of found) {
        const piece = firstOf(sentence, find);
        if (piece && !isBorneOut(kind, sentence, towards)) return piece;
      }
    }
  }

  return undefined;
};

/** The words of a claim as they are written, for the sentence about it. */
const written = (piece: string): string =>
  piece
    .trim()
    .replaceAll("'", '’')
    .replace(/⟨([^⟩]*)⟩?/g, (_, fact: string) => `{{${fact}}}`);

/**
 * What a starter claims of whoever says it (where they are, when they are free, what they saw, did
 * or said) without a fact of theirs in the same sentence. In every language, whatever the starter
 * says its own is: `docs/how-it-works.md`, Speaker.
 */
export const findSpeakerClaims = (starter: WrittenStarter): SpeakerClaim[] => {
  const claims: SpeakerClaim[] = [];
  for (const field of ['opener', 'question', 'whyNow'] as const) {
    const piece = findIn(starter[field], field !== 'whyNow');
    if (piece) claims.push({ field, piece: written(piece) });
  }
  if (!claims.some(({ field }) => field === 'whyNow')) {
    const whyNow = simplify(starter.whyNow);
    for (const sentence of sentencesOf(whyNow)) {
      if (names(sentence, 'visit_date')) continue;
      const piece = LANGUAGES.map((language) =>
        firstOf(sentence, patternsBy[language].reader),
      ).find((each) => each !== undefined);
      if (piece) {
        claims.push({ field: 'whyNow', piece: written(piece) });
        break;
      }
    }
  }

  return claims;
};
