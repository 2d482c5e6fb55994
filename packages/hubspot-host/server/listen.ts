import { serve } from '@hono/node-server';

/** Something that listens on this machine. */
export interface Listening {
  url: string;
  port: number;
  close(): Promise<void>;
}

const tryPort = (
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({
        url: `http://127.0.0.1:${info.port}`,
        port: info.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    // Idle connections stay: a client that sends on one just as it is closed reads ECONNRESET.
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = 0;
    server.once('error', reject);
  });

/**
 * Listens on the wanted port, or on a free one when somebody else has it.
 *
 * @param isFixed rejects instead when somebody else has it
 */
export const listen = async (
  fetch: (request: Request) => Response | Promise<Response>,
  wanted: number,
  isFixed = false,
): Promise<Listening> => {
  try {
    return await tryPort(fetch, wanted);
  } catch (error) {
    const isTaken =
      error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || isFixed) throw error;

    return tryPort(fetch, 0);
  }
};
