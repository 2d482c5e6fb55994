import type { ServerType } from '@hono/node-server';
import type { ServerResponse } from 'node:http';
import { pause, poll } from '#src/waiting.ts';

/** A server that can end without breaking off what it received. */
export interface DrainableServer {
  /** Whether it answers its last requests. */
  isDraining(): boolean;
  /** Resolves once all that was received is answered, or time is up. */
  drain(): Promise<void>;
}

/** How long after the signal new connections are still taken: they may be on their way. */
const settleMs = 250;
/** How long requests that were received may take; a request has its answer within 15 s. */
const patienceMs = 10_000;

/**
 * Lets a server drain: it says `Connection: close` on every answer, takes no new connections,
 * closes idle ones, answers what it received, and breaks off what takes too long.
 */
export const drainable = (server: ServerType): DrainableServer => {
  let draining = false;
  const open = new Set<ServerResponse>();
  const closeAfter = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader('connection', 'close');
  };
  server.prependListener('request', (_: unknown, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (draining) closeAfter(response);
  });

  return {
    isDraining: () => draining,

    drain: async () => {
      draining = true;
      for (const response of open) closeAfter(response);
      await pause(settleMs);
      const closed = new Promise<true>((resolve) =>
        server.close(() => resolve(true)),
      );
      await poll(async () => (open.size === 0 ? true : null), {
        everyMs: 20,
        forMs: patienceMs,
      });
      // What is left is idle, or took too long.
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
};
