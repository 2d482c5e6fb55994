import { execFileSync } from 'node:child_process';
import { bareEnvironment } from '#test/helpers/bare-environment.ts';

it.each([
  ['the environment of the tests', process.env],
  ['a bare environment', bareEnvironment()],
])('has commands in %s keep what Node has compiled', (_, env) => {
  const kept = execFileSync(
    process.execPath,
    ['--print', "require('node:module').getCompileCacheDir()"],
    { env, encoding: 'utf8' },
  );

  const folder = process.env['NODE_COMPILE_CACHE'];
  expect(folder).toBeTruthy();
  expect(kept).toContain(folder);
});
