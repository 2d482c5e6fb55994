import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { Account } from '#src/accounts/account.ts';
import { holdOutOf } from '#src/accounts/settings.ts';

/** Whether the account's comparison leaves a client without starters; never where none runs. */
export type LeavesAlone = (
  account: Pick<Account, 'accountId' | 'settings'>,
  contactId: string,
) => boolean;

/** How finely shares are drawn. */
const steps = 2 ** 32;

/**
 * Draws who is left alone by a keyed digest (HMAC-SHA-256) of account and contact: the same client
 * always is, nothing has to be kept for it, and nobody can tell who it will be. A larger share
 * leaves the same clients alone and others besides.
 * https://en.wikipedia.org/wiki/Randomized_controlled_trial#Randomization
 *
 * @param secret the service's own; with another one other clients are drawn
 */
export const createHoldOut = (secret: string): LeavesAlone => {
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', secret, '', 'hold-out', 32)),
  );

  return ({ accountId, settings }, contactId) => {
    const percent = holdOutOf(settings);
    if (percent <= 0) return false;
    const digest = createHmac('sha256', key)
      .update(JSON.stringify([accountId, contactId]))
      .digest();

    return (digest.readUInt32BE(0) / steps) * 100 < percent;
  };
};
