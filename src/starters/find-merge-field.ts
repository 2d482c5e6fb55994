import { LINKED_OBJECTS } from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import { visibleText, withPlainI } from '#src/fold-text.ts';
import { fallbackOf, replaceTokens } from '#src/labels/read-tokens.ts';

/** What a text took along from another tool: a field to be filled in, or a spreadsheet's error. */
export interface ForeignField {
  fault: 'merge_field' | 'sheet_error';
  /** As it is written. */
  piece: string;
  /** The token that is written here instead, `{{contact.firstname}}`; null where none is sure. */
  instead: string | null;
}

const anyOf = (patterns: readonly string[]): string =>
  `(?:${patterns.join('|')})`;
const words = Object.values(speechBy).map(({ fieldWords }) => fieldWords);
const tokens = words.flatMap((each) => Object.entries(each.tokens));
const field = anyOf([
  ...tokens.flatMap(([, patterns]) => patterns),
  ...words.flatMap(({ others }) => others),
]);
const beside = anyOf(words.flatMap(({ besides }) => besides));
const gap = "(?:[\\s_.:/&-]+|(?<=[’']))";
/** The name of a field, alone or among words such as “your”: `First Name`, `votre prénom`. */
const named = `(?:${beside}${gap})*${field}(?:${gap}(?:${beside}|${field}))*\\d*`;
/** A name as programs write it: `first_name`, `FirstName`, `contact.city`, `FNAME`. */
const coded =
  '(?:\\p{L}+(?:[_.]+\\p{L}[\\p{L}\\p{N}]*)+|\\p{Lu}?\\p{Ll}+\\p{Lu}\\p{L}*|\\p{Lu}{3,}\\d*)';
const blank = '[^\\S\\n]*';

/** Forms that nobody writes by hand, whatever stands in them. */
const unmistakable = [
  // Mailchimp and others: *|FNAME|*, [*FNAME*], !*FNAME*!
  '\\*\\|[^|\\n]{0,60}\\|\\*',
  '\\[\\*[^*\\n]{1,60}\\*\\]',
  '!\\*[^*\\n]{1,60}\\*!',
  // Salesforce and Pardot: %%first_name%%, {!Contact.FirstName}
  '%%[^%\\n]{1,60}%%',
  '\\{!+[^{}\\n]{1,60}\\}',
  // Word: <<First Name>>; with blanks inside, << merci >> is how some type guillemets.
  '<<[^\\s<>](?:[^<>\\n]{0,60}[^\\s<>])?>>',
  // Templates: {{first_name}}, {% if %}, ${x}, #{x}, %(x)s, <%= x %>, [[x]]
  '(?<!\\{)\\{\\{+[^{}\\n]{0,80}\\}\\}+',
  '\\{%[^%\\n]{1,80}%\\}',
  '[$#@%]\\{[^{}\\n]{1,60}\\}',
  '%\\(\\w{1,40}\\)s',
  '<[%?]=?[^>\\n]{1,60}[%?]>',
  '\\[\\[[^[\\]\\n]{1,60}\\]\\]',
  '\\[%[^%\\n]{1,60}%\\]',
  // By number: {0}, %1$s; what a program could not print.
  '\\{\\d{1,2}\\}',
  '\\{\\s?MERGEFIELD[^{}\\n]{1,60}\\}',
  '%(?:\\d\\$)?s(?![\\p{L}\\p{N}])',
  '\\[object \\w{1,20}\\]',
];
/** Blanks that somebody was to fill in; a company may be called so. */
const toFillIn = [
  // [à compléter], {ville à préciser}, <TBD>, (à remplir)
  '[[{<](?:[^[\\]{}<>\\n]{0,30}[\\s:])?(?:[àa][\\s_](?:compl[ée]ter|pr[ée]ciser|d[ée]finir|renseigner|confirmer|remplir|venir)|t\\.?b\\.?[acd]\\.?|to[\\s_]be[\\s_](?:completed|confirmed|defined|added|filled[\\s_]in))[\\]}>]',
  '\\((?:[àa]\\s(?:compl[ée]ter|remplir|renseigner)|t\\.?b\\.?[acd]\\.?)\\)',
  '\\[(?:x+|_+|\\?+)\\]',
  '(?<![\\p{L}\\p{N}])x{3,}(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}_])_{3,}(?![\\p{L}\\p{N}_])',
];
/** Marks that prose has as well: between them must be the name of a field. */
const bracketed = (name: string): string =>
  [
    `(?:[[{【〖〔〈《「『⟨]|<<?|\\(\\()${blank}${name}(?:${blank}[|,=:][^\\]}>)\\n]{0,40})?${blank}(?:[\\]}】〗〕〉》」』⟩]|>>?|\\)\\))`,
    `(?<![\\p{L}\\p{N}])(?<mark>[%$|~]|##?|@@|__)${name}\\k<mark>(?![\\p{L}\\p{N}])`,
  ].join('|');
