import type { FixedViewName } from '../crm/view-words.ts';

/** A condition of HubSpot's search. https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
export interface SearchCondition {
  propertyName: string;
  operator: string;
  value?: string;
}

/** A view that every list of an object has. */
export interface FixedView {
  name: FixedViewName;
  filters: SearchCondition[];
  /** Properties it shows besides the list's own. */
  columns?: string[];
}

const is = (propertyName: string, value: string): SearchCondition => ({
  propertyName,
  operator: 'EQ',
  value,
});

/**
 * The views every list of a custom object starts with; an object without any of its own has one.
 *
 * @param ownerId the person's owner id; null when they own nothing
 */
export const fixedViews = (
  type: string,
  ownerId: string | null,
): FixedView[] => {
  const all: FixedView = { name: 'all', filters: [] };
  if (type === 'conversation_starter') {
    return [
      all,
      { name: 'published', filters: [is('status', 'published')] },
      { name: 'draft', filters: [is('status', 'draft')] },
      {
        name: 'held',
        filters: [{ propertyName: 'held_because', operator: 'HAS_PROPERTY' }],
        columns: ['held_because'],
      },
      { name: 'retired', filters: [is('status', 'retired')] },
      ...(ownerId === null
        ? []
        : [
            {
              name: 'mine' as const,
              filters: [is('hubspot_owner_id', ownerId)],
            },
          ]),
    ];
  }
  if (type === 'starter_vote') {
    return [
      all,
      {
        name: 'open',
        filters: [
          is('verdict', 'not_useful'),
          { propertyName: 'answer', operator: 'NOT_HAS_PROPERTY' },
        ],
      },
      {
        name: 'answered',
        filters: [{ propertyName: 'answer', operator: 'HAS_PROPERTY' }],
      },
      { name: 'notUseful', filters: [is('verdict', 'not_useful')] },
    ];
  }

  return [all];
};
