import { createInterface } from 'node:readline/promises';
import { openAccount } from '#demo/account/open-account.ts';
import { readAccess } from '#demo/account/read-access.ts';
import { readFlags } from '#src/read-flags.ts';
import { sayFailure } from '#src/say-failure.ts';
import { pause } from '#src/waiting.ts';
import { BY_HAND } from './account-checks/by-hand.ts';
import { ACCOUNT_CHECKS } from './account-checks/index.ts';
import { runAccountChecks } from './account-checks/run-account-checks.ts';

const { account } = readFlags({
  command: 'npm run test:account',
  about:
    'Tries what docs/real-account.md does not know yet in the developer test account of HUBSPOT_ACCESS_TOKEN (HUBSPOT_API_BASE_URL leads elsewhere). It makes records and one custom object of its own, and deletes them. Exits with 0 where every line was verified and everything deleted.',
  flags: {
    account: {
      type: 'string',
      value: 'ID',
      says: 'the number of the account, so that nobody is asked for it',
    },
  },
});

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The account's number as somebody typed it; so nobody tries this on their customers. */
const confirm = async (accountId: number): Promise<boolean> => {
  if (account !== undefined) return account === String(accountId);
  if (!process.stdin.isTTY) return false;
  const lines = createInterface(process.stdin, process.stdout);
  const typed = await lines.question(
    `This writes into account ${accountId}. Type its number if it is a developer test account: `,
  );
  lines.close();

  return typed.trim() === String(accountId);
};

const run = async (): Promise<number> => {
  const access = readAccess(process.env);
  if (!access) {
    throw new Error(
      'Put the token of a developer test account into HUBSPOT_ACCESS_TOKEN.',
    );
  }
  const { accountId, client } = await openAccount(access);
  if (!(await confirm(accountId))) {
    throw new Error(
      `This token is of account ${accountId}. Name it with --account, if it is a developer test account.`,
    );
  }
  const marker = `starters-check-${Date.now().toString(36)}`;
  say(`Account ${accountId}; what is made is called ${marker}.`);
  const { results, leftOver } = await runAccountChecks(client, ACCOUNT_CHECKS, {
    marker,
    pause,
  });
  for (const { line, seen, isVerified } of results) {
    say(`${isVerified ? 'verified' : 'NOT as assumed'}: ${line}\n  ${seen}`);
  }
  const verified = results.filter(({ isVerified }) => isVerified).length;
  say(
    `${verified} of ${results.length} lines of docs/real-account.md verified; note them there with the date.`,
  );
  for (const each of leftOver) say(`Could not be deleted: ${each}`);
  say('By hand:');
  for (const each of BY_HAND) say(`  ${each}`);

  return verified === results.length && leftOver.length === 0 ? 0 : 1;
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`Nothing was tried. ${sayFailure(error)}\n`);
  process.exitCode = 1;
}
