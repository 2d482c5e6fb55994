import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { AppFunction } from '#host/project/features.ts';

/** What a function is given as its argument. */
export interface FunctionContext {
  parameters: unknown;
  /** Values of the open record, by name. */
  propertiesToSend: Record<string, string | null>;
  event: { type: 'SERVERLESS_ACTION_HOOK'; payload: unknown } | undefined;
}

/** What came of a call. */
export type FunctionResult =
  { response: unknown; error?: undefined } | { error: string };

const mostMs = 15_000;

/** Runs one function in a process of its own; what it says, it says once. */
const program = `
import { pathToFileURL } from 'node:url';

// A promise that never settles keeps no process alive: the function has to wait until its time is over.
setInterval(() => {}, 60_000);
process.once('message', async ({ file, context }) => {
  const answer = (message) => process.send(message);
  try {
    const loaded = await import(pathToFileURL(file).href);
    const main = loaded.main ?? loaded.default?.main;
    if (typeof main !== 'function') {
      answer({ error: 'customerPayload.main is not a function' });
      return;
    }
    const response = await main(context);
    try {
      answer({ response: JSON.parse(JSON.stringify(response ?? null)) });
    } catch {
      answer({ error: 'Wrong arguments' });
    }
  } catch (error) {
    answer({ error: String(error) });
  }
});`;
const answerSchema = z.union([
  z.object({ response: z.unknown() }),
  z.object({ error: z.string() }),
]);

/** HubSpot's sentence around whatever failed. */
const failed = (name: string, why: string): FunctionResult => ({
  error: `The serverless function '${name}' failed to execute: ${why}.`,
});

/** The `.env` file beside the functions holds the secrets, as for `hs project dev`. */
const readSecrets = async ({ file, secretKeys }: AppFunction) => {
  const place = ['.env.local', '.env']
    .map((name) => path.join(path.dirname(file), name))
    .find((each) => existsSync(each));
  const all = place ? parseEnv(await readFile(place, 'utf8')) : {};

  return Object.fromEntries(
    Object.entries(all).filter(
      ([key]) => secretKeys.includes(key) || key === 'PRIVATE_APP_ACCESS_TOKEN',
    ),
  );
};

const runOnce = (
  wanted: AppFunction,
  context: FunctionContext,
  secrets: Record<string, string | undefined>,
  timeoutMs: number,
): Promise<FunctionResult> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--input-type=module', '-e', program],
      {
        cwd: path.dirname(wanted.file),
        // It sees its own secrets, and nothing else of this process.
        env: { PATH: process.env['PATH'] ?? '', ...secrets },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    const end = (result: FunctionResult) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.kill('SIGKILL');
      resolve(result);
    };
    const timer = setTimeout(
      () =>
        end(
          failed(
            wanted.uid,
            `${new Date().toJSON()} n/a Task timed out after ${(timeoutMs / 1_000).toFixed(2)} seconds`,
          ),
        ),
      timeoutMs,
    );
    child.on('message', (message) => {
      const answer = answerSchema.safeParse(message);
      if (!answer.success) end(failed(wanted.uid, 'Wrong arguments'));
      else if ('error' in answer.data) {
        end(failed(wanted.uid, answer.data.error));
      } else end({ response: answer.data.response });
    });
    child.on('error', (error) => end(failed(wanted.uid, String(error))));
    child.on('exit', () => end(failed(wanted.uid, 'The process ended')));
    child.send({ file: wanted.file, context: { ...context, secrets } });
  });

/**
 * Runs the functions of an app on this machine, each call in a process of its own, and fails with
 * the words of HubSpot's local runner (`@hubspot/ui-extensions-dev-server`, 2.1.2).
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/serverless-functions/overview
 *
 * @param timeoutMs HubSpot's 15 seconds unless told otherwise
 */
export const createFunctions =
  (functions: readonly AppFunction[], timeoutMs = mostMs) =>
  async (name: string, context: FunctionContext): Promise<FunctionResult> => {
    const wanted = functions.find(({ uid }) => uid === name);
    if (!wanted) {
      return failed(
        name,
        `The serverless function ${name} doesn't exist in this project. Go to the Activity tab for the project to check its deploy status`,
      );
    }

    return runOnce(wanted, context, await readSecrets(wanted), timeoutMs);
  };
