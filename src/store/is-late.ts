import { type RawBuilder, sql, type SqlBool } from 'kysely';

/**
 * Whether what was voted at `voted_at` was due before a moment, as `dueAt` has it: a promise of so
 * many working days is counted from a weekend as from the Friday before, and two days more for
 * each weekend in between; the time of day stays, though clocks change. Most is plain from the
 * time that passed, so that the calendar is asked about little.
 */
export const isLate = (
  moment: RawBuilder<unknown>,
  days: number,
  timeZone: string,
): RawBuilder<SqlBool> => {
  const local = sql`(voted_at at time zone ${timeZone}::text)`;
  const weekday = sql`extract(isodow from ${local})::int`;
  const hours = (count: number) => sql`interval '1 hour' * ${count}::int`;
  const most = days + 2 * (Math.floor(days / 5) + 1);

  return sql<SqlBool>`(case
    when ${moment} <= voted_at + ${hours(24 * days - 1)} then false
    when ${moment} > voted_at + ${hours(24 * most + 1)} then true
    else ((${local} + ${hours(24)} * (
      ${days}::int - greatest(${weekday} - 5, 0)
      + 2 * ((least(${weekday}, 5) - 1 + ${days}::int) / 5)
    )) at time zone ${timeZone}::text) < ${moment} end)`;
};
