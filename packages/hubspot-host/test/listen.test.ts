import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '#host/server/listen.ts';

/** Asks what listens there. */
const ask = async (port: number) =>
  (await fetch(`http://127.0.0.1:${port}`)).text();

/**
 * Listens on a port in a process of its own, as the command does, and is asked there: in jest's
 * own realm Node's errors are no `Error`s.
 */
const listenElsewhere = async (wanted: number, isFixed = false) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { listen } from '#host/server/listen.ts';
       const { url, port, close } = await listen(() => new Response('second'), ${wanted}, ${isFixed});
       const said = await (await fetch(url)).text();
       await close();
       console.log(JSON.stringify({ port, said }));`,
    ],
    { cwd: resolve('packages/hubspot-host') },
  );

  return JSON.parse(stdout) as { port: number; said: string };
};

it('listens on the port that is wanted', async () => {
  const { port: wanted, close: giveFree } = await listen(
    () => new Response(),
    0,
  );
  await giveFree();

  const { url, port, close } = await listen(
    () => new Response('first'),
    wanted,
  );

  expect(port).toBe(wanted);
  expect(url).toBe(`http://127.0.0.1:${wanted}`);
  expect(await ask(port)).toBe('first');
  await close();
});

it('takes a free port where the wanted one is taken, and leaves its owner alone', async () => {
  const first = await listen(() => new Response('first'), 0);

  const second = await listenElsewhere(first.port);

  expect(second.port).not.toBe(first.port);
  expect(second.said).toBe('second');
  expect(await ask(first.port)).toBe('first');
  await first.close();
});

it('rejects where the port is taken and no other will do', async () => {
  const first = await listen(() => new Response('first'), 0);

  await expect(listenElsewhere(first.port, true)).rejects.toThrow(/EADDRINUSE/);

  await first.close();
});

it('rejects where a port is none, instead of taking another', async () => {
  await expect(listenElsewhere(70_000)).rejects.toThrow(/ERR_SOCKET_BAD_PORT/);
});

it('gives the port free when closed, with a connection still open', async () => {
  const { port, close } = await listen(() => new Response('first'), 0);
  // fetch keeps its connection alive.
  await ask(port);

  await close();

  const next = createServer();
  await new Promise<void>((listening, reject) => {
    next.once('error', reject);
    next.listen(port, '127.0.0.1', listening);
  });
  await new Promise((closed) => next.close(closed));
});
