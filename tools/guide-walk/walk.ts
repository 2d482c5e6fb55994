import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createEmulator, type Emulator, serveEmulator } from 'hubspot-emulator';
import { people, TIME_ZONE } from '#demo/seed/people.ts';
import { seedAccount } from '#demo/seed/seed-account.ts';
import { poll } from '#src/waiting.ts';
import { callSigned } from '#tools/faults/sign-call.ts';
import { momentsFor } from '#tools/moments-for.ts';
import { type GuideShell, openShell, setInEnv } from './guide-shell.ts';
import { createHubSpotTool, type HubSpotTool } from './hubspot-tool.ts';
import { type GuideStep, readGuide } from './read-guide.ts';
import { serveOrigin, type ServedOrigin } from './serve-origin.ts';
import { serveTool } from './serve-tool.ts';

/** The machine on which the guide is followed. */
export interface WalkOptions {
  /** A clean clone. */
  clone: string;
  /** First in PATH: the program `hs` is put there. */
  bin: string;
  /** A folder for what the walk needs. */
  notes: string;
  /** A free one, for the service. */
  port: number;
  env: Record<string, string>;
  say: (line: string) => void;
}

/** What the guide's own examples say. */
const exampleAccount = 48_302_715;
const exampleHost = 'starters.acme.com';
const salesperson = 51_001;
const readyMs = 120_000;

class GuideError extends Error {}

/** What a walk goes on with. */
interface Walk extends WalkOptions {
  shell: GuideShell;
  emulator: Emulator;
  tool: HubSpotTool;
  contactIds: string[];
  /** What HubSpot shows on the tab Auth once the app is installed. */
  shown: Record<string, string>;
  service: string;
  running: ChildProcess[];
  origin: ServedOrigin;
}

const objectExists = (emulator: Emulator) => async (name: string) => {
  const admin = people.users.find(({ superAdmin }) => superAdmin)?.id ?? 0;
  const answer = await emulator.fetchAsUser(
    new Request(
      `https://hubspot.local/crm-object-schemas/2026-09/schemas/${name}`,
    ),
    admin,
  );

  return answer.ok;
};

/** The values that stand for what a reader copies out of HubSpot. */
const fillIn = (
  { tool, shown }: Walk,
  settings: Record<string, string>,
): Record<string, string> => {
  if (!tool.isInstalled()) {
    throw new GuideError('The token is asked for before the app is installed.');
  }

  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => {
      const found = shown[value];
      if (found === undefined) {
        throw new GuideError(`HubSpot shows nothing that is called ${value}.`);
      }

      return [name, found];
    }),
  );
};

const start = async (walk: Walk, line: string): Promise<void> => {
  const child = walk.shell.leaveRunning(line);
  walk.running.push(child);
  const isReady = await poll(
    async () => {
      if (child.exitCode !== null) return false;
      const answer = await fetch(`${walk.service}/readyz`).catch(() => null);

      return answer?.ok ? true : null;
    },
    { everyMs: 500, forMs: readyMs },
  );
  if (!isReady) throw new GuideError(`"${line}" does not get ready.`);
};

/** Opens a contact with the card, as HubSpot asks for a salesperson. */
const openContact = async ({
  emulator,
  contactIds: [, contactId = ''],
  shown,
  service,
}: Walk): Promise<void> => {
  const moments = await momentsFor(emulator, salesperson, contactId);
  const caller = {
    userId: salesperson,
    accountId: exampleAccount,
    clientSecret: shown['<client secret>'] ?? '',
    now: () => Date.now(),
    origin: `https://${exampleHost}`,
  };
  const { status, body } = await callSigned(
    service,
    caller,
    'GET',
    `/v1/contacts/${contactId}/starters?moments=${encodeURIComponent(moments)}`,
  );
  const isServed =
    typeof body === 'object' &&
    body !== null &&
    'ok' in body &&
    body.ok === true;
  if (!isServed) {
    throw new GuideError(`The card answers ${status}: ${JSON.stringify(body)}`);
  }
  // What it showed: there is no starter yet.
  const report = { shown: [], missing: [] };
  const path = `/v1/contacts/${contactId}/views`;
  await callSigned(service, caller, 'PUT', path, report);
};

const takeStep = async (walk: Walk, { title, acts }: GuideStep) => {
  walk.say(`\n=== ${title}`);
  for (const act of acts) {
    if (act.does === 'set') {
      await setInEnv(path.join(walk.clone, '.env'), fillIn(walk, act.settings));
      walk.say(`.env: ${Object.keys(act.settings).join(', ')}`);
      continue;
    }
    for (const line of act.lines) {
      walk.say(`$ ${line}`);
      if (line === 'npm run serve') {
        await start(walk, line);
        continue;
      }
      // The doctor alone asks for the service by its name.
      const isDoctor = line === 'npm run doctor';
      const code = await walk.shell.type(line, isDoctor ? walk.origin.env : {});
      if (code !== 0) throw new GuideError(`"${line}" ended with ${code}.`);
    }
  }
  if (/Place the cards/.test(title)) {
    if (!walk.tool.objectsWithCards().includes('contacts')) {
      throw new GuideError('The last upload has no card for contacts.');
    }
    await openContact(walk);
    walk.say('A contact was opened: the card is served.');
  }
};

/**
 * Follows the admin guide of a clone, step by step.
 *
 * @returns null when every command ended well, else what did not
 */
export const walkGuide = async (
  options: WalkOptions,
): Promise<string | null> => {
  const { clone, bin, notes, port } = options;
  const steps = readGuide(
    await readFile(path.join(clone, 'docs/for-admins.md'), 'utf8'),
  );
  const accessToken = `pat-eu1-${randomBytes(18).toString('hex')}`;
  const emulator = createEmulator({
    accountId: exampleAccount,
    accessToken,
    people,
    timeZone: TIME_ZONE,
    searchLagMs: 0,
  });
  const { contactIds } = await seedAccount(emulator, { now: Date.now() });
  const hubspot = await serveEmulator(emulator);
  const tool = createHubSpotTool(emulator, objectExists(emulator));
  const served = await serveTool(tool, bin);
  const service = `http://127.0.0.1:${port}`;
  const origin = await serveOrigin(exampleHost, service, notes);
  const walk: Walk = {
    ...options,
    // Of all that is set, this alone is no part of the guide: HubSpot is at another address.
    shell: openShell(
      clone,
      {
        ...options.env,
        HUBSPOT_API_BASE_URL: hubspot.url,
        PORT: String(port),
        HOST: '127.0.0.1',
      },
      notes,
    ),
    emulator,
    tool,
    contactIds,
    shown: {
      '<access token>': accessToken,
      '<client secret>': randomBytes(18).toString('hex'),
    },
    service,
    running: [],
    origin,
  };
  try {
    for (const step of steps) await takeStep(walk, step);

    return null;
  } catch (error) {
    if (error instanceof GuideError) return error.message;
    throw error;
  } finally {
    for (const child of walk.running) {
      if (child.exitCode !== null || child.pid === undefined) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
    served.close();
    origin.close();
    await hubspot.close();
  }
};
