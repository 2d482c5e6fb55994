import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { findChromium, type Machine, placesOnPath } from './find-chromium.ts';

/** One way to install a Chromium. */
interface Way {
  /** What is going to be done, for the person at the terminal. */
  says: string;
  run(): void;
}

const require = createRequire(import.meta.url);

/** Playwright's command line program: its package exports package.json, and not the program. */
export const playwrightsProgram = (): string => {
  const file = require.resolve('playwright-core/package.json');
  const { bin } = z
    .object({ bin: z.object({ 'playwright-core': z.string() }) })
    .parse(require(file));

  return path.join(path.dirname(file), bin['playwright-core']);
};

/** Runs a command in silence; where it fails, with the reason that it prints. */
const run = (command: string, args: string[], env: NodeJS.ProcessEnv): void => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
  });
  if (status === 0) return;

  const text = error?.message ?? `${stdout}${stderr}`;
  // As Playwright and apt-get write it.
  const reason = /^(?:Error|E): (.+?)(?:, caused by)?$/m.exec(text)?.[1];
  throw new Error(reason ?? `${command} failed`, { cause: error });
};

const download = ({ env }: Machine, flags: string[]): Way => ({
  says: "Downloading Playwright's Chromium (about 170 MB)…",
  run: () =>
    run(
      process.execPath,
      [playwrightsProgram(), 'install', '--no-shell', ...flags, 'chromium'],
      env,
    ),
});

const installPackage = (machine: Machine, name: string): Way => ({
  says: `Installing the Debian package: apt-get update && apt-get install --no-install-recommends ${name}…`,
  run: () => {
    const env = { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', name],
      env,
    );
  },
});

const hasApt = (machine: Machine) =>
  placesOnPath(machine, 'apt-get').some((place) => existsSync(place));

const advise = (machine: Machine, mayInstallPackages: boolean): string => {
  if (!hasApt(machine)) return 'Install Chromium or Chrome';
  if (!machine.isRoot) {
    return 'Have an administrator run "apt-get install chromium", which needs root';
  }

  return mayInstallPackages
    ? 'Install Chromium or Chrome'
    : 'Run "npm run setup:chromium", which installs the Debian package';
};

/**
 * A Chromium that starts: one that is there, else one installed now, which it says.
 *
 * @param mayInstallPackages whether root's Debian may get a system package
 * @returns path of the program
 * @throws Error with a sentence that says what to install
 */
export const obtainChromium = (
  machine: Machine,
  say: (line: string) => void,
  { mayInstallPackages = false }: { mayInstallPackages?: boolean } = {},
): string => {
  const found = findChromium(machine);
  if (found !== undefined) return found;

  const ways =
    mayInstallPackages && machine.isRoot && hasApt(machine)
      ? [
          // Ubuntu and older Debians have no package of that name.
          installPackage(machine, 'chromium-headless-shell'),
          installPackage(machine, 'chromium'),
          download(machine, ['--with-deps']),
        ]
      : [download(machine, [])];
  const reasons: string[] = [];
  for (const way of ways) {
    say(way.says);
    try {
      way.run();
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
    const installed = findChromium(machine);
    if (installed !== undefined) return installed;
  }

  throw new Error(
    `No Chromium was found, and none could be installed (${reasons.join('; ') || 'what was installed does not start'}). ${advise(machine, mayInstallPackages)}, or set CHROMIUM_PATH to a browser.`,
  );
};
