import type { StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { lastDay } from '#src/starters/last-day.ts';
import { todayIn } from '#src/starters/today-in.ts';

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
