import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Emulator } from './create-emulator.ts';

/** Serves an emulator on this machine only. */
export const serveEmulator = (
  emulator: Pick<Emulator, 'fetch'>,
  { port = 0 }: { port?: number } = {},
): Promise<{ url: string; close(): Promise<void> }> =>
  new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: (request) => emulator.fetch(request),
        port,
        hostname: '127.0.0.1',
      },
      (info: AddressInfo) =>
        resolve({
          url: `http://127.0.0.1:${info.port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => closed());
              // A call that hangs on purpose must not keep the server open.
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        }),
    );
    server.once('error', reject);
  });
