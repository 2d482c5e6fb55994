/**
 * Variables by which PostgreSQL's programs and its client are set, `PGHOST` or `PGSSLMODE`: they are
 * meant for another database. https://www.postgresql.org/docs/18/libpq-envars.html
 */
const ofPostgres = /^PG[A-Z]+$/;

/**
 * Takes the variables of PostgreSQL out of an environment; `DATABASE_URL` alone says which database
 * is used, and how.
 *
 * @returns their names
 */
export const dropPostgresVariables = (env: NodeJS.ProcessEnv): string[] => {
  const names = Object.keys(env).filter((name) => ofPostgres.test(name));
  for (const name of names) Reflect.deleteProperty(env, name);

  return names.sort();
};

/** A port, as the environment gives it. */
export const readPort = (
  text: string | undefined,
  otherwise: number,
): number => {
  if (text === undefined || text === '') return otherwise;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new Error(
    `PORT is "${text}", which is no port. Set it to a whole number from 0 to 65535, or leave it out for ${otherwise}.`,
  );
};

/** Whether an address of this machine is reached without the proxy that `NO_PROXY` is about. */
const isSpared = (list: string): boolean =>
  list
    .split(',')
    .map((each) => each.trim())
    .some((each) => each === '*' || each === '127.0.0.1');

/**
 * Why a preview cannot run with a proxy: its parts talk to each other on this machine. Node uses the
 * proxy of the environment only where `NODE_USE_ENV_PROXY` says so, and reads it when it starts.
 * https://nodejs.org/api/cli.html#node_use_env_proxy1
 *
 * @throws Error with a sentence
 */
export const refuseProxy = (env: NodeJS.ProcessEnv): void => {
  const proxy = ['HTTP_PROXY', 'http_proxy'].find((name) => env[name]);
  const spared = env['NO_PROXY'] ?? env['no_proxy'] ?? '';
  if (env['NODE_USE_ENV_PROXY'] === '1' && proxy && !isSpared(spared)) {
    throw new Error(
      `${proxy} and NODE_USE_ENV_PROXY send calls on this machine through a proxy. Add 127.0.0.1 to NO_PROXY, or leave NODE_USE_ENV_PROXY out.`,
    );
  }
};
