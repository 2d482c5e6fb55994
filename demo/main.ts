import { joinList } from '@starters/texts';
import { enableCompileCache } from 'node:module';
import {
  dropPostgresVariables,
  readPort,
  refuseProxy,
} from '#src/ambient-variables.ts';
import { onShutdown } from '#src/service/on-shutdown.ts';
import { readFlags } from '#src/read-flags.ts';
import { createInterface } from 'node:readline/promises';
import { readAccess, refuseFlags } from './account/read-access.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const flags = readFlags({
  command: 'npm start',
  about:
    'Starts Conversation Starters in a stand-in for HubSpot. PORT (4400) and PREVIEW_DATA (.data/preview) in the environment say where it listens and keeps its data. With HUBSPOT_ACCESS_TOKEN it shows the card over a copy of that account’s contacts, and only reads the account.',
  flags: {
    reset: { type: 'boolean', says: 'deletes the data and seeds again' },
    contacts: {
      type: 'string',
      value: 'FILE',
      says: 'seeds the contacts of a HubSpot export (CSV, UTF-8)',
    },
    large: {
      type: 'boolean',
      says: 'seeds 500 starters and 50,000 votes (the votes in the database alone)',
    },
    write: {
      type: 'boolean',
      says: 'with HUBSPOT_ACCESS_TOKEN: lists what the app would create in that account, and asks',
    },
    unwritten: { type: 'boolean', says: 'seeds clients but no starter' },
    oauth: {
      type: 'boolean',
      says: 'an account that has not installed the app: start as its admin (separate data)',
    },
  },
});

const access = readAccess(process.env);
const ask = async (question: string): Promise<string | null> => {
  if (!process.stdin.isTTY) return null;
  const lines = createInterface(process.stdin, process.stdout);
  const typed = await lines.question(question);
  lines.close();

  return typed;
};

try {
  refuseFlags(flags, access);
  say('Starting…');
  refuseProxy(process.env);
  const dropped = dropPostgresVariables(process.env);
  if (dropped.length > 0) {
    say(
      `Not used, since the demo has a PostgreSQL of its own: ${joinList(dropped, 'en')}.`,
    );
  }
  // Loading the modules takes a second or more: only now that something is said.
  enableCompileCache('.cache/compiled');
  const { runPreview } = await import('./run-preview.ts');
  if (access && flags.write) {
    const { createObjects } = await import('./account/create-objects.ts');
    await createObjects(access, 'en', { say, ask });
  }
  const preview = await runPreview({
    root: process.cwd(),
    dataFolder: `${process.env['PREVIEW_DATA'] ?? '.data/preview'}${flags.oauth ? '-oauth' : access ? '-account' : ''}`,
    // A copy of an account is made again at each start.
    reset: (flags.reset ?? false) || access !== null,
    account: access ?? undefined,
    contactsFile: flags.contacts,
    way: flags.oauth ? 'oauth' : 'private',
    size: flags.large ? 'large' : flags.unwritten ? 'unwritten' : 'full',
    port: readPort(process.env['PORT'], 4400),
    say,
  });
  say(
    flags.oauth
      ? `
Conversation Starters is ready. Open

  ${preview.url}

View as Nora, the admin, top right. The app is not installed yet:
  1. Under Marketplace, Connected apps, select Install, then Connect app.
     Another account on that screen has no Enterprise hub: see what it is told.
  2. Choose first drafts, take some, and publish one.
  3. Place the card on the contact record, and open a contact.

Ctrl-C stops everything; the data stays. "npm start -- --oauth --reset" starts from scratch.`
      : `
Conversation Starters is ready. Open

  ${preview.url}

You are Léa, a salesperson. What to try:
  1. Open ${flags.contacts === undefined && !access ? 'Camille Durand' : 'a contact'}, read the line in the card, and vote "not useful" with a reason.
  2. Top right, view as Ines, marketing. Under Marketplace, Conversation Starters,
     your feedback is waiting: answer it.
  3. View as Léa again: the answer is on that card.

${
  access
    ? 'The contacts are a copy, on this machine: the account is only read, and the lines are the demo’s.\nCtrl-C stops everything; the copy is made again at the next start.'
    : 'Ctrl-C stops everything; the data stays. "npm start -- --reset" starts from scratch.'
}`,
  );
  onShutdown(async () => {
    say('\nStopping…');
    await preview.stop();
  });
} catch (error) {
  process.stderr.write(
    `The demo could not start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
