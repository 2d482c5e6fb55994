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
  value: object;
}

/** Values that are named: facts, themes and the like of all accounts. */
const mostNamed = 8_192;
const rememberNamed = keepLast<string, Named>(mostNamed);
/** Never given twice, even where a value is forgotten: no name stands for two values. */
let given = 0;

const nameOf = (value: object): Named =>
  rememberNamed(JSON.stringify(value), () => {
    given += 1;

    return { name: given.toString(36), value: share(value) };
  });

/** What a part of a card becomes, with the values that it names. */
interface FoldedPart<Part> {
  folded: Folded<Part>;
  named: readonly Named[];
}

/** Folds the part; `put` gives what stands for a value that is named. */
const foldWith = <Part>(
  fold: (put: (value: object) => SharedName) => object,
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
const withoutUsual = (fields: object): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !(name in USUAL && isUsual(value)),
    ),
  );

/** What is the same on every card of a starter, written once. */
type Common = Pick<
  CardStarter,
  'starterId' | 'conversation' | 'line' | 'details' | 'facts' | 'dates'
>;

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
      }),
    );
  });

/** Fields beside those of a shared object; where none of its own is said again, its JSON is copied. */
const besideOwn = (common: object, own: object): Folded<BriefStarter> =>
  (Object.keys(own).some((name) => name in common)
    ? { ...common, ...own }
    : besideShared(common, own)) as Folded<BriefStarter>;

/** What mutes a theme mutes it on every starter of the theme. */
const foldMutes = (mutes: SheetAction[]): FoldedPart<SheetAction[]> =>
  foldWith((put) =>
    mutes.map((each) =>
      'kind' in each.body && each.body.kind === 'theme' ? put(each) : each,
    ),
  );

const texts = new WeakMap<object, FoldedPart<Common>>();
const mutes = new WeakMap<object, FoldedPart<SheetAction[]>>();

const once = <Part extends object>(
  known: WeakMap<object, FoldedPart<Part>>,
  part: Part,
  fold: (part: Part) => FoldedPart<Part>,
): FoldedPart<Part> => {
  const made = known.get(part) ?? fold(part);
  known.set(part, made);

  return made;
};

/** Names the values of one card that stand on it more than once. */
const createCardNames = (shared: SharedValues) => {
  const seen = new Map<string, SharedName>();

  return (value: string | object): SharedName => {
    const key = JSON.stringify(value);
    const known = seen.get(key) ?? { $: `_${seen.size}` };
    seen.set(key, known);
    shared[known.$] = value;

    return known;
  };
};

const repeated = (all: string[]): Set<string> =>
  new Set(all.filter((each, index) => each && all.indexOf(each) !== index));

/**
 * A card as it travels: facts, authors and all that several starters have in common are in it once,
 * so that its size is that of what it says. `unfold` puts it back, and what `usual` tells is in none of them.
 */
export const foldCard = ({ candidates, ...card }: CardReady): SentCard => {
  const shared: SharedValues = {};
  const nameHere = createCardNames(shared);
  const sentences = repeated(
    candidates.flatMap(({ signature, receipt }) => [signature, receipt]),
  );
  const sentence = (text: string) =>
    sentences.has(text) ? nameHere(text) : text;
  const take = <Part>({ folded, named }: FoldedPart<Part>): Folded<Part> => {
    for (const { name, value } of named) shared[name] = value;

    return folded;
  };

  return {
    ...card,
    candidates: candidates.map((starter): Folded<BriefStarter> => {
      const parts = partsOfJoined(starter);
      const common = take(
        parts
          ? once(texts, parts.common as Common, foldTexts)
          : foldTexts(starter),
      );

      return besideOwn(
        common,
        withoutUsual({
          ...parts?.own,
          signature: sentence(starter.signature),
          receipt: sentence(starter.receipt),
          author: starter.author && nameHere(starter.author),
          mutes: take(once(mutes, starter.mutes, foldMutes)),
          vote: starter.vote,
        }),
      );
    }),
    usual: USUAL,
    shared,
  };
};
