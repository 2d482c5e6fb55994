import { type Rewriting, rewrite } from '@starters/contracts';

/** The names of the characters 160 to 255, in their order. https://www.w3.org/TR/html4/sgml/entities.html */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const others: Record<string, string> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
};
const named: [string, string][] = [
  ...latin
    .split(' ')
    .map((name, index): [string, string] => [
      name,
      String.fromCharCode(160 + index),
    ]),
  ...Object.entries(others),
];
const numbered = [...named.map(([, letter]) => letter), '/', '\u202f', '`', '=']
  .filter((letter) => letter !== '')
  .flatMap((letter): [string, string][] => {
    const code = letter.charCodeAt(0);
    const hex = code.toString(16);

    return [`${code}`, `0${code}`, `x${hex}`, `x${hex.toUpperCase()}`].map(
      (number) => [`#${number}`, letter],
    );
  });
const entities = Object.fromEntries(
  [...named, ...numbered].map(([name, letter]) => [`=&${name};`, letter]),
) as Record<`=${string}`, string>;

const inline =
  'a|abbr|b|big|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u|wbr';
const block =
  'article|blockquote|body|br|center|dd|div|dl|dt|figure|footer|h[1-6]|head|header|hr|html|img|li|link|meta|o:p|ol|p|pre|section|table|tbody|td|th|thead|tr|ul';
const tag = (names: string) => `</?(?:${names})(?:\\s[^<>]*)?/?>`;

/**
 * Takes HTML out of a text, as rich-text properties and pasted texts hold it: entities become their
 * characters, one that is unknown `\u0007`; tags go. Words in angle brackets that are no tag stay.
 */
export const htmlSteps: readonly Rewriting[] = [
  ['&(?:amp;)+', '&', 'giu'],
  ['&nbsp(?![;\\p{L}])', '\u00a0', 'giu'],
  [
    '&(?:#\\d{2,7}|#[xX][\\da-fA-F]{2,6}|[a-z][a-z\\d]+|[A-Z]{1,2}[a-z]+|ETH|THORN);',
    entities,
  ],
  // What is opened again before it is closed is looked for once.
  [
    '<!--(?:(?!<!--)[^])*?-->|<(style|script)(?:(?!<\\1)[^])*?</\\1>',
    ' ',
    'giu',
  ],
  [tag(inline), '', 'giu'],
  [tag(block), ' ', 'giu'],
];

/** A text without HTML; one that has none is returned as it is. */
export const withoutHtml = (text: string): string => {
  const cleaned = rewrite(text, htmlSteps);

  return cleaned === text.normalize()
    ? text
    : cleaned
        .replaceAll('\u0007', ' ')
        .replace(/[^\S\n]{2,}/g, ' ')
        .trim();
};
