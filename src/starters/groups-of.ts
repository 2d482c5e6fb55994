import type { Starter } from './starter.ts';

/** What starters are grouped by, of their own fields. */
export const GROUPINGS = ['theme', 'author', 'channel', 'language'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The groups of a starter by one of its own fields; '' where the field is empty. */
export const groupsOf = (starter: Starter, by: Grouping): string[] => {
  switch (by) {
    case 'theme':
      return [starter.theme ?? ''];
    case 'author':
      return [starter.ownerId ?? ''];
    case 'channel':
      return starter.channels.length === 0 ? [''] : starter.channels;
    case 'language':
      return [starter.language];
  }
};
