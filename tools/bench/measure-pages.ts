import { randomUUID } from 'node:crypto';
import {
  checkDraftRoute,
  type EditorOpened,
  editorRoute,
  figuresRoute,
  manyStepsRoute,
  outcomesRoute,
  pathOf,
  reportRoute,
  reviewRoute,
  starterReviewRoute,
} from '@starters/contracts';
import { createStarterSource } from '#src/hubspot/starter-source.ts';
import { createHubSpotClient } from '#src/hubspot/create-client.ts';
import type { Database } from '#src/store/open-database.ts';
import { readUsed } from './cpu-of.ts';
import { type AccountSize, fillAccount } from './fill-account.ts';
import { median } from './measure-pair.ts';
import { createSignedClient, type SignedCall } from './signed-client.ts';
import { clientSecret, startService } from './start-service.ts';
import { untilQuiet } from './until-quiet.ts';

/** What one answer of marketing's pages costs. */
export interface PageCost {
  page: string;
  /** CPU time of the service for one answer, the median of the turns, in ms to the next 10. */
  cpuMs: number;
  /** Until the answer was there, the median of the turns, in ms. */
  ms: number;
  bytes: number;
}

const marketer = 51_010;
/** So many starters are renewed with one click. */
const renewedAtOnce = 100;

/** Ids of the starters in HubSpot's stand-in. */
const listStarters = async ({
  url,
  accountId,
  accessToken,
  starterTypeId,
}: {
  url: string;
  accountId: number;
  accessToken: string;
  starterTypeId: string;
}): Promise<string[]> =>
  (
    await createStarterSource(
      createHubSpotClient({ accountId, accessToken, baseUrl: url }),
      starterTypeId,
    ).readAll()
  ).map(({ id }) => id);

type Call = Omit<SignedCall, 'userId'>;

/** The calls of a marketer's screens; `turn` makes each save another. */
const callsOf = (
  starterIds: string[],
  opened: EditorOpened,
  open: (starterId: string) => Promise<EditorOpened>,
): {
  page: string;
  callAt: (turn: number) => Call | Promise<Call>;
}[] => {
  const [starterId = ''] = starterIds;
  const get = (page: string, path: string) => ({
    page,
    callAt: () => ({ method: 'GET' as const, path }),
  });
  const changed = (turn: number) => ({
    ...opened.fields,
    question: `${opened.fields.question} ${'Really. '.repeat(turn + 1)}`,
  });

  return [
    get('first page', reviewRoute.path),
    get('list of starters', figuresRoute.path),
    get('report card', reportRoute.path),
    get('what followed', outcomesRoute.path),
    get('a starter', pathOf(starterReviewRoute, { starterId })),
    get('the editor', `${editorRoute.path}?starter=${starterId}`),
    {
      page: 'a pause in typing',
      callAt: (turn) => ({
        method: 'PUT',
        path: checkDraftRoute.path,
        body: { starterId, fields: changed(turn) },
      }),
    },
    {
      page: 'a starter published',
      callAt: async (turn) => {
        const { base, fields } = await open(starterIds[turn] ?? '');

        return {
          method: 'PUT',
          path: editorRoute.path,
          body: {
            draftKey: randomUUID(),
            starterId: starterIds[turn] ?? '',
            base,
            fields: {
              ...fields,
              question: `${fields.question} What do you think of that?`,
            },
            step: 'publish',
            adopt: null,
          },
        };
      },
    },
    {
      page: `${renewedAtOnce} starters renewed`,
      callAt: (turn) => ({
        method: 'PUT',
        path: manyStepsRoute.path,
        body: {
          step: 'renew',
          starterIds: starterIds.slice(
            turn * renewedAtOnce,
            (turn + 1) * renewedAtOnce,
          ),
        },
      }),
    },
  ];
};

/**
 * Measures marketing's pages over an account of one size, with the service as a process of its own:
 * one call each turn, each once the service is quiet, after one that is not counted.
 *
 * @param only measures the pages whose name contains it
 */
export const measurePages = async (
  { db, databaseUrl }: { db: Database; databaseUrl: string },
  size: AccountSize,
  turns: number,
  { nodeFlags = [], only = '' }: { nodeFlags?: string[]; only?: string } = {},
): Promise<PageCost[]> => {
  const hubspot = await fillAccount(db, size);
  const { accountId } = hubspot;
  const client = createSignedClient({ accountId, clientSecret });
  const service = await startService(databaseUrl, hubspot, {
    nodeFlags,
    more: { MARKETING_USER_IDS: String(marketer) },
  });
  const send = async (call: Call) =>
    String(await client.send(service.url, { ...call, userId: marketer }));
  try {
    const starterIds = await listStarters(hubspot);
    const open = async (starterId: string) =>
      JSON.parse(
        await send({
          method: 'GET',
          path: `${editorRoute.path}?starter=${starterId}`,
        }),
      ) as EditorOpened;
    const costs: PageCost[] = [];
    for (const { page, callAt } of callsOf(
      starterIds,
      await open(starterIds[0] ?? ''),
      open,
    ).filter(({ page: name }) => name.includes(only))) {
      const used: { cpuMs: number; ms: number }[] = [];
      let bytes = 0;
      for (let turn = 0; turn <= turns; turn += 1) {
        const call = await callAt(turn);
        const quietFrom = performance.now();
        await untilQuiet(service.pid);
        const quietMs = performance.now() - quietFrom;
        const before = await readUsed(service.pid);
        const from = performance.now();
        const said = await send(call);
        const ms = performance.now() - from;
        const after = await readUsed(service.pid);
        const cpuMs = (after?.cpuMs ?? Number.NaN) - (before?.cpuMs ?? 0);
        process.stderr.write(
          `${page}, turn ${turn} of ${turns}: quiet after ${(quietMs / 1000).toFixed(0)} s, ${cpuMs} ms of CPU, ${ms.toFixed(0)} ms\n`,
        );
        if (said.startsWith('{"ok":false')) throw new Error(`${page}: ${said}`);
        bytes = Buffer.byteLength(said);
        if (turn > 0) used.push({ cpuMs, ms });
      }
      costs.push({
        page,
        cpuMs: median(used.map(({ cpuMs }) => cpuMs)),
        ms: median(used.map(({ ms }) => ms)),
        bytes,
      });
    }

    return costs;
  } finally {
    client.close();
    await service.stop();
    await hubspot.close();
  }
};
