import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const find = (): string | undefined =>
  [...places, chromium.executablePath()].find(
    (place) => place !== '' && existsSync(place),
  );

const run = (command: string, args: string[]) =>
  execFileSync(command, args, { stdio: 'ignore' });

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A Chromium to test with: one that is there, else Debian's package, else Playwright's download. */
export const findChromium = (): string => {
  const found = find();
  if (found) return found;

  process.stderr.write('The tests need Chromium and install it now…\n');
  if (isDebianRoot()) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
    ]);
  } else {
    run(process.execPath, [
      require.resolve('playwright-core/cli.js'),
      'install',
      'chromium',
    ]);
  }
  const installed = find();
  if (!installed) {
    throw new Error(
      'No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it.',
    );
  }

  return installed;
};
