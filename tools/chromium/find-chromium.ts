import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** What finding and installing a Chromium depends on. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  isRoot: boolean;
  /** Where Playwright puts the Chromium that it downloads. */
  playwrightsPlace: string;
}

/** The machine this runs on. */
export const thisMachine = (): Machine => ({
  env: process.env,
  isRoot: process.getuid?.() === 0,
  playwrightsPlace: chromium.executablePath(),
});

/** The first has no window to draw: it starts with much less CPU than the others. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where a program of this name would be, in the order of PATH. */
export const placesOnPath = ({ env }: Machine, name: string): string[] =>
  (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name));

/** Whether it is there and starts: a stub without its browser, or missing libraries, do not. */
const starts = (place: string, { env }: Machine): boolean => {
  try {
    execFileSync(place, ['--version'], { stdio: 'ignore', env });

    return true;
  } catch {
    return false;
  }
};

/**
 * The first Chromium or Chrome that starts: CHROMIUM_PATH, PATH, the usual places, Playwright's
 * download.
 *
 * @throws Error when CHROMIUM_PATH is set and does not start
 */
export const findChromium = (machine: Machine): string | undefined => {
  const wanted = machine.env['CHROMIUM_PATH'] ?? '';
  if (wanted !== '') {
    if (starts(wanted, machine)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is ${wanted}, and no browser starts there. Correct it, or unset it to have one looked for.`,
    );
  }

  return [
    ...names.flatMap((name) => placesOnPath(machine, name)),
    ...places,
    machine.playwrightsPlace,
  ].find((place) => starts(place, machine));
};
