import { thisMachine } from './chromium/find-chromium.ts';
import { obtainChromium } from './chromium/obtain-chromium.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run setup:chromium',
  about:
    'Finds a Chromium for the browser tests, or installs one: for root on Debian the package chromium with apt-get, else the one that Playwright downloads.',
  flags: {},
});

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const place = obtainChromium(thisMachine(), say, {
    mayInstallPackages: true,
  });
  say(`Chromium: ${place}`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
