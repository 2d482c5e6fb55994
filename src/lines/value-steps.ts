import {
  type FactPart,
  LANGUAGES,
  MAX_NAME,
  MAX_VALUE,
  type Rewriting,
} from '@starters/contracts';
import { speechBy } from '@starters/texts/service';
import { keepLast } from '#src/keep-last.ts';
import { joinShared, share } from '#src/shared-json.ts';
import type { PropertyKind, PropertyKinds } from '#src/starters/catalog.ts';
import { htmlSteps } from '#src/starters/clean-html.ts';
import { isLinked } from '#src/starters/linked-facts.ts';
import { foreignValues } from '#src/starters/find-merge-field.ts';
import { caseSteps } from './case-steps.ts';
import { sortOf, type ValueSort } from './value-sort.ts';

/** Names of people that are words for nothing as well: they count where they are written as one. */
const realNames: Partial<Record<ValueSort, string>> = {
  first_name: 'Na|Nil|Rien|Toto|Many|Truc',
  last_name:
    'Na|Nil|Null|Blank|Sample|Vide|Essai|Nom|No|Ok|On|Many|Guest|First|Last|Secret|Toto|Truc|Machin|Fake|Geen',
  city: 'Many',
  company: 'X|On|OK|NRS|Toto|TOTO|Contact|Secret|Remote|Online',
};

/** The token whose fields are of a sort, as other tools call them. */
const tokenOf: Record<ValueSort, string> = {
  first_name: '{{contact.firstname}}',
  last_name: '{{contact.lastname}}',
  city: '{{contact.city}}',
  place: '{{contact.country}}',
  company: '{{company.name}}',
  title: '{{contact.jobtitle}}',
};
const speeches = LANGUAGES.map((language) => speechBy[language]);

const day =
  '(?:19|20)\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2\\d))';
const hour = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?';
/** A day, a moment or milliseconds since 1970; neither 1970 nor 1900 begins by a real date. */
const date = `(?!(?:1970|1900)-01-01)(?:${day}(?:T${hour}(?:Z|[+-]\\d\\d:\\d\\d)?)?|-?\\d{10,13})`;
const number = '-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Finds the place before the values of these facts. */
const before = (facts: readonly string[]): string =>
  `^(?:${facts.map(escape).join('|')})\\0`;

/** What hides in a text: letters of no width, and blanks of all kinds. */
const blankSteps: readonly Rewriting[] = [
  ['[\\p{DI}\\p{Cf}]+', ''],
  [
    '(?<=\\0[^]*)\\0|[\\u0001-\\u0005\\u0008-\\u001f\\u007f-\\u009f\\u2800\\ufffc]',
    ' ',
  ],
  // One that does not break stays; several of any kind are one.
  ['\\s{2,}|[^\\S\\u00a0\\u202f]', ' '],
  ['(?<=\\0)\\s+|\\s+$', ''],
];

/** Fields of other tools and errors of spreadsheets. */
const foreignSteps: readonly Rewriting[] = [
  ...foreignValues.map(({ find, flags }): Rewriting => [
    `(?<=\\0)[^]*(?:${find})[^]*$`,
    '',
    flags,
  ]),
];

/** What is no value at all: marks without a word, and words that say that nothing is known. */
const emptySteps: readonly Rewriting[] = [
  ['(?<=\\0)[^\\p{L}\\p{N}]*$', ''],
  // One or two of them, or one with an explanation: “N/A (see CRM)”.
  [
    `(?<=\\0)[^\\p{L}\\p{N}\\u0005]*(?:(?:${speeches
      .flatMap(({ placeholders }) => placeholders)
      .join(
        '|',
      )})(?:\\s*\\([^]*$|(?:\\s+[-–—]|\\s?:)\\s[^]*$|[^\\p{L}\\p{N}]+|$)){1,2}$`,
    '',
    'giu',
  ],
  // An option or an entity that is unknown, or letters that were lost on the way.
  ['(?<=\\0)[^]*(?:[\\u0007\\ufffd]|Ã[\\u0080-\\u00bf]|â€)[^]*$', ''],
];

const makeOptionSteps = (
  name: string,
  options: [option: string, label: string][],
): Rewriting[] => {
  const value = before([name]);

  return [
    [
      `(?<=${value}(?:[^]*;)?)[^;]+`,
      Object.fromEntries(
        options.map(([option, label]) => [`=${option}`, label]),
      ) as Record<`=${string}`, string>,
    ],
    [`(?<=${value}[^]*);+(?=.)`, '\u0006'],
  ];
};

/** Options are the longest part of the steps: made once for each property, as long as it is the same. */
const ofOptions = new WeakMap<
  PropertyKind,
  { name: string; steps: readonly Rewriting[] }
>();

/** The labels of options; an option that the property does not have is no value. */
const optionSteps = (
  fact: FactPart,
  properties: PropertyKinds,
): readonly Rewriting[] => {
  // What is known of the speaker has no options, and stages come as labels.
  if (fact.object === 'me' || isLinked(fact.object)) return [];
  const property = properties[fact.object][fact.property];
  if (!property) return makeOptionSteps(nameOf(fact), []);
  const name = nameOf(fact);
  const known = ofOptions.get(property);
  if (known?.name === name) return known.steps;
  const steps = share(makeOptionSteps(name, property.options ?? []));
  ofOptions.set(property, { name, steps });

  return steps;
};

const nameOf = ({ object, property }: FactPart): string =>
  `${object}.${property}`;
const namesOf = (facts: readonly FactPart[]): string[] => facts.map(nameOf);

