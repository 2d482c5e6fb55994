import {
  dropPostgresVariables,
  readPort,
  refuseProxy,
} from '#src/ambient-variables.ts';
import { loadConfig } from '#src/config.ts';

it('keeps the variables of PostgreSQL out, and names them', () => {
  const env = {
    PGSSLMODE: 'require',
    PGHOST: 'db.example',
    PGOPTIONS: '-c search_path=x',
    PG_OF_MINE: 'kept',
    DATABASE_URL: 'kept',
  };

  expect(dropPostgresVariables(env)).toEqual([
    'PGHOST',
    'PGOPTIONS',
    'PGSSLMODE',
  ]);
  expect(env).toEqual({ PG_OF_MINE: 'kept', DATABASE_URL: 'kept' });
});

it.each([
  [undefined, 4400],
  ['', 4400],
  ['0', 0],
  ['65535', 65_535],
])('reads the port %j', (text, port) => {
  expect(readPort(text, 4400)).toBe(port);
});

it.each(['abc', '65536', '-1', '0x50', '1e3', ' ', '44.5'])(
  'says what is wrong with the port %j, for the preview and for the service',
  (text) => {
    expect(() => readPort(text, 4400)).toThrow(
      `PORT is "${text}", which is no port. Set it to a whole number from 0 to 65535, or leave it out for 4400.`,
    );
    expect(() => loadConfig({ PORT: text })).toThrow(/PORT: is no port/);
  },
);

it.each([
  [{ HTTP_PROXY: 'http://proxy.example' }],
  [
    {
      HTTP_PROXY: 'http://proxy.example',
      NODE_USE_ENV_PROXY: '1',
      NO_PROXY: 'localhost, 127.0.0.1',
    },
  ],
  [{ NODE_USE_ENV_PROXY: '1' }],
])('lets a preview run where its own calls take no proxy: %j', (env) => {
  expect(() => refuseProxy(env)).not.toThrow();
});

it.each([
  [{ HTTP_PROXY: 'http://proxy.example', NODE_USE_ENV_PROXY: '1' }],
  [
    {
      http_proxy: 'http://proxy.example',
      NODE_USE_ENV_PROXY: '1',
      no_proxy: 'localhost',
    },
  ],
])('says why a preview cannot run through a proxy: %j', (env) => {
  expect(() => refuseProxy(env)).toThrow(/Add 127\.0\.0\.1 to NO_PROXY/);
});