/** In round brackets, which prose has most: what asks for a name, or is called as a column is. */
const inRound = [
  `\\(${blank}(?:insert|enter|add|ins[ée]rer|saisir|indiquer)${gap}${named}${blank}\\)|\\(${blank}(?:${beside}${gap})+(?:first[\\s_]?|last[\\s_]?|company[\\s_]?)?(?:name|pr[ée]nom|nom)${blank}\\)`,
  '\\((?:First|Last|Full|Company)[ _]?[Nn]ame\\)|\\((?:FIRST|LAST|FULL|COMPANY)[ _]?NAME\\)|\\((?:[Pp]r[ée]nom|PR[ÉE]NOM|Clients?|Prospects?)\\)',
];
/** Names of fields that are no words, with no mark around them: fname, FIRSTNAME, client_name */
const bare =
  '(?<![\\p{L}\\p{N}_.@/-])(?:(?:first|last|full|company|client|customer|contact|f|l)_?name|job_?title)(?![\\p{L}\\p{N}_-]|\\.\\p{L})';
/** The same in French, where some are words: PRENOM, nom_client, SOCIETE_NOM */
const bareFrench =
  '(?<![\\p{L}\\p{N}_.@/-])(?:PRENOM|(?:PRENOM|prenom|NOM|nom|VILLE|ville|SOCIETE|societe|CLIENT|client)_\\p{L}+)(?![\\p{L}\\p{N}_-])';
/** Two forms of address, of which one was to be chosen: Mr/Mrs, M. / Mme, Monsieur/Madame */
const form = '(?:mrs?|ms|miss|sir|madame?|mme|mlle|monsieur|mademoiselle)';
const eitherAddress = `(?<![\\p{L}\\p{N}])(?:(?:m|${form})\\.?\\s?/\\s?${form}|${form}\\.?\\s?/\\s?m)(?![\\p{L}\\p{N}])`;
/** Named as programs do it, after a mark: $FIRSTNAME, @FirstName, :first_name:, -FIRST_NAME- */
const marked = `(?<![\\p{L}\\p{N}])(?:[$@](?=\\p{Lu}|\\p{L}+_)|(?<pair>[:-])(?=\\p{L}+_))${field}(?:\\k<pair>)?(?![\\p{L}\\p{N}])`;
/**
 * French quotes words between « and »; Word puts its fields between them, without blanks, and
 * called as their column is, with a capital.
 */
