import { createServer, type Socket, connect } from 'node:net';

/** A way to a server that can go silent: nothing is closed, and nothing comes through. */
export interface TcpProxy {
  /** The server's address, by way of the proxy. */
  url: string;
  silence(): void;
  /** Lets new connections through; what was sent into the silence is lost. */
  speak(): void;
  close(): Promise<void>;
}

/** Opens a proxy in front of the server at `url`. */
export const openTcpProxy = async (url: string): Promise<TcpProxy> => {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      let isCutOff = isSilent;
      sockets.add(from);
      from.on('data', (chunk) => {
        isCutOff ||= isSilent;
        if (!isCutOff) to.write(chunk);
      });
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The proxy has no port.');
  }
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String(address.port);

  return {
    url: proxied.href,
    silence: () => {
      isSilent = true;
    },
    speak: () => {
      isSilent = false;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
