import type { StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { todayIn } from '#src/starters/today-in.ts';

const dayMs = 86_400_000;

/** The last day of a starter that is published or renewed now, `YYYY-MM-DD`. */
export const lastDay = ({ settings, timeZone }: Account, now: Date): string =>
  todayIn(timeZone, new Date(now.getTime() + settings.validityDays * dayMs));

/** A starter that is published is valid for so many days, unless a later last day was chosen. */
export const validFrom = (
  fields: StarterFields,
  account: Account,
  now: Date,
): StarterFields =>
  fields.validUntil === '' || fields.validUntil < todayIn(account.timeZone, now)
    ? { ...fields, validUntil: lastDay(account, now) }
    : fields;
