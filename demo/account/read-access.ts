import type { AccountAccess } from './open-account.ts';

/** The account that the environment names; null where it names none. */
export const readAccess = (
  env: Record<string, string | undefined>,
): AccountAccess | null => {
  const accessToken = (env['HUBSPOT_ACCESS_TOKEN'] ?? '').trim();
  if (accessToken === '') return null;
  const baseUrl = (env['HUBSPOT_API_BASE_URL'] ?? '').trim();

  return { accessToken, ...(baseUrl === '' ? {} : { baseUrl }) };
};

/** Throws a sentence where flags and environment do not go together. */
export const refuseFlags = (
  flags: {
    write?: boolean | undefined;
    oauth?: boolean | undefined;
    large?: boolean | undefined;
    unwritten?: boolean | undefined;
    contacts?: string | undefined;
  },
  access: AccountAccess | null,
): void => {
  if (!access && flags.write) {
    throw new Error(
      '--write is for a HubSpot account: put the token of a developer test account into HUBSPOT_ACCESS_TOKEN.',
    );
  }
  const other = (['oauth', 'large', 'unwritten', 'contacts'] as const).find(
    (name) => flags[name] !== undefined && flags[name] !== false,
  );
  if (access && other !== undefined) {
    throw new Error(
      `HUBSPOT_ACCESS_TOKEN names an account whose contacts are shown, and --${other} other ones. Leave one of them out.`,
    );
  }
};
