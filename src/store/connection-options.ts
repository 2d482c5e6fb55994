import { Socket } from 'node:net';
import type { PoolConfig } from 'pg';

/** How long a database may take, in ms. */
export interface Patience {
  /** To give a connection. */
  connectMs: number;
  /** For a statement, which PostgreSQL itself ends then. */
  statementMs: number;
  /** To say anything at all: longer than a statement may take. */
  silenceMs: number;
  /** Between two statements of a transaction, before PostgreSQL ends it and its locks. */
  idleTransactionMs: number;
}

/** HubSpot's proxy gives up after 15 s: a request is to have its sentence well before. */
export const requestPatience: Patience = {
  connectMs: 3_000,
  statementMs: 5_000,
  silenceMs: 6_000,
  idleTransactionMs: 15_000,
};

/** Nobody waits for what runs in the background: counts of large accounts may take longer. */
export const backgroundPatience: Patience = {
  connectMs: 10_000,
  statementMs: 60_000,
  silenceMs: 70_000,
  idleTransactionMs: 120_000,
};

/** A command that copies or reads everything, while HubSpot may keep it waiting in between. */
export const commandPatience: Patience = {
  connectMs: 10_000,
  statementMs: 600_000,
  silenceMs: 610_000,
  idleTransactionMs: 600_000,
};

/** Opens a line that is closed when the database says nothing on it for so many milliseconds. */
export const openSocket = (silenceMs: number): Socket => {
  const socket = new Socket();
  socket.setTimeout(silenceMs, () =>
    socket.destroy(
      Object.assign(new Error(`PostgreSQL was silent for ${silenceMs} ms.`), {
        code: 'ETIMEDOUT',
        syscall: 'read',
      }),
    ),
  );

  return socket;
};

/**
 * How to connect, so that nothing waits for ever. A silent connection is closed instead of its
 * query being given up (pg's `query_timeout`): the pool would hand out a connection on which the
 * next query waits behind the one that was given up.
 */
export const connectionOptions = (
  connectionString: string,
  patience: Patience,
): PoolConfig => ({
  connectionString,
  connectionTimeoutMillis: patience.connectMs,
  statement_timeout: patience.statementMs,
  idle_in_transaction_session_timeout: patience.idleTransactionMs,
  keepAlive: true,
  stream: () => openSocket(patience.silenceMs),
});