const guillemets = {
  coded: `[«‹]${blank}(?:${coded}|MERGEFIELD[^»›\\n]{1,40}|Pr[ée]nom|Nom|Civilit[ée])${blank}[»›]|[«‹]pr[ée]nom[»›]`,
  named: `[«‹]${named}[»›]`,
};
const patterns = [
  new RegExp([...unmistakable, ...toFillIn, eitherAddress].join('|'), 'iu'),
  new RegExp([bracketed(named), inRound[0], bare].join('|'), 'iu'),
  new RegExp(`${inRound[1]}|${bareFrench}`, 'u'),
  new RegExp(marked, 'iu'),
  new RegExp(`${bracketed(coded)}|${guillemets.coded}`, 'u'),
];
const namedInGuillemets = new RegExp(guillemets.named, 'giu');
const sheetError =
  /#(?:(?:NOM|VALEUR|NOMBRE|NUL|REF|DIV\/0|CALC|PROPAGATION)[\s\u00a0\u202f]?[!?]|[¡¿]?\p{Lu}[\p{Lu}_/0]*[!?]|N\/[AD](?!\p{L})|NV(?!\p{L})|ERR(?:OR|EUR)?(?!\p{L})|GETTING_DATA)|(?<!#)#{5,}(?!#)|(?<!\p{L})Err(?:eur|or)?[\s\u00a0\u202f]?:[\s\u00a0\u202f]?5\d\d(?!\d)|(?<![^\0\s])=(?:\p{Lu}{2}[\p{Lu}.]*\(|(?:'[^'\n]{1,40}'!|\p{L}{1,40}\d*!)?\$?\p{Lu}{1,3}\$?\d{1,7}(?![\p{L}\p{N}]))/u;
/** Tokens of ours; whether their property exists is for `parseText` to say. */
const own = new RegExp(
  String.raw`^\s*(?:contact|company|me|${LINKED_OBJECTS.join('|')})\.[a-z0-9_][^{}]*$`,
  'u',
);

/** What an address or a file is called may hold any of these marks. */
const address = /https?:\/\/\S+/giu;

const byToken = tokens.map(([token, each]): [string, RegExp] => [
  token,
  new RegExp(`(?:^|[\\s_.:])${anyOf(each)}\\d*$`, 'iu'),
]);
const edges = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** The token that says what another tool’s field said. */
const findInstead = (piece: string): string | null => {
  const [name = ''] = piece.replace(edges, '').split(/[|,=:]/u);
  const spaced = name.trim().replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2');

  return byToken.find(([, pattern]) => pattern.test(spaced))?.[0] ?? null;
};

const findPiece = (text: string): string | undefined => {
  const found = patterns
    .flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
    .map((piece) => ({ piece, at: text.indexOf(piece) }));
  for (const { 0: piece, index: at } of text.matchAll(namedInGuillemets)) {
    if (/^.\p{Lu}/u.test(piece)) found.push({ piece, at });
  }

  return found.sort((one, other) => one.at - other.at)[0]?.piece;
};

/**
 * The first merge field of another tool in a text, `[First]`, `*|FNAME|*`, «Prénom», or a
 * spreadsheet’s error, `#REF!`. Nothing here would fill it in: it would be read out as it stands.
 */
export const findForeignField = (text: string): ForeignField | null => {
  // What is said instead of a missing fact is said as well.
  const plain = replaceTokens(withPlainI(visibleText(text)), (inside, token) =>
    own.test(inside) ? ` ${fallbackOf(inside)} ` : token,
  ).replace(address, ' ');
  const error = sheetError.exec(plain)?.[0];
  const piece = findPiece(plain);
  if (piece !== undefined) {
    return { fault: 'merge_field', piece, instead: findInstead(piece) };
  }

  return error === undefined
    ? null
    : { fault: 'sheet_error', piece: error, instead: null };
};

/**
 * The same in the value of a record, after a `\0`: there a field is also whatever stands alone in
 * brackets or between two marks that are the same. Sources of regular expressions, with their flags.
 */
export const foreignValues: readonly { find: string; flags: string }[] = [
  {
    find: [
      ...unmistakable,
      '(?<=\\0)[[{<]+[^\\]}>]*[\\]}>]+$',
      '(?<=\\0)([%$|~]{1,2}|__|##?|@@)\\p{L}[\\p{L}\\p{N}_ .-]*\\1$',
    ].join('|'),
    flags: 'giu',
  },
  { find: `${sheetError.source}|${guillemets.coded}`, flags: 'gu' },
];
