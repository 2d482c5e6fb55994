import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, type Machine } from '#tools/chromium/find-chromium.ts';
import {
  obtainChromium,
  playwrightsProgram,
} from '#tools/chromium/obtain-chromium.ts';

let home: string;
let machine: Machine;
let said: string[];

/** A program of that name, in a folder of its own for programs, which PATH then has. */
const addProgram = (name: string, script: string): string => {
  const file = path.join(home, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);

  return file;
};

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'home-'));
  mkdirSync(path.join(home, 'bin'));
  said = [];
  machine = {
    env: {
      HOME: home,
      PATH: path.join(home, 'bin'),
      // Playwright then has nowhere to download to, and says so soon.
      PLAYWRIGHT_BROWSERS_PATH: '/dev/null/browsers',
    },
    isRoot: false,
    playwrightsPlace: path.join(home, 'downloaded/chrome'),
  };
});

afterEach(() => rmSync(home, { recursive: true }));

const obtain = (mayInstallPackages = false): string =>
  obtainChromium(machine, (line) => said.push(line), { mayInstallPackages });

const complaint = (mayInstallPackages = false): string => {
  try {
    return obtain(mayInstallPackages);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

it('takes the first that starts, in the order of names', () => {
  addProgram('chromium', 'exit 1');
  const chrome = addProgram('google-chrome', 'exit 0');
  expect(findChromium(machine)).toBe(chrome);

  const shell = addProgram('chromium-headless-shell', 'exit 0');
  expect(findChromium(machine)).toBe(shell);
});

it('takes one that Playwright has downloaded, and says nothing', () => {
  mkdirSync(path.dirname(machine.playwrightsPlace));
  writeFileSync(machine.playwrightsPlace, '#!/bin/sh\n', { mode: 0o755 });

  expect(obtain()).toBe(machine.playwrightsPlace);
  expect(said).toEqual([]);
});

it('takes the one that CHROMIUM_PATH names, and no other', () => {
  addProgram('chromium', 'exit 0');
  const own = addProgram('own', 'exit 0');

  machine.env['CHROMIUM_PATH'] = own;
  expect(findChromium(machine)).toBe(own);

  machine.env['CHROMIUM_PATH'] = '/no/such';
  expect(complaint()).toMatch(/^CHROMIUM_PATH is \/no\/such, and no browser/);
});

it("finds Playwright's program, which runs", () => {
  expect(
    execFileSync(process.execPath, [playwrightsProgram(), '--version'], {
      encoding: 'utf8',
    }),
  ).toMatch(/^Version \d+\.\d+/);
});

it('says in a sentence what to install where the download fails', () => {
  delete machine.env['PLAYWRIGHT_BROWSERS_PATH'];
  // Nothing listens there.
  machine.env['PLAYWRIGHT_DOWNLOAD_HOST'] = 'http://127.0.0.1:9';

  expect(complaint()).toMatch(
    /^No Chromium was found, and none could be installed \(Failed to download .+\)\. Install Chromium or Chrome, or set CHROMIUM_PATH to a browser\.$/,
  );
  expect(said).toEqual([expect.stringContaining('Downloading')]);
});

describe('on Debian', () => {
  /** Notes what it is asked for, and installs what it is told to. */
  const addApt = (installs: string) =>
    addProgram('apt-get', `echo "$@" >> "$HOME/asked"\n${installs}`);
  const asked = () =>
    readFileSync(path.join(home, 'asked'), 'utf8').split('\n');
  const installed = (name: string) => path.join(home, 'bin', name);

  it('leaves packages alone where nobody asked for one', () => {
    machine.isRoot = true;
    addApt('');

    expect(complaint()).toContain(
      'Run "npm run setup:chromium", which installs the Debian package',
    );
    expect(asked).toThrow('ENOENT');
  });

  it('says plainly that apt-get is for root', () => {
    addApt('');

    expect(complaint(true)).toContain(
      'Have an administrator run "apt-get install chromium", which needs root',
    );
    expect(asked).toThrow('ENOENT');
  });

  it('installs the package for root, where that is asked for', () => {
    machine.isRoot = true;
    const ready = addProgram('ready', 'exit 0');
    const shell = installed('chromium-headless-shell');
    addApt(`case "$*" in *install*) /bin/ln -s ${ready} ${shell};; esac`);

    expect(obtain(true)).toBe(shell);
    expect(asked().slice(0, 2)).toEqual([
      'update -qq',
      'install -y -qq --no-install-recommends chromium-headless-shell',
    ]);
    expect(said).toEqual([expect.stringContaining('apt-get update')]);
  });

  it('installs the whole browser where there is no package of the small one', () => {
    machine.isRoot = true;
    const ready = addProgram('ready', 'exit 0');
    const whole = installed('chromium');
    addApt(
      `case "$*" in *shell) exit 100;; *install*) /bin/ln -s ${ready} ${whole};; esac`,
    );

    expect(obtain(true)).toBe(whole);
    expect(said).toEqual([
      expect.stringMatching(/apt-get install .* chromium-headless-shell…$/),
      expect.stringMatching(/apt-get install .* chromium…$/),
    ]);
  });
});
