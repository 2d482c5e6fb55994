import { measureCoverage } from './measure-coverage.ts';
import { openPreview } from './open-preview.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run seed:coverage',
  about:
    'Prints how many starters the contacts of the seed have on their cards. Fails when one without any is not told why, or has no next step.',
  flags: {},
});

const preview = await openPreview();
try {
  const counts = await measureCoverage(preview);
  const total = counts.reduce((sum, { contacts }) => sum + contacts, 0);
  process.stdout.write('starters  contacts  share\n');
  for (const { starters, contacts } of counts) {
    const label = starters === 3 ? '3 or more' : String(starters);
    process.stdout.write(
      `${label.padEnd(9)} ${String(contacts).padStart(8)}  ${((contacts / total) * 100).toFixed(1).padStart(5)} %\n`,
    );
  }
  const without = counts.find(({ starters }) => starters === 0);
  process.stdout.write(
    `of those with none: ${without?.withReason ?? 0} say which facts are missing, ${without?.withRequest ?? 0} offer to request one\n`,
  );
  if (
    without &&
    Math.min(without.withReason, without.withRequest) < without.contacts
  ) {
    process.exitCode = 1;
  }
} finally {
  await preview.stop();
}