const typeSteps = (facts: readonly string[], shape: string): Rewriting[] =>
  facts.length === 0 ? [] : [[`(?<=${before(facts)})(?!${shape}$)[^]*`, '']];

/** What no company is called; one may be called 1664. */
const numberOnly =
  '(?:\\d|0+|-\\d+|\\+\\d{1,3}|1234(?:5(?:6(?:7(?:89?0?)?)?)?)?|(?<digit>\\d)\\k<digit>{2,}|\\d{1,4}(?<mark>[-/.])\\d\\d?\\k<mark>\\d{1,4}(?:[ T][\\d:]+)?)';

/** What the sort of a text tells of its values: that they have letters, and which are capitals. */
const sortSteps = (
  sort: ValueSort,
  facts: readonly FactPart[],
): Rewriting[] => {
  const value = before(namesOf(facts));
  const isPerson = sort === 'first_name' || sort === 'last_name';
  const real = realNames[sort];

  return [
    [`(?<=${value})[^]{${MAX_NAME + 1},}$`, ''],
    [`(?<=${value})${sort === 'company' ? numberOnly : '\\P{L}*'}$`, ''],
    // One letter of a name is not called out.
    ...(sort === 'first_name'
      ? [[`(?<=${value})\\p{sc=Latn}\\.?$`, ''] as const]
      : []),
    ...(isPerson
      ? [[`(?<=${value})[^]*(?:@|https?:|www\\.)[^]*$`, ''] as const]
      : []),
    ...(real === undefined
      ? []
      : [[`(?<=${value})(?=(?:${real})$)`, '\u0005'] as const]),
    // What a column is called: it came along from the head of a table.
    [
      `(?<=${value})(?:(?:your|the|votre|la|le|l[’'])\\s*)?(?:${speeches
        .flatMap(({ fieldWords }) => fieldWords.tokens[tokenOf[sort]] ?? [])
        .join('|')})$`,
      '',
      'giu',
    ],
    ...caseSteps(sort, value),
  ];
};

/** Answers that name nobody and nothing: “yes”, “online”. */
const nameSteps = (facts: readonly FactPart[]): Rewriting[] =>
  facts.length === 0
    ? []
    : [
        [
          `(?<=${before(namesOf(facts))})[^\\p{L}\\p{N}\\u0005]*(?:${speeches
            .flatMap(({ noNames }) => noNames)
            .join('|')})[^\\p{L}\\p{N}]*$`,
          '',
          'giu',
        ],
      ];

/** Names that words beside them leave whole: `\u0002` stands before them. */
const isName = (sort: ValueSort | undefined): boolean =>
  sort === 'first_name' || sort === 'last_name' || sort === 'company';

/** Nobody says so much, and the steps after it look back from every place. */
const firstSteps = share<Rewriting[]>([
  [`^[^\\0]+\\0[^]{${MAX_VALUE + 1},}$`, ''],
]);
const textSteps = share([...htmlSteps, ...blankSteps, ...foreignSteps]);
const valuelessSteps = share<Rewriting[]>([...emptySteps, ['\\u0005', '']]);
const lastSteps = share<Rewriting[]>([['^[^\\0\\u0002]*\\0', '']]);

const dateSteps = (facts: readonly string[]): Rewriting[] =>
  facts.length === 0
    ? []
    : [
        ...typeSteps(facts, date),
        // A time without a zone is in UTC, as HubSpot keeps it.
        [`(?<=${before(facts)}.*T[\\d:.]+)$`, 'Z'],
      ];

const markNames = (facts: readonly FactPart[]): Rewriting[] =>
  facts.length === 0 ? [] : [[`${before(namesOf(facts))}(?=[^])`, '\u0002']];

/** Parts of the steps that are kept: many more than an account has facts and clients sets of them. */
const mostKept = 1_024;
const rememberPart = keepLast<string, readonly Rewriting[]>(mostKept);

/** A part of the steps, made once for the same facts. */
const once = (
  part: string,
  facts: readonly string[],
  make: () => Rewriting[],
): readonly Rewriting[] =>
  rememberPart(`${part}\n${facts.join('\n')}`, () => share(make()));

/**
 * The steps from the raw value of a fact, `contact.city\0PARIS`, to what is said, `Paris`; '' where
 * it is no value: blanks, a placeholder, a date that is none, an unknown option. Each kind of fact has
 * a part of its own, so that cards with other facts share most of their steps.
 */
export const valueSteps = (
  facts: readonly FactPart[],
  properties: PropertyKinds,
): readonly Rewriting[] => {
  const ofKind = (kind: FactPart['kind']) =>
    facts.filter((fact) => fact.kind === kind);
  const dates = [
    ...namesOf(ofKind('date')),
    ...facts.flatMap(({ object, datedBy }) =>
      datedBy === undefined ? [] : [`${object}.${datedBy}`],
    ),
  ];
  const numbers = namesOf(ofKind('number'));
  const sorted = Map.groupBy(facts, sortOf);
  const named = facts.filter(
    (fact) => !['place', undefined].includes(sortOf(fact)),
  );
  const names = facts.filter((fact) => isName(sortOf(fact)));

  return joinShared([
    firstSteps,
    ...ofKind('choice').map((fact) => optionSteps(fact, properties)),
    textSteps,
    once('dates', dates, () => dateSteps(dates)),
    once('numbers', numbers, () => typeSteps(numbers, number)),
    ...[...sorted].flatMap(([sort, each]) =>
      sort === undefined
        ? []
        : [once(sort, namesOf(each), () => sortSteps(sort, each))],
    ),
    once('named', namesOf(named), () => nameSteps(named)),
    valuelessSteps,
    once('names', namesOf(names), () => markNames(names)),
    lastSteps,
  ]);
};
