import type { Socket } from 'node:net';
import pg from 'pg';
import {
  connectionOptions,
  openSocket,
  type Patience,
} from './connection-options.ts';

const int8 = 20;
const int8Array = 1016;
const parseArray: (text: string) => string[] = pg.types.getTypeParser(
  int8Array as number,
);

/** HubSpot's ids and our counters are far below 2^53: they are read as numbers, not as text. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return Number;
    if (oid === int8Array) {
      return (text: string) => parseArray(text).map(Number);
    }

    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

/** A pool with what ours have in common. */
export const createBarePool = (config: pg.PoolConfig): pg.Pool => {
  const pool = new pg.Pool({ ...config, types });
  // An idle connection that breaks emits here; unheard it would end the process. The next query reports.
  pool.on('error', () => {});
  // So does one that breaks while it is in use; whoever uses it is told by the query.
  pool.on('connect', (client) => client.on('error', () => {}));

  return pool;
};

/**
 * How long a connection is kept that nobody uses. Until a new one has planned the statement of a card for
 * good, PostgreSQL spends some 40 ms of CPU on it: docs/decisions/0097-connections-and-plans-are-kept.md.
 */
const keptMs = 300_000;

/** A pool whose connections are closed when they are silent while somebody waits, and kept otherwise. */
export const createPool = (
  connectionString: string,
  { maxConnections, patience }: { maxConnections: number; patience: Patience },
): pg.Pool => {
  const { silenceMs } = patience;
  const sockets = new WeakMap<pg.ClientBase, Socket>();
  const pool = createBarePool({
    ...connectionOptions(connectionString, patience),
    max: maxConnections,
    idleTimeoutMillis: keptMs,
    Client: class extends pg.Client {
      constructor(config?: pg.ClientConfig) {
        const socket = openSocket(silenceMs);
        super({ ...config, stream: () => socket });
        sockets.set(this, socket);
      }
    },
  });
  pool.on('acquire', (client) => {
    sockets.get(client)?.setTimeout(silenceMs);
  });
  pool.on('release', (_, client) => {
    sockets.get(client)?.setTimeout(0);
  });

  return pool;
};
