import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** Runs a process that ends on defects and does this; what it printed and ended with. */
const run = (does: string) =>
  promisify(execFile)(path.resolve('node_modules/.bin/node'), [
    '--input-type=module',
    '-e',
    `import { createLog } from '#src/errors/create-log.ts';
     import { endOnDefect } from '#src/service/end-on-defect.ts';
     endOnDefect(createLog('info'));
     setInterval(() => {}, 1_000);
     ${does}`,
  ]).then(
    () => {
      throw new Error('It ended well.');
    },
    (error: unknown) => error,
  );

it.each([
  [
    'a rejection',
    "Promise.reject(Object.assign(new Error('broken'), { detail: 'Petit' }));",
  ],
  [
    'an exception',
    "setTimeout(() => { throw Object.assign(new Error('broken'), { detail: 'Petit' }); });",
  ],
])('logs %s that nothing caught and ends with 1', async (_, does) => {
  const ended = await run(does);

  expect(ended).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(
      /"level":60,.*"error":\{"type":"Error","message":"broken"/,
    ),
  });
  expect(ended).not.toMatchObject({ stdout: expect.stringContaining('Petit') });
});
