import type { Activity } from './activity.ts';

/** Activities of one month, or those to come. */
export interface ActivityGroup {
  /** `2026-11`, in the reader's zone; `upcoming` for those to come. */
  key: string;
  activities: Activity[];
}

const monthOf = (at: string): string => {
  const date = new Date(at);

  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
};

/** Groups activities by month, in the order they come; those after `now` are a group of their own. */
export const groupByMonth = (
  activities: Activity[],
  now: number,
): ActivityGroup[] => {
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    const key =
      Date.parse(activity.at) > now ? 'upcoming' : monthOf(activity.at);
    groups.set(key, [...(groups.get(key) ?? []), activity]);
  }

  return [...groups].map(([key, each]) => ({ key, activities: each }));
};
