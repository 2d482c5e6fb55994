import type { Deeds } from '#tools/faults/deeds.ts';
import { countOpenFeedback } from './compare-counts.ts';
import { groupBy } from './group-by.ts';
import type { Evidence } from './read-evidence.ts';
import type { Blame } from './wrongs.ts';

const nameOf = (
  owner: string | null | undefined,
  subject: string | null,
  at: Date,
) => `task of ${owner}, due ${at.toISOString()}: ${subject}`;

/**
 * Compares authors' tasks with what was decided to be told: one task a day and author at most,
 * none that nobody decided, and none missing of the last one of an author with open feedback.
 */
export const compareTasks = (
  { slots }: Deeds,
  {
    tasks,
    toldAuthors,
    starters,
  }: Pick<Evidence, 'tasks' | 'toldAuthors' | 'starters'>,
  blame: Blame,
): void => {
  const told = groupBy(toldAuthors, ({ owner_id, subject, due_at }) =>
    nameOf(owner_id, subject, due_at ?? new Date(0)),
  );
  const written = groupBy(tasks, ({ properties }) =>
    nameOf(
      properties['hubspot_owner_id'],
      properties['hs_task_subject'] ?? '',
      new Date(properties['hs_timestamp'] ?? 0),
    ),
  );
  for (const [name, records] of written) {
    const decided = told.get(name)?.length ?? 0;
    if (decided === 0) blame('invented', name);
    else if (records.length > decided) blame('doubled', name);
  }
  const starterIdsOf = groupBy(
    starters,
    ({ properties }) => properties['hubspot_owner_id'] ?? '',
  );
  for (const [ownerId, days] of groupBy(toldAuthors, (row) => row.owner_id)) {
    const own = new Set((starterIdsOf.get(ownerId) ?? []).map(({ id }) => id));
    if (countOpenFeedback(slots.filter((s) => own.has(s.starterId))) === 0) {
      continue;
    }
    const last = days.reduce((one, other) =>
      other.day > one.day ? other : one,
    );
    const name = nameOf(ownerId, last.subject, last.due_at ?? new Date(0));
    if (!written.has(name)) blame('lost', name);
  }
};
