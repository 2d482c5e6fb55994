import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
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

const isRoot = () => process.getuid?.() === 0;

const installDebianPackage = () => {
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
  ]);
};

const installPlaywrights = () =>
  run(process.execPath, [
    createRequire(path.resolve('package.json')).resolve(
      'playwright-core/cli.js',
    ),
    'install',
    ...(isRoot() ? ['--with-deps'] : []),
    'chromium',
  ]);

/**
 * A Chromium to drive: one that is there, else, for root on Debian, the system's package, else
 * Playwright's download.
 *
 * @returns path of the program
 * @throws Error with a sentence when there is none and none could be installed
 */
export const findChromium = (): string => {
  const found = find();
  if (found) return found;

  process.stderr.write('Chromium is needed and is installed now…\n');
  const ways = [
    ...(isRoot() && existsSync('/usr/bin/apt-get')
      ? [installDebianPackage]
      : []),
    installPlaywrights,
  ];
  const complaints: string[] = [];
  for (const install of ways) {
    try {
      install();
    } catch (error) {
      complaints.push(error instanceof Error ? error.message : String(error));
    }
    const installed = find();
    if (installed) return installed;
  }

  throw new Error(
    `No Chromium was found and none could be installed. Install one and set CHROMIUM_PATH to it. ${complaints.join(' ')}`,
  );
};
