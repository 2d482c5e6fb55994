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
  "(?:de|des|van|von|der|den|ter|ten|zu|und|dos|das|[ye])(?=\\s)|d(?=[’'])";
const ofPlaces =
  "(?:de|du|des|la|le|les|[ld](?=[’'])|en|sur|sous|lès|lez|aux?|et|à|près|upon|on|of|the|by|in|and|am|an|der|bei|im|super|del|do|da|dos|y)";
/** French first names that a second one follows, which has a capital as well: Anne-Sophie. */
const firstOfTwo =
  'Jean|Marie|Anne|Pierre|Paul|Louise?|Charles|Claude|Marc|Yves|Luc|Henri|Mary|Rose|Lou';
/** 2 to 39; a number of one letter is a capital anyway. */
const roman = '(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})';
/** American states and Canadian provinces behind a town, and those that need a comma before. */
const states =
  'DC|TX|NY|CA|FL|NC|SC|NJ|NH|NM|NV|NE|ND|SD|KS|KY|TN|MN|MS|MT|MD|WV|WI|WY|WA|VT|CT|RI|AZ|AK|UT|GA|IL|BC|QC|NS|NB|SK|MB';
const statesAndWords =
  'AL|AR|CO|DE|HI|IA|ID|IN|LA|MA|ME|MI|MO|OH|OK|OR|PA|VA|AB|ON';
/** In names of companies that are typed in capitals. */
const ofCompanies =
  '(?:ET|DE|DU|DES|LA|LE|LES|AUX?|EN|SUR|POUR|AND|OF|THE|FOR)';
/** Abbreviations of firms that are read as words and keep their capitals. */
const firmCodes =
  'UNICEF|UNESCO|INSEE|INRAE|INRIA|INSERM|AFNOR|ADEME|ESSEC|INSEAD|MACIF|MAIF|MAAF|MGEN|RATP|CNAM|CPAM|UGAP|FNAC|SACD|SACEM|EURL|SASU|SELARL|SCEA|GAEC|CARSAT|URSSAF|CROUS';
/** Short words that firms are called by, and what follows their names. */
const firmWords =
  'FILS|SONS|CORP|INC|LTD|CO|AIR|ART|ARTS|AUTO|BANK|BAR|BEST|BIG|BIO|BLUE|BOIS|BOX|CAFE|CAFÉ|CARE|CAVE|CITY|CLUB|COOK|DATA|EAST|EASY|EAU|FAST|FIRE|FOOD|FREE|GOLD|GOOD|HALL|HOME|IDEA|KING|LAB|LAKE|LAND|LIFE|LINE|LION|LUXE|MER|MODE|MOON|NEW|NORD|OLD|ONE|OPEN|PARK|PORT|PRO|RED|ROSE|SEA|SHOP|SKY|STAR|SUD|SUN|TEAM|TECH|TOP|TOUR|VERT|VIE|VIN|VINS|WEB|WEST|WINE|WOOD|WORK|YORK|ZONE';
/** Abbreviations in titles that are no words, as they are typed in small letters. */
const smallCodes =
  'c(?:[efmtipsd]|h?r)o|[es]?vp|avp|hrbp|pdg|drh|dsi|daf|raf|rrh|rh|hr|sav|qhse|seo|crm|erp|ux|ui|it(?=\\s(?:manager|director|support|lead|specialist|engineer))';
/** Abbreviations that no title of a job is without; they keep their capitals. */
const titleCodes =
  '(?:C[A-Z]O|[ES]?VP|AVP|HR|HRBP|IT|ICT|PR|UX|UI|QA|QC|SEO|SEA|SEM|CRM|ERP|B2B|B2C|RH|D(?!ES?(?![A-Z])|U(?![A-Z]))[A-Z]{1,2}|PDG|PME|ETI|QSE|HSE|QHSE|SI|SAV|ADV|BTP|RSE|RP|CHSCT|CSE|MBA|EMEA|APAC|UK|US|USA|EU|UE|NHS|AI|IA|SAP|OEM|FMCG|II|III|IV)';
