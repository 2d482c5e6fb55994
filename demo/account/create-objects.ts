import type { Language } from '@starters/contracts';
import { installObjects } from '#src/hubspot/install-objects.ts';
import { type AccountAccess, openAccount } from './open-account.ts';
import { planWrites } from './plan-writes.ts';

/** Speaks with whoever started the command. */
export interface Dialogue {
  say: (line: string) => void;
  /** What was typed, or null where nobody can type. */
  ask: (question: string) => Promise<string | null>;
}

/**
 * Lists what it would create in an account, and creates it once somebody has typed the account's
 * number. Gives whether anything was created. Throws `HubSpotError`.
 */
export const createObjects = async (
  access: AccountAccess,
  language: Language,
  { say, ask }: Dialogue,
): Promise<boolean> => {
  const { accountId, client } = await openAccount(access);
  const writes = await planWrites(client, language);
  if (writes.length === 0) {
    say(`Account ${accountId} has everything already; nothing is created.`);

    return false;
  }
  say(`In account ${accountId} this would be created:`);
  for (const each of writes) say(`  ${each}`);
  const typed = await ask(
    `Type ${accountId} to create it; anything else creates nothing: `,
  );
  if (typed?.trim() !== String(accountId)) {
    say('Nothing was created.');

    return false;
  }
  await installObjects(client, language);
  say('It was created. Everything else is only read.');

  return true;
};
