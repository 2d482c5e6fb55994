import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { readFlags } from '#src/read-flags.ts';
import { startEmbeddedPostgres } from '#src/store/embedded-postgres.ts';
import { poll } from '#src/waiting.ts';
import { readDockerfile } from './read-dockerfile.ts';

/**
 * Does what deploy/Dockerfile says, without a container engine: each stage is a temporary folder,
 * COPY copies, RUN runs, then the service is started by CMD, asked by HEALTHCHECK and ended by
 * STOPSIGNAL. Users and the image's Node are the only things it cannot try.
 */

readFlags({
  command: 'npm run deploy:check',
  about:
    'Runs the commands of deploy/Dockerfile in a temporary folder, starts what they made against a PostgreSQL, and ends it. Installs packages.',
  flags: {},
});

const port = '3978';
const words = z.array(z.string());
const folder = await mkdtemp(path.join(tmpdir(), 'dockerfile-'));
const { stages, command, health } = readDockerfile(
  await readFile('deploy/Dockerfile', 'utf8'),
);
const at = (stage: string, file: string) =>
  path.join(folder, stage, path.resolve('/app', file));

const withoutModules = (source: string) =>
  !/(^|\/)(node_modules|dist)(\/|$)/.test(path.relative('.', source));

const build = async (): Promise<string> => {
  let last = '';
  for (const { name, steps } of stages) {
    await mkdir(at(name, '.'), { recursive: true });
    for (const { does, from, what, to } of steps) {
      console.log(`${name}: ${does} ${what.join(' ')}`);
      if (does === 'RUN') {
        execFileSync('sh', ['-c', what.join(' ')], {
          cwd: at(name, '.'),
          stdio: 'inherit',
        });
        continue;
      }
      for (const source of what) {
        const target = to.endsWith('/') ? path.join(to, source) : to;
        await cp(from === null ? source : at(from, source), at(name, target), {
          recursive: true,
          verbatimSymlinks: true,
          ...(from === null ? { filter: withoutModules } : {}),
        });
      }
    }
    last = name;
  }

  return at(last, '.');
};

const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'));
try {
  const cwd = await build();
  const env = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'production',
    PORT: port,
    DATABASE_URL: await postgres.database('conversation_starters'),
    HUBSPOT_ACCOUNT_ID: '48302715',
    HUBSPOT_ACCESS_TOKEN: 'pat-of-no-account',
    HUBSPOT_CLIENT_SECRET: 'client-secret-of-no-app',
    HUBSPOT_API_BASE_URL: 'http://127.0.0.1:9',
    APP_SECRET: crypto.randomUUID(),
  };
  const [program = '', ...args] = words.parse(command);
  const service = spawn(program, args, { cwd, env, stdio: 'inherit' });
  const ended = new Promise<number | null>((resolve) =>
    service.once('exit', (code) => resolve(code)),
  );
  const [asks = '', ...asked] = words.parse(health);
  const isHealthy = await poll(
    async () => {
      try {
        execFileSync(asks, asked, { env, stdio: 'ignore' });

        return true;
      } catch {
        return service.exitCode === null ? null : false;
      }
    },
    { everyMs: 500, forMs: 60_000 },
  );
  service.kill('SIGTERM');
  const code = await ended;
  console.log(
    `The service was ${isHealthy ? 'healthy' : 'not healthy'} and ended with ${code}.`,
  );
  process.exitCode = isHealthy && code === 0 ? 0 : 1;
} finally {
  const { exitCode } = process;
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(exitCode ?? 1);
}
