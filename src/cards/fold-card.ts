import {
  type BriefStarter,
  type CardReady,
  type CardStarter,
  type FactPart,
  type Folded,
  NO_VOTE,
  type SentCard,
  type SharedName,
  type SharedValues,
  type SheetAction,
} from '@starters/contracts';
import { keepLast } from '#src/keep-last.ts';
import { besideShared, partsOfJoined, share } from '#src/shared-json.ts';

/** A value with its name, the same on every card. */
interface Named {
  name: string;
  value: object | string;
}

/** Values that are named: facts, themes, sentences and the like of all accounts. */
const mostNamed = 16_384;
const rememberNamed = keepLast<string, Named>(mostNamed);
/** Never given twice, even where a value is forgotten: no name stands for two values. */
let given = 0;

const nameOf = (value: object | string): Named =>
  rememberNamed(JSON.stringify(value), () => {
    given += 1;
    const name = given.toString(36);

    return { name, value: typeof value === 'string' ? value : share(value) };
  });

/** What a part of a card becomes, with the values that it names. */
interface FoldedPart<Part> {
  folded: Folded<Part>;
  named: readonly Named[];
}

/** Folds the part; `put` gives what stands for a value that is named. */
const foldWith = <Part>(
  fold: (put: (value: object | string) => SharedName) => object,
): FoldedPart<Part> => {
  const named: Named[] = [];
  const folded = fold((value) => {
    const known = nameOf(value);
    named.push(known);

    return { $: known.name };
  }) as Folded<Part>;

  return { folded, named };
};

/** What a starter has where it says nothing else. */
const USUAL: Partial<CardStarter> = share({
  details: [],
  facts: [],
  dates: [],
  proofUrl: null,
  meantFor: null,
  signature: '',
  receipt: '',
  author: null,
  mutes: [],
  used: null,
  ballot: '',
  vote: NO_VOTE,
  aside: null,
});

const isUsual = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  value === NO_VOTE ||
  (Array.isArray(value) && value.length === 0);

/** The fields that `USUAL` does not tell. */
const withoutUsual = (fields: object): Record<string, unknown> => {
  const told: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const value = (fields as Record<string, unknown>)[name];
    if (!(name in USUAL && isUsual(value))) told[name] = value;
  }

  return told;
};

/** What many cards say of a starter in the same words, written once. */
type Common = Pick<
  CardStarter,
  'starterId' | 'conversation' | 'line' | 'details' | 'facts' | 'dates'
> &
  Partial<Pick<CardStarter, 'signature' | 'receipt' | 'mutes'>>;

/** What mutes a theme mutes it on every starter of the theme. */
const foldMutes = (
  mutes: SheetAction[],
  put: (value: object) => SharedName,
): Folded<SheetAction>[] =>
  mutes.map((each) =>
    'kind' in each.body && each.body.kind === 'theme' ? put(each) : each,
  );

const foldTexts = (common: Common): FoldedPart<Common> =>
  foldWith((put) => {
    const options = new Map(common.facts.map((each) => [each.value, each]));
    const putFact = (fact: FactPart): SharedName => {
      const value = `${fact.object}.${fact.property}`;
      const isOption = options.get(value)?.label === fact.label;
      const name = put(isOption ? { value, ...fact } : fact);
      if (isOption) names.set(value, name);

      return name;
    };
    const names = new Map<string, SharedName>();
    const text = (parts: CardStarter['line']) =>
      parts.map((part) => (typeof part === 'string' ? part : putFact(part)));

    return share(
      withoutUsual({
        ...common,
        conversation:
          common.conversation === common.starterId
            ? undefined
            : common.conversation,
        line: text(common.line),
        details: common.details.map((each) => ({
          label: each.label,
          text: text(each.text),
        })),
        // The fact of a text is the option as well.
        facts: common.facts.map((each) => names.get(each.value) ?? put(each)),
        dates: common.dates.map(put),
        signature: common.signature && put(common.signature),
        receipt: common.receipt && put(common.receipt),
        mutes: common.mutes && foldMutes(common.mutes, put),
      }),
    );
  });

/** Fields beside those of a shared object; where none of its own is said again, its JSON is copied. */
const besideOwn = (common: object, own: object): Folded<BriefStarter> =>
  (Object.keys(own).some((name) => name in common)
    ? { ...common, ...own }
    : besideShared(common, own)) as Folded<BriefStarter>;

const texts = new WeakMap<object, FoldedPart<Common>>();

const foldOnce = (common: Common): FoldedPart<Common> => {
  const made = texts.get(common) ?? foldTexts(common);
  texts.set(common, made);

  return made;
};

/**
 * A card as it travels: facts, sentences, authors and all that several starters have in common are in it
 * once, so that its size is that of what it says. `unfold` puts it back, and what `usual` tells is in none
 * of them.
 */
export const foldCard = ({ candidates, ...card }: CardReady): SentCard => {
  const shared: SharedValues = {};
  const authors = new Map<string, SharedName>();
  const nameAuthor = (author: NonNullable<CardStarter['author']>) => {
    const key = `${author.label}\n${author.path}`;
    const known = authors.get(key) ?? { $: `_${authors.size}` };
    authors.set(key, known);
    shared[known.$] = author;

    return known;
  };

  return {
    ...card,
    candidates: candidates.map((starter): Folded<BriefStarter> => {
      const parts = partsOfJoined(starter);
      const { folded, named } = parts
        ? foldOnce(parts.common as Common)
        : foldTexts(starter);
      for (const { name, value } of named) shared[name] = value;

      return besideOwn(
        folded,
        withoutUsual({
          ...(parts?.own ?? { vote: starter.vote }),
          author: starter.author && nameAuthor(starter.author),
        }),
      );
    }),
    usual: USUAL,
    shared,
  };
};
