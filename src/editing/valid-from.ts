import type { StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { todayIn } from '#src/starters/today-in.ts';

const dayMs = 86_400_000;

/**
 * The last day of a starter that is published or renewed now, `YYYY-MM-DD`: its term is counted
 * from its first day, where that is still to come.
 */
export const lastDay = (
  { settings, timeZone }: Account,
  now: Date,
  { startsOn }: Pick<StarterFields, 'startsOn'>,
): string => {
  const today = todayIn(timeZone, now);
  const first = startsOn > today ? startsOn : today;

  return new Date(Date.parse(first) + settings.validityDays * dayMs)
    .toISOString()
    .slice(0, 10);
};

/** A starter that is published is valid for so many days, unless a later last day was chosen. */
export const validFrom = (
  fields: StarterFields,
  account: Account,
  now: Date,
): StarterFields =>
  fields.validUntil === '' || fields.validUntil < todayIn(account.timeZone, now)
    ? { ...fields, validUntil: lastDay(account, now, fields) }
    : fields;

/** A starter that is still true is valid for another term, and never shorter than it was. */
export const renewed = (
  fields: StarterFields,
  account: Account,
  now: Date,
): StarterFields => {
  const day = lastDay(account, now, fields);

  return fields.validUntil > day ? fields : { ...fields, validUntil: day };
};
