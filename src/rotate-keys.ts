import { sayNumber } from '@starters/texts/numbers';
import { dropPostgresVariables } from './ambient-variables.ts';
import { loadKeysConfig, sealingSecrets } from './config.ts';
import { createSealer } from './installations/sealer.ts';
import { readFlags } from './read-flags.ts';
import { sayFailure } from './say-failure.ts';
import { commandPatience } from './store/connection-options.ts';
import { connectDatabase } from './store/open-database.ts';
import { resealTokens } from './store/reseal-tokens.ts';
import { withDatabase } from './with-database.ts';

/**
 * `npm run rotate-keys`: seals the tokens of all accounts with the newest key. Exits with 0 when the
 * keys of before are needed no more, else with 1.
 */

readFlags({
  command: 'npm run rotate-keys',
  about:
    'Seals the tokens of all accounts with ENCRYPTION_KEY (APP_SECRET where there is none), after opening them with that or with ENCRYPTION_KEY_PREVIOUS, APP_SECRET or APP_SECRET_PREVIOUS. The service can keep running, with the same settings. If it is interrupted, run it again. Exits with 0 when the previous keys are no longer needed.',
  flags: {},
});

const count = (accounts: number): string =>
  sayNumber(
    '{accounts, plural, one {# account} other {# accounts}}',
    { accounts },
    'en',
  );

try {
  dropPostgresVariables(process.env);
  const config = loadKeysConfig(process.env);
  const sealer = createSealer(sealingSecrets(config));
  await withDatabase(config, async (databaseUrl) => {
    const db = connectDatabase(databaseUrl, {
      maxConnections: 1,
      patience: commandPatience,
    });
    const { changed, unchanged, failed } = await resealTokens(
      db,
      sealer,
    ).finally(() => db.destroy());
    for (const { accountId, because } of failed) {
      process.stderr.write(`Account ${accountId}: ${because}\n`);
    }
    const said = `The tokens of ${count(changed.length)} were sealed with the key ${sealer.keyId}; ${count(unchanged)} had it already.`;
    const end =
      failed.length === 0
        ? 'The keys of before are needed no more.'
        : `Those of ${count(failed.length)} do not open.`;
    process.stdout.write(`${said} ${end}\n`);
    if (failed.length > 0) process.exitCode = 1;
  });
} catch (error) {
  process.stderr.write(`No keys were rotated. ${sayFailure(error)}\n`);
  process.exitCode = 1;
}
