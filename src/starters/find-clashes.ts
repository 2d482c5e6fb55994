import type { Catalog } from './catalog.ts';
import { isAlike, readSaid, type Said } from './says-alike.ts';
import type { Starter } from './starter.ts';
import { titleKey } from './title-key.ts';

/** What two starters may not have in common; `piece` is the title of the other one. */
export interface Clash {
  field: 'title' | 'opener' | 'translationOf';
  fault: 'title_taken' | 'said_already' | 'said_alike' | 'translated_already';
  piece: string;
  /** Id of the other one. */
  otherId: string;
}

/** Finds what a starter has in common with others. */
export type FindClashes = (starter: Starter) => Clash[];

const add = <Key>(index: Map<Key, Starter[]>, key: Key, starter: Starter) => {
  const listed = index.get(key);
  if (listed) listed.push(starter);
  else index.set(key, [starter]);
};

const textKey = ({ group, text }: Said) => `${group} ${text}`;
const rareKey = ({ group }: Said, word: string) => `${group} ${word}`;

/** Starters by what may clash; further ones can be added. */
export interface ClashIndex {
  find: FindClashes;
  add(starter: Starter): void;
}

/**
 * Looks up what starters have in common: a title with any that is not a mere request; with one that
 * is published also what the client hears, and the place of a translation. A variant has a
 * wording of its own in the place of its original, so it takes no translation's place.
 *
 * @param held those that are kept off cards for clashing: nobody has to give way to them
 * @param known further ones, by which chains of translations may lead
 */
export const createClashIndex = (
  starters: readonly Starter[],
  held: Catalog['clashes'] = {},
  known: readonly Starter[] = [],
): ClashIndex => {
  const byId = new Map<string, Starter>();
  const byTitle = new Map<string, Starter[]>();
  const byText = new Map<string, Starter[]>();
  const byRare = new Map<string, Starter[]>();
  const byEdition = new Map<string, Starter[]>();

  /** The original at the end of a chain of translations; a circle ends where it closes. */
  const originalOf = ({ id, translationOf, variantOf }: Starter): string => {
    if (variantOf) return id;
    const passed = new Set([id]);
    let at = id;
    let up = translationOf;
    while (up && !passed.has(up)) {
      passed.add(up);
      at = up;
      const original = byId.get(up);
      up = original?.variantOf ? null : (original?.translationOf ?? null);
    }

    return at;
  };
  const editionKey = (starter: Starter) =>
    `${starter.language} ${originalOf(starter)}`;

  const include = (starter: Starter) => {
    const { status, title } = starter;
    if (status !== 'requested') add(byTitle, titleKey(title), starter);
    if (status !== 'published' || held[starter.id]) return;
    const said = readSaid(starter);
    add(byText, textKey(said), starter);
    for (const word of said.rare) add(byRare, rareKey(said, word), starter);
    add(byEdition, editionKey(starter), starter);
  };

  for (const each of [...known, ...starters]) byId.set(each.id, each);
  starters.forEach(include);

  return {
    add: (starter) => {
      byId.set(starter.id, starter);
      include(starter);
    },

    find: (starter) => {
      const other = (
        found: Starter[] | undefined,
        is: (each: Starter) => boolean = () => true,
      ) => found?.find((each) => each.id !== starter.id && is(each));
      const clashes: Clash[] = [];
      const note = (
        field: Clash['field'],
        fault: Clash['fault'],
        found: Starter | undefined,
      ) => {
        if (!found) return;
        clashes.push({ field, fault, piece: found.title, otherId: found.id });
      };
      const title = titleKey(starter.title);
      if (title !== '') note('title', 'title_taken', other(byTitle.get(title)));
      const said = readSaid(starter);
      const equal =
        said.text === '' ? undefined : other(byText.get(textKey(said)));
      note('opener', 'said_already', equal);
      if (!equal) {
        const near = new Set(
          said.rare.flatMap((word) => byRare.get(rareKey(said, word)) ?? []),
        );
        const alike = other(
          [...near],
          (each) =>
            // A variant is there to be tried against what it is nearly.
            starter.variantOf !== each.id &&
            each.variantOf !== starter.id &&
            isAlike(said, readSaid(each)),
        );
        note('opener', 'said_alike', alike);
      }
      note(
        'translationOf',
        'translated_already',
        other(byEdition.get(editionKey(starter))),
      );

      return clashes;
    },
  };
};

type Clashing = Pick<Catalog, 'starters' | 'clashes'>;

/** The index of each catalog: it is asked at every pause while somebody types. */
const indexes = new WeakMap<Clashing, ClashIndex>();

const indexOf = (catalog: Clashing): ClashIndex => {
  const index =
    indexes.get(catalog) ?? createClashIndex(catalog.starters, catalog.clashes);
  indexes.set(catalog, index);

  return index;
};

const keyOf = ({ fault, otherId }: Clash) =>
  `${fault === 'said_alike' ? 'said_already' : fault} ${otherId}`;

/**
 * What a starter has in common with others, but for what it had already while it was on cards: what
 * is on cards stays, and correcting it is not stopped by what it does not change.
 *
 * @param before the same starter as cards show it; null where they do not
 */
export const findNewClashes = (
  find: FindClashes,
  starter: Starter,
  before: Starter | null,
): Clash[] => {
  const found = find(starter);
  if (!before || found.length === 0) return found;
  const had = new Set(find(before).map(keyOf));

  return found.filter((clash) => !had.has(keyOf(clash)));
};

/** What a starter has in common with others of its catalog, but for what it had on cards already. */
export const findOwnClashes = (
  starter: Starter,
  catalog: Clashing,
): Clash[] => {
  const { starters, clashes = {} } = catalog;
  const own = starters.find(({ id }) => id === starter.id);

  return findNewClashes(
    indexOf(catalog).find,
    starter,
    own?.status === 'published' && !clashes[own.id] ? own : null,
  );
};
