import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A registry on this machine. */
export interface Registry {
  url: string;
  /** Names of the packages that were asked for. */
  asked: Set<string>;
  close(): Promise<void>;
}

/** A package that somebody else published under a name of ours. */
const foreign = (name: string) => ({ name, version: '99.0.0' });

/** The installed versions of a package, with the folders they are in. */
const findInstalled = (name: string): Map<string, string> => {
  const { packages } = JSON.parse(
    readFileSync('node_modules/.package-lock.json', 'utf8'),
  ) as { packages: Record<string, { version?: string; link?: boolean }> };
  const found = Object.entries(packages).filter(
    ([key, { link }]) =>
      link !== true &&
      (key === `node_modules/${name}` || key.endsWith(`/node_modules/${name}`)),
  );

  return new Map(found.map(([key, { version = '' }]) => [version, key]));
};

/**
 * Serves what is installed here as a registry would, packed again, and under each name of ours a
 * package of somebody else: what npm asks for is recorded.
 */
export const openRegistry = async (): Promise<Registry> => {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    const [, first = '', version] =
      /^\/(.+?)(?:\/-\/(.+)\.tgz)?$/.exec(
        decodeURIComponent(request.url ?? ''),
      ) ?? [];
    asked.add(first);
    const installed = findInstalled(first);
    const answer = async () => {
      if (version !== undefined) {
        const folder = installed.get(version) ?? '';
        const { stdout } = await run(
          'tar',
          ['-cf', '-', '-C', path.dirname(folder), path.basename(folder)],
          { encoding: 'buffer', maxBuffer: 200_000_000 },
        );
        response.end(stdout);

        return;
      }
      const manifests = first.startsWith('@starters/')
        ? [foreign(first)]
        : [...installed.values()].map((folder) =>
            JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')),
          );
      const versions = manifests.map((manifest) => [
        manifest.version,
        {
          ...manifest,
          dist: {
            tarball: `http://${request.headers.host}/${first}/-/${manifest.version}.tgz`,
          },
        },
      ]);
      response.statusCode = manifests.length === 0 ? 404 : 200;
      response.end(
        JSON.stringify({
          name: first,
          'dist-tags': { latest: manifests[0]?.version },
          versions: Object.fromEntries(versions),
        }),
      );
    };
    answer().catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  });
  await new Promise<void>((listening) =>
    server.listen(0, '127.0.0.1', listening),
  );
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
