import type { StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type EndsByDay, lastDay } from '#src/starters/last-day.ts';
import { todayIn } from '#src/starters/today-in.ts';

/** The fields with a last day: the account's term from now, or a later day that was chosen. */
export const validFrom = (
  fields: StarterFields,
  account: Account,
  now: Date,
  ends?: EndsByDay,
): StarterFields =>
  fields.validUntil === '' || fields.validUntil < todayIn(account.timeZone, now)
    ? { ...fields, validUntil: lastDay(account, now, fields, ends) }
    : fields;

/** The last day one term from now, never an earlier one than before. */
export const renewedUntil = (
  fields: { startsOn: string | null; validUntil: string | null },
  account: Account,
  now: Date,
  ends?: EndsByDay,
): string => {
  const day = lastDay(account, now, fields, ends);

  return (fields.validUntil ?? '') > day ? (fields.validUntil ?? '') : day;
};

/** The fields with a last day one term from now, never an earlier one than before. */
export const renewed = (
  fields: StarterFields,
  account: Account,
  now: Date,
  ends?: EndsByDay,
): StarterFields => ({
  ...fields,
  validUntil: renewedUntil(fields, account, now, ends),
});
