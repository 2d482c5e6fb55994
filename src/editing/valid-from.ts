import type { StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { lastDay } from '#src/starters/last-day.ts';
import { todayIn } from '#src/starters/today-in.ts';

/** The fields with a last day: the account's term from now, or a later day that was chosen. */
export const validFrom = (
  fields: StarterFields,
  account: Account,
  now: Date,
): StarterFields =>
  fields.validUntil === '' || fields.validUntil < todayIn(account.timeZone, now)
    ? { ...fields, validUntil: lastDay(account, now, fields) }
    : fields;

/** The fields with a last day one term from now, never an earlier one than before. */
export const renewed = (
  fields: StarterFields,
  account: Account,
  now: Date,
): StarterFields => {
  const day = lastDay(account, now, fields);

  return fields.validUntil > day ? fields : { ...fields, validUntil: day };
};
