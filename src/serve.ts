import path from 'node:path';
import { dropPostgresVariables } from './ambient-variables.ts';
import { loadConfig } from './config.ts';
import { createLog } from './errors/create-log.ts';
import { readFlags } from './read-flags.ts';
import { sayFailure } from './say-failure.ts';
import { endOnDefect } from './service/end-on-defect.ts';
import { giveBackMemory } from './service/give-back-memory.ts';
import { onShutdown } from './service/on-shutdown.ts';
import { runService } from './service/run-service.ts';
import { startEmbeddedPostgres } from './store/embedded-postgres.ts';

readFlags({
  command: 'npm run serve',
  about:
    'Runs the service alone, with the settings of the environment and of .env (see .env.example).',
  flags: {},
});

const readConfig = () => {
  try {
    return loadConfig(process.env);
  } catch (error) {
    process.stderr.write(`${sayFailure(error)}\n`);
    process.exit(1);
  }
};
const config = readConfig();
const log = createLog(config.LOG_LEVEL);
const dropped = dropPostgresVariables(process.env);
if (dropped.length > 0) {
  log.info(
    { dropped },
    'Variables of PostgreSQL are not used; DATABASE_URL is.',
  );
}
endOnDefect(log);
giveBackMemory();
const embedded = config.DATABASE_URL
  ? null
  : await startEmbeddedPostgres(path.resolve(config.DATA_FOLDER, 'postgres'));
const databaseUrl =
  config.DATABASE_URL ??
  (await embedded?.database('conversation_starters')) ??
  '';
const service = await runService(config, databaseUrl, log);
log.info({ url: service.url }, 'The service is ready.');

onShutdown(async () => {
  log.info('The service answers what it received, then ends.');
  await service.stop();
  await embedded?.stop();
});
