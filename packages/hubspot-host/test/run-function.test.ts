import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFunctions } from '#host/server/run-function.ts';

let folder: string;
const nothing = { parameters: null, propertiesToSend: {}, event: undefined };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'functions-'));
  writeFileSync(join(folder, '.env'), 'KEY=open\nOTHER=closed\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a function of the given source. */
const run = (source: string, timeoutMs?: number, name = 'trial') => {
  const file = join(folder, 'trial.js');
  writeFileSync(file, source);

  return createFunctions(
    [{ uid: 'trial', file, secretKeys: ['KEY'] }],
    timeoutMs,
  )(name, nothing);
};

it('gives a function its secrets and nothing else of this process', async () => {
  process.env['OF_THE_TEST'] = 'seen';
  const { response } = (await run(
    `exports.main = async () => [process.env.KEY, process.env.OTHER, process.env.OF_THE_TEST, process.cwd()]`,
  )) as { response: unknown };
  delete process.env['OF_THE_TEST'];

  expect(response).toEqual(['open', null, null, folder]);
});

it.each([
  ['no answer', 'exports.main = () => {}', { response: null }],
  [
    'an answer that is no JSON',
    'exports.main = () => ({ big: 1n })',
    "The serverless function 'trial' failed to execute: Wrong arguments.",
  ],
  [
    'a syntax error',
    'exports.main = (',
    "The serverless function 'trial' failed to execute: SyntaxError:",
  ],
  [
    'a rejection',
    'exports.main = () => Promise.reject("no")',
    "The serverless function 'trial' failed to execute: no.",
  ],
  [
    'an end of the process',
    'exports.main = () => process.exit(0)',
    "The serverless function 'trial' failed to execute: The process ended.",
  ],
])('survives %s', async (_, source, expected) => {
  const result = await run(source);

  expect(result).toMatchObject(
    typeof expected === 'string'
      ? { error: expect.stringContaining(expected) }
      : expected,
  );
});

it.each([
  ['waits for ever', 'exports.main = () => new Promise(() => {})'],
  ['loops for ever', 'exports.main = () => { for (;;); }'],
])('ends a function that %s', async (_, source) => {
  expect(await run(source, 1_500)).toEqual({
    error: expect.stringMatching(
      /^The serverless function 'trial' failed to execute: \S+ n\/a Task timed out after 1\.50 seconds\.$/,
    ),
  });
});

it('says in HubSpot’s words that there is no such function', async () => {
  expect(await run('', undefined, 'constructor')).toEqual({
    error: expect.stringContaining(
      "The serverless function constructor doesn't exist in this project.",
    ),
  });
});
