import { parseArgs } from 'node:util';
import { runPreview } from './run-preview.ts';
import { onShutdown } from '#src/service/on-shutdown.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const { values: flags } = parseArgs({
    options: {
      reset: { type: 'boolean', default: false },
      contacts: { type: 'string' },
      large: { type: 'boolean', default: false },
      unwritten: { type: 'boolean', default: false },
    },
  });
  const preview = await runPreview({
    root: process.cwd(),
    dataFolder: process.env['PREVIEW_DATA'] ?? '.data/preview',
    reset: flags.reset,
    contactsFile: flags.contacts,
    size: flags.large ? 'large' : flags.unwritten ? 'unwritten' : 'full',
    port: Number(process.env['PORT'] ?? 4400),
    say,
  });
  say(`
Conversation Starters is ready. Open

  ${preview.url}

You are Léa, a salesperson. What to try:
  1. Open ${flags.contacts === undefined ? 'Camille Durand' : 'a contact'}, read the line in the card, and vote "not useful" with a reason.
  2. Top right, view as Ines, marketing. Under Marketplace, Conversation Starters,
     your return is waiting: answer it.
  3. View as Léa again: the answer is on that card.

Ctrl-C stops everything; the data stays. "npm start -- --reset" begins anew.`);
  onShutdown(async () => {
    say('\nStopping…');
    await preview.stop();
  });
} catch (error) {
  process.stderr.write(
    `The preview could not start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
