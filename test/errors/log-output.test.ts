import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLog } from '#src/errors/create-log.ts';
import { openLogOutput } from '#src/errors/log-output.ts';
import { pause } from '#src/waiting.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'log-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const openFile = () => {
  const file = path.join(folder, 'log');
  const log = createLog('info', openLogOutput({ dest: file }));

  return {
    log,
    messages: () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { msg: string }).msg),
  };
};

it('writes lines together, and all of them in order before a warning is over', () => {
  const { log, messages } = openFile();
  log.info('one');
  log.info('two');
  expect(messages()).toEqual([]);

  log.warn('three');
  expect(messages()).toEqual(['one', 'two', 'three']);
});

it('writes a line that nothing follows', async () => {
  const { log, messages } = openFile();
  log.info('alone');
  while (messages().length === 0) await pause(10);

  expect(messages()).toEqual(['alone']);
});

it('gathers no more than a few kilobytes', () => {
  const { log, messages } = openFile();
  for (let i = 0; i < 100; i += 1) log.info('a line of some length');

  expect(messages().length).toBeGreaterThan(50);
});

it.each([
  ['when nothing is left to do', ''],
  ['when it ends itself', 'process.exit(1)'],
  ['of an error that nobody caught', 'throw new Error("a defect")'],
])('has all lines of a process %s', (_, end) => {
  const script = `
    const { createLog } = await import('./src/errors/create-log.ts');
    createLog('info').info('the last line');
    ${end}`;
  let said: string;
  try {
    said = execFileSync(
      process.execPath,
      ['--input-type=module', '-e', script],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch (error) {
    said = String((error as { stdout: string }).stdout);
  }

  expect(said).toContain('the last line');
});
