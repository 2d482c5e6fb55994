import { formatShare } from '@starters/texts';
import { measureCoverage } from './measure-coverage.ts';
import { openPreview } from './open-preview.ts';
import { shorten } from '#src/shorten.ts';
import { readFlags } from '#src/read-flags.ts';

/** The largest share of the cards that one first line may have. */
const mostShare = 0.2;
const listed = 5;
const longest = 90;

readFlags({
  command: 'npm run seed:coverage',
  about:
    'Prints how many starters the contacts of the seed have on their cards, how many first lines rest on a fact of the last 30 days, and which first lines are the most frequent. Fails when a card without any does not say why, or has no next step, and when one line is first on more than a fifth of the cards.',
  flags: {},
});

const toPercent = (part: number, whole: number): string =>
  formatShare(part / whole, 'en', 1);
const print = (line: string) => process.stdout.write(`${line}\n`);

let failed = false;
const preview = await openPreview();
try {
  const { rows, first } = await measureCoverage(preview);
  const total = rows.reduce((sum, { contacts }) => sum + contacts, 0);
  print('starters  contacts  share');
  for (const { starters, contacts } of rows) {
    const label = starters === 3 ? '3 or more' : String(starters);
    print(
      `${label.padEnd(9)} ${String(contacts).padStart(8)}  ${toPercent(contacts, total).padStart(7)}`,
    );
  }
  const without = rows.find(({ starters }) => starters === 0);
  print(
    `of those with none: ${without?.withReason ?? 0} say which facts are missing, ${without?.withRequest ?? 0} offer to request one`,
  );
  print(
    `first lines that rest on a fact within 30 days: ${first.recent} of ${first.count}, ${toPercent(first.recent, first.count)}`,
  );
  print('most frequent first lines:');
  for (const { line, count } of first.byConversation.slice(0, listed)) {
    print(
      `${toPercent(count, first.count).padStart(7)}  ${shorten(line, longest)}`,
    );
  }
  const [top] = first.byConversation;
  const share = top ? top.count / first.count : 0;
  print(
    `the most frequent is first on ${formatShare(share, 'en', 1)} of the cards; ${formatShare(mostShare, 'en')} is the most it may be`,
  );
  if (
    share > mostShare ||
    (without &&
      Math.min(without.withReason, without.withRequest) < without.contacts)
  ) {
    failed = true;
  }
} finally {
  await preview.stop();
}
// PostgreSQL's stop hook ends the process, with a code of its own unless one is given.
process.exit(failed ? 1 : 0);
