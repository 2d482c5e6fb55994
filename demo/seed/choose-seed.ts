import path from 'node:path';
import type { AccountAccess } from '#demo/account/open-account.ts';
import type { SeedData } from './seed-data.ts';
import { seedFromAccount } from './seed-from-account.ts';
import { seedFromExport } from './seed-from-export.ts';

/**
 * What is seeded in place of the invented contacts: those of an account, or of a file; null for
 * neither. Throws what reading them throws.
 */
export const chooseSeed = async (
  {
    access,
    contactsFile,
  }: {
    access: AccountAccess | undefined;
    contactsFile: string | undefined;
  },
  say: (line: string) => void,
): Promise<SeedData | null> => {
  if (access) return seedFromAccount(access, Date.now(), say);

  return contactsFile === undefined
    ? null
    : seedFromExport(path.resolve(contactsFile), Date.now(), say);
};
