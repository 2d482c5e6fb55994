import type { Flag } from './read-flags.ts';

/** The flag by which a command is told the account. */
export const accountFlag = {
  type: 'string',
  value: 'ID',
  says: 'the HubSpot account; default: HUBSPOT_ACCOUNT_ID',
} as const satisfies Flag;

/**
 * The account a command is for.
 *
 * @throws Error that says what is wrong
 */
export const readAccount = (
  given: string | undefined,
  otherwise: number | undefined,
): number => {
  if (given === undefined) {
    if (otherwise !== undefined) return otherwise;
    throw new Error('Name the account: --account 12345678.');
  }
  if (!/^\d{1,15}$/.test(given)) {
    throw new Error(
      `--account is the number of a HubSpot account, such as 12345678, not "${given}".`,
    );
  }

  return Number(given);
};
