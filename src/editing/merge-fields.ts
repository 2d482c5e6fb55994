import {
  listFields,
  mapFields,
  type StarterField,
  type StarterFields,
} from '@starters/contracts';
import { differingFields } from './draft.ts';

/** Two people's changes of one state, merged. */
export interface MergedFields {
  fields: StarterFields;
  /** What both changed, each to something else; `fields` has mine. */
  clashes: StarterField[];
  /** What only the others changed. */
  taken: StarterField[];
}

/** A set that both changed: theirs, with what I added and without what I took out. */
const mergeSets = (
  opened: string[],
  mine: string[],
  theirs: string[],
): string[] => {
  const added = mine.filter((each) => !opened.includes(each));
  const removed = opened.filter((each) => !mine.includes(each));

  return [
    ...theirs.filter((each) => !removed.includes(each)),
    ...added.filter((each) => !theirs.includes(each)),
  ];
};

/**
 * Merges field by field what I wrote with what stands now, against what I began from: a field that
 * I did not touch is theirs, one that they did not touch is mine. Sets are merged by their members
 * and never clash.
 */
export const mergeFields = (
  opened: StarterFields,
  mine: StarterFields,
  theirs: StarterFields,
): MergedFields => {
  const changedByMe = new Set(differingFields(opened, mine));
  const changedByThem = new Set(differingFields(opened, theirs));
  const differing = new Set(differingFields(mine, theirs));
  const names = listFields().map(([field]) => field);
  const fields = mapFields<StarterFields>((_, field) => {
    if (!changedByMe.has(field)) return theirs[field];
    const [began, own, other] = [opened[field], mine[field], theirs[field]];
    const isSet = Array.isArray(began) && Array.isArray(own);

    return isSet && Array.isArray(other) && changedByThem.has(field)
      ? mergeSets(began, own, other)
      : own;
  });

  return {
    fields,
    clashes: names.filter(
      (field) =>
        changedByMe.has(field) &&
        changedByThem.has(field) &&
        differing.has(field) &&
        !Array.isArray(mine[field]),
    ),
    taken: names.filter(
      (field) => changedByThem.has(field) && !changedByMe.has(field),
    ),
  };
};
