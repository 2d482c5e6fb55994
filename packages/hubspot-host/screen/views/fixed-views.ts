import { RETURN_REASONS } from '@starters/contracts';
import type { FixedViewName } from '../crm/view-words.ts';

/** A condition of HubSpot's search. https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
export interface SearchCondition {
  propertyName: string;
  operator: string;
  value?: string;
  values?: string[];
}

/** A view that every list of an object has. */
export interface FixedView {
  name: FixedViewName;
  /** Groups of conditions, all of one of which must hold. */
  groups: SearchCondition[][];
  /** Properties it shows instead of the list's own. */
  columns?: string[];
}

const is = (propertyName: string, value: string): SearchCondition => ({
  propertyName,
  operator: 'EQ',
  value,
});

const has = (propertyName: string): SearchCondition => ({
  propertyName,
  operator: 'HAS_PROPERTY',
});
const unanswered: SearchCondition[] = [
  is('verdict', 'not_useful'),
  { propertyName: 'answer', operator: 'NOT_HAS_PROPERTY' },
];

/**
 * The views every list of a custom object starts with; an object without any of its own has one.
 *
 * @param ownerId the person's owner id; null when they own nothing
 */
export const fixedViews = (
  type: string,
  ownerId: string | null,
): FixedView[] => {
  const all: FixedView = { name: 'all', groups: [[]] };
  if (type === 'conversation_starter') {
    return [
      all,
      { name: 'published', groups: [[is('status', 'published')]] },
      { name: 'requested', groups: [[is('status', 'requested')]] },
      { name: 'draft', groups: [[is('status', 'draft')]] },
      {
        name: 'held',
        groups: [[has('held_because')]],
        columns: ['title', 'language', 'hubspot_owner_id', 'held_because'],
      },
      { name: 'retired', groups: [[is('status', 'retired')]] },
      ...(ownerId === null
        ? []
        : [
            {
              name: 'mine' as const,
              groups: [[is('hubspot_owner_id', ownerId)]],
            },
          ]),
    ];
  }
  if (type === 'starter_vote') {
    return [
      all,
      {
        name: 'open',
        // What the app counts as a return: a reason of content, or any comment.
        groups: [
          [
            ...unanswered,
            {
              propertyName: 'reason',
              operator: 'IN',
              values: [...RETURN_REASONS],
            },
          ],
          [...unanswered, has('comment')],
        ],
      },
      {
        name: 'answered',
        groups: [[has('answer')]],
        columns: [
          'title',
          'reason',
          'comment',
          'answer',
          'answer_text',
          'answered_at',
        ],
      },
      { name: 'notUseful', groups: [[is('verdict', 'not_useful')]] },
    ];
  }

  return [all];
};
