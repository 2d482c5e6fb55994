import type { Rewriting } from '@starters/contracts';
import type { ValueSort } from './value-sort.ts';

/** Where a word begins. */
const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{M}])';
/** The value has no small letter, or no capital. */
const inCapitals = (value: string) => `(?<=${value}\\P{Ll}*)`;
const rest = '(?=\\P{Ll}*$)';

/** Small words of names, which keep small letters inside of one. */
const nobiliary =
  "(?:de|des|van|von|der|den|ter|ten|zu|und|dos|das|y)(?=\\s)|d(?=[’'])";
const ofPlaces =
  '(?:de|du|des|la|le|les|l|d|en|sur|sous|lès|lez|aux?|et|à|près|upon|on|of|the|by|in|and|am|an|der|bei|im|super|del|do|da|dos|y)';
/** In names of companies that are typed in capitals. */
const ofCompanies =
  '(?:ET|DE|DU|DES|LA|LE|LES|AUX?|EN|SUR|POUR|AND|OF|THE|FOR)';
/** Abbreviations that no title of a job is without; they keep their capitals. */
const titleCodes =
  '(?:C[A-Z]O|[ES]?VP|AVP|HR|HRBP|IT|ICT|PR|UX|UI|QA|QC|SEO|SEA|SEM|CRM|ERP|B2B|B2C|RH|D(?!ES?(?![A-Z])|U(?![A-Z]))[A-Z]{1,2}|PDG|PME|ETI|QSE|HSE|QHSE|SI|SAV|ADV|BTP|RSE|RP|CHSCT|CSE|MBA|EMEA|APAC|UK|US|USA|EU|UE|NHS|AI|IA|SAP|OEM|FMCG|II|III|IV)';
const macs =
  'donald|gregor|kenzie|leod|lean|arthur|millan|pherson|farlane|dougall|intyre|kinnon|namara|allister|aulay';

/** Capitals for the first letters of a value that has none, save for its small words. */
const capitalize = (value: string, small: string): Rewriting => [
  `(?<=${value}\\P{Lu}*)(?:${wordStart}(?!(?:${small}))(?!(?<=[’'])s${wordEnd})|(?<=${wordStart}mc)|(?<=${wordStart}mac)(?=${macs}))\\p{Ll}(?=\\P{Lu}*$)`,
  1,
];
/** Small letters after the first of words in capitals in a value that has both: Le GOFF. */
const quieten = (value: string): Rewriting => [
  `(?<=(?<!\\p{Lu})\\p{Lu})(?!II?${wordEnd})\\p{Lu}{2,}${wordEnd}(?<=${value}.*)`,
  0,
];

/**
 * Gives back their capitals to names and titles that were typed without, or with nothing else:
 * JEAN-PAUL, mcdonald, LE HAVRE. What may be an abbreviation stays as it is: IBM, NY, JP.
 *
 * @param value finds the place before a value of this sort
 */
export const caseSteps = (sort: ValueSort, value: string): Rewriting[] => {
  switch (sort) {
    case 'first_name':
    case 'last_name':
      return [
        quieten(`${value}(?=.*\\p{Ll})`),
        [`(?<=${value})(?=.{3})\\P{Ll}*$`, 0],
        capitalize(value, nobiliary),
      ];
    case 'city':
    case 'place': {
      // Two letters may be a state; so may three, but for a town.
      const fewest = sort === 'city' ? 3 : 4;

      return [
        [`(?<=${value}.*)[\\s,]+cedex(?:\\s+\\d+)?$`, '', 'giu'],
        quieten(`${value}(?=.*\\p{Ll})`),
        [
          `(?<=${value})(?!(?:NYC|PACA|EMEA|APAC|DACH)$)(?=.{${fewest}})\\P{Ll}*$`,
          0,
        ],
        capitalize(value, `(?<=${value}.+)${ofPlaces}${wordEnd}`),
      ];
    }
    case 'company':
      return [
        // A word of five letters and more that has a vowel is read, not spelled; beside a French small
        // word four are enough, and after an elision any.
        [
          `${inCapitals(value)}(?<=${wordStart}\\p{Lu})(?:(?=\\p{L}*[AEIOUYÀ-ÖØ-Ý])\\p{Lu}{4,}|(?=\\p{L}*[AEIOUYÀ-ÖØ-Ý])(?:\\p{Lu}{3}(?=\\s(?:DE|DU|DES|ET|AUX?)\\s)|(?<=\\s(?:DE|DU|DES|LA|LE|LES|AUX?)\\s\\p{Lu})\\p{Lu}{3})|(?<=[DL][’']\\p{Lu})\\p{Lu}+|(?<=${wordStart}F)ILS|(?<=${wordStart}S)ONS|(?<=${value}L)(?:A|ES?)(?=\\s))${wordEnd}${rest}`,
          0,
        ],
        [
          `(?<=${value}.*\\p{Ll}.*|${value}\\P{Ll}+)${wordStart}(?:${ofCompanies}${wordEnd}|[DL](?=[’']))(?=.*\\p{Ll})(?!\\s*$)`,
          0,
        ],
      ];
    case 'title':
      return [
        [
          `${inCapitals(value)}${wordStart}(?!${titleCodes}${wordEnd})(?:\\p{Lu}{4,}|(?:DE|DU|DES|LA|LE|LES|ET|EN|AUX?|OF|AND|THE|FOR|TO|KEY|ART|AREA|SUR)${wordEnd}|[DL](?=[’']))${rest}`,
          0,
        ],
      ];
  }
};