const macs =
  'donald|gregor|kenzie|leod|lean|arthur|millan|pherson|farlane|dougall|intyre|kinnon|namara|allister|aulay';

/** Capitals for the first letters of a value that has none, except for its small words. */
const capitalize = (value: string, small: string): Rewriting => [
  `(?<=${value}\\P{Lu}*)(?:${wordStart}(?!(?:${small}))(?!(?<=[’'])s${wordEnd})|(?<=${wordStart}mc)|(?<=${wordStart}mac)(?=${macs}))\\p{Ll}(?=\\P{Lu}*$)`,
  1,
];
/** What was found is in a value: last in a pattern, since it takes longest to look for. */
const within = (value: string) => `(?<=${value}.*)`;
/** The same of a value that has small letters and capitals. */
const inMixed = (value: string) => `(?<=${value}(?=.*\\p{Ll}).*)`;
/** Small letters after the first of words in capitals in a value that has both: Le GOFF. */
const quieten = (value: string): Rewriting => [
  `(?<=(?<!\\p{Lu})\\p{Lu})\\p{Lu}{2,}${wordEnd}${inMixed(value)}`,
  0,
];
/** Capitals for the number that ends a name, which has none after what was done to words: Paris VIII. */
const raiseNumber = (value: string, except: string): Rewriting => [
  `(?<=${value}.*\\S\\s)(?<!\\s(?:de|la|en)\\s)${except}${roman}(?=(?:er?|[èe]me)?$)`,
  1,
  'giu',
];
/** Names of people of which a part is in capitals or small letters and should not be: de LA CRUZ. */
const mixedNameSteps = (value: string): Rewriting[] => [
  // Typed while the capitals were locked: dUPONT.
  [`${wordStart}\\p{Ll}(?=\\p{Lu}{3,}${wordEnd})${inMixed(value)}`, 1],
  quieten(value),
  [
    `${wordStart}(?:DES?|VAN|VON|DE[RN]|TE[RN]|ZU|UND|D[OA]S)(?=\\s)${inMixed(value)}`,
    0,
  ],
  [
    `(?:(?<=${wordStart}[LD])[AEIOU]|(?<=${wordStart}[EA])L)(?=\\s)${inMixed(value)}`,
    0,
  ],
];
/** Capitals of names that a rule for all words misses: McKinley, O’Brien. */
const insideNameSteps = (value: string): Rewriting[] => [
  [
    `${wordStart}(?:m(?=a?c\\p{Lu})|f(?=itz\\p{Lu})|o(?=[’']))${within(value)}`,
    1,
  ],
  [`(?<=${wordStart}O[’'])\\p{Ll}(?=\\p{Ll}{2})${within(value)}`, 1],
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
        ...mixedNameSteps(value),
        [`(?<=${value})(?=.{3})\\P{Ll}*$`, 0],
        capitalize(value, nobiliary),
        ...insideNameSteps(value),
        sort === 'first_name'
          ? [
              `(?<=${value})(?!${nobiliary})\\p{Ll}|(?<=${value}(?:${firstOfTwo})-)\\p{Ll}`,
              1,
            ]
          : // A last name may begin in small letters by a word of three or by one of these.
            [
              `(?<=${value})(?!(?:della|degli|dall[ae]|delle|over|onder)\\s)\\p{Ll}(?=\\p{Ll}{3,}\\s)`,
              1,
            ],
        // Vi and Xi are names.
        raiseNumber(value, '(?![vx]i$)'),
      ];
    case 'city':
    case 'place': {
      // Two letters may be a state; so may three, but for a town.
      const fewest = sort === 'city' ? 3 : 4;

      return [
        [`(?<=${value}.*)[\\s,]+cedex(?:\\s+\\d+)?$`, '', 'giu'],
        quieten(value),
        [
          `(?:(?<=${value}.+)${wordStart}${ofPlaces.toUpperCase()}(?=[\\s-])|(?<=${value}L)(?:A|ES?)(?=\\s))${inMixed(value)}`,
          0,
        ],
        [
          `(?<=${value})(?!(?:NYC|PACA|EMEA|APAC|DACH)$)(?=.{${fewest}})\\P{Ll}*$`,
          0,
        ],
        capitalize(value, `(?<=${value}.+)${ofPlaces}${wordEnd}`),
        raiseNumber(value, ''),
        [
          `(?<=${value}.*(?:[\\s,](?=(?:${states})$)|,\\s?(?=(?:${statesAndWords})$)))\\p{L}+$`,
          1,
          'giu',
        ],
      ];
    }
    case 'company':
      return [
        // A word of five letters and more that has a vowel is read, not spelled; beside a French small
        // word four are enough, and after an elision any. So are short words that firms are called by.
        [
          `${inCapitals(value)}(?<=${wordStart}\\p{Lu})(?<!${wordStart}(?=(?:${firmCodes}|${roman})${wordEnd})\\p{Lu})(?:(?=\\p{L}*[AEIOUYÀ-ÖØ-Ý])\\p{Lu}{4,}|(?<=[AEIOU])\\p{Lu}{4,}|(?=\\p{L}*[AEIOUYÀ-ÖØ-Ý])(?:\\p{Lu}{3}(?=\\s(?:DE|DU|DES|ET|AUX?)\\s)|(?<=\\s(?:DE|DU|DES|LA|LE|LES|AUX?)\\s\\p{Lu}|${value}L(?:A|ES?)\\s\\p{Lu})\\p{Lu}{3})|(?<=[DL][’']\\p{Lu})\\p{Lu}+|(?<=${value}[LD])(?:A|ES?|I|U)(?=\\s)|(?<=${wordStart}(?=(?:${firmWords})${wordEnd})\\p{Lu})\\p{Lu}+)${wordEnd}${rest}`,
          0,
        ],
        // Van der Berg: a family's small words, and the name after them.
        [
          `${inCapitals(value)}(?<=${wordStart}V)(?:A|O)N(?:\\sDE[NR]?)?\\s\\p{Lu}{3,}${wordEnd}${rest}`,
          0,
        ],
        [
          `(?<=${value}.*\\p{Ll}.*|${value}\\P{Ll}+)${wordStart}(?:${ofCompanies}${wordEnd}|[DL](?=[’']))(?=.*\\p{Ll})(?!\\s*$)`,
          0,
        ],
        [`(?<=\\p{Ll}[’'])S${wordEnd}${within(value)}`, 0],
        [
          `(?:(?<=${wordStart}V[ao]n\\s(?:de[nr]?\\s)?)(?!de[nr]?\\s)\\p{Ll}|(?<=${wordStart}Mc)\\p{Ll}(?=\\p{Ll}{3}))${within(value)}`,
          1,
        ],
        [`(?<=${value}.*\\s)GMBH${wordEnd}`, 'GmbH'],
      ];
    case 'title':
      return [
        [
          `${inCapitals(value)}(?:${wordStart}(?!${titleCodes}${wordEnd})(?:\\p{Lu}{4,}|(?:DE|DU|DES|LA|LE|LES|ET|EN|AUX?|OF|AND|THE|FOR|TO|KEY|ART|AREA|SUR|CO(?=-))${wordEnd}|[DL](?=[’']))|(?<=\\p{L}[·.(-])(?:N?ES?|RE|S)${wordEnd})${rest}`,
          0,
        ],
        // One word of several in capitals: Directeur GÉNÉRAL.
        [
          `(?<=${wordStart}(?!${titleCodes}${wordEnd})\\p{Lu})(?=\\p{Lu}*[AEIOUYÀ-ÖØ-Ý])\\p{Lu}{4,}${wordEnd}${inMixed(value)}`,
          0,
        ],
        [
          `(?<=${value}\\P{Lu}*)${wordStart}(?:${smallCodes})${wordEnd}(?=\\P{Lu}*$)`,
          1,
        ],
      ];
  }
};
