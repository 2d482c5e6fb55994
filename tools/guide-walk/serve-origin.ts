import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import path from 'node:path';
import { Readable } from 'node:stream';

/** The service's public https origin on a machine that has no such name. */
export interface ServedOrigin {
  /** With these in its environment, Node finds the origin. */
  env: Record<string, string>;
  close(): void;
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return (server.address() as AddressInfo).port;
};

/** A certificate for the name, by openssl, good for a day. */
const makeCertificate = async (host: string, folder: string) => {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) =>
    path.join(folder, name),
  ) as [string, string];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1'],
      ...['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
      ...['-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );

  return { file: cert, key: await readFile(key), cert: await readFile(cert) };
};

/**
 * Serves an https origin by a reverse proxy with a certificate of its own, and a proxy that leads
 * there, as name and network would on the admin's machine.
 *
 * @param service where the service listens
 */
export const serveOrigin = async (
  host: string,
  service: string,
  folder: string,
): Promise<ServedOrigin> => {
  const { file, key, cert } = await makeCertificate(host, folder);
  const reverse = createTlsServer({ key, cert }, (request, response) => {
    fetch(new URL(request.url ?? '/', service)).then(
      (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        if (answer.body) Readable.fromWeb(answer.body).pipe(response);
        else response.end();
      },
      () => response.writeHead(502).end(),
    );
  });
  const reversePort = await listen(reverse);
  const proxy = createHttpServer();
  proxy.on('connect', ({ url }, socket) => {
    if (url !== `${host}:443`) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');

      return;
    }
    const inside = connect(reversePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(inside).pipe(socket);
    });
    inside.once('error', () => socket.destroy());
    socket.once('error', () => inside.destroy());
  });
  const proxyPort = await listen(proxy);

  return {
    env: {
      NODE_USE_ENV_PROXY: '1',
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      NO_PROXY: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: file,
    },
    close: () => {
      proxy.close();
      reverse.close();
      reverse.closeAllConnections();
    },
  };
};
