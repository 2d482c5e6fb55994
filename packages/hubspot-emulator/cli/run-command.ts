import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { createEmulator, type Emulator } from '#emulator/create-emulator.ts';
import { keepSnapshot, readSnapshot } from '#emulator/keep-snapshot.ts';
import { serveEmulator } from '#emulator/serve-emulator.ts';
import { messageOf } from './message-of.ts';
import { help, readArguments, type RunOptions } from './read-arguments.ts';
import { onePerson, readPeople } from './read-people.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Runs a step of the start; where it fails, the message says which option it was about. */
const about = async <T>(
  option: string,
  run: () => T | Promise<T>,
): Promise<T> => {
  try {
    return await run();
  } catch (cause) {
    throw new Error(`${option}: ${messageOf(cause)}`, { cause });
  }
};

const serve = async (emulator: Emulator, port: number) => {
  try {
    return await serveEmulator(emulator, { port });
  } catch (cause) {
    throw cause instanceof Error &&
      'code' in cause &&
      cause.code === 'EADDRINUSE'
      ? new Error(
          `Port ${port} is taken. Choose another with --port, or --port 0 for any that is free.`,
          { cause },
        )
      : cause;
  }
};

const start = async ({
  port,
  token,
  accountId,
  dataFile,
  peopleFile,
}: RunOptions): Promise<() => Promise<void>> => {
  const people =
    peopleFile === null
      ? onePerson
      : await about(`--people ${peopleFile}`, () => readPeople(peopleFile));
  const accessToken = token ?? randomBytes(24).toString('hex');
  const create = (snapshot?: string) =>
    createEmulator({
      accountId,
      accessToken,
      people,
      ...(snapshot === undefined ? {} : { snapshot }),
    });
  const emulator =
    dataFile === null
      ? create()
      : await about(`--data ${dataFile}`, async () => {
          await access(path.dirname(dataFile), constants.W_OK);

          return create(await readSnapshot(dataFile));
        });
  const flush =
    dataFile === null ? async () => {} : keepSnapshot(emulator, dataFile);
  const { url, close } = await serve(emulator, port);
  say(`HubSpot account ${accountId} is emulated.`);
  say(`Address: ${url}`);
  say(`Token:   ${accessToken}`);
  say(
    dataFile === null
      ? 'Data:    in memory; keep it with --data FILE'
      : `Data:    ${dataFile}`,
  );
  say('Press Ctrl-C to stop.');

  return async () => {
    await close();
    await flush();
  };
};

/**
 * Does what the command line asks for. While the emulator runs, this waits for Ctrl-C.
 *
 * @returns the exit code: 0, 1 where it could not start, 2 for wrong arguments
 */
export const runCommand = async (args: string[]): Promise<number> => {
  const command = readArguments(args);
  if (command.kind === 'help') {
    say(help.trimEnd());

    return 0;
  }
  if (command.kind === 'wrong') {
    process.stderr.write(`${command.problem}\nSee hubspot-emulator --help.\n`);

    return 2;
  }
  try {
    const stop = await start(command.options);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await stop();

    return 0;
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);

    return 1;
  }
};
