import { fillText, joinList, type Language } from '@starters/contracts';
import type { Backlog } from '#src/outbox/intent-store.ts';
import { isLate } from '#src/outbox/is-late.ts';
import { formatMoment } from '#src/texts/format-moment.ts';
import { nameUnsent } from '#src/texts/name-unsent.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/**
 * What HubSpot refuses or has not taken for more than ten minutes, since when, and who can help;
 * null while all of it is on its way.
 */
export const sayStuck = (
  backlogs: Pick<Backlog, 'kind' | 'waiting' | 'setAside' | 'since'>[],
  timeZone: string,
  language: Language,
  now: Date,
): string | null => {
  const stuck = backlogs
    .map((backlog) => ({
      ...backlog,
      count: isLate(backlog, now) ? backlog.waiting : backlog.setAside,
    }))
    .filter(({ count }) => count > 0);
  if (stuck.length === 0) return null;
  const since = Math.min(...stuck.map((each) => each.since.getTime()));

  return fillText(textsIn(language).unsent.stuck, {
    what: joinList(
      stuck.map(({ kind, count }) => nameUnsent(kind, count, language)),
      language,
    ),
    since: formatMoment(new Date(since), language, timeZone),
  });
};
