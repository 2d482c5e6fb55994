import type {
  SearchCondition,
  ViewDescription,
} from '../../server/app-description.ts';

/** The id of the view of all records, which every list has. */
export const everything = 'all';

/** A view as the list searches for it. */
export interface ListView {
  id: string;
  /** Groups of conditions, all of one of which must hold. */
  groups: SearchCondition[][];
  /** Properties it shows instead of the list's own. */
  columns?: string[];
}

/**
 * The views a list has for a person: all records first, then those the app describes.
 *
 * @param ownerId the person's owner id; null when they own nothing
 */
export const listViews = (
  described: ViewDescription[],
  ownerId: string | null,
): ListView[] => [
  { id: everything, groups: [[]] },
  ...described.flatMap(({ groups, isOwn = false, ...view }) => {
    if (!isOwn) return { ...view, groups };
    if (ownerId === null) return [];
    const owned = {
      propertyName: 'hubspot_owner_id',
      operator: 'EQ',
      value: ownerId,
    };

    return { ...view, groups: groups.map((group) => [...group, owned]) };
  }),
];
