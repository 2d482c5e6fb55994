import type { Hono } from 'hono';
import { z } from 'zod';
import { type Emulator, tooManyRequests } from 'hubspot-emulator';
import type { PreviewClock } from '#host/server/preview-clock.ts';
import type { ControlView } from './control-view.ts';

const changeSchema = z.object({
  down: z.boolean().optional(),
  latencyMs: z.number().int().min(0).max(60_000).optional(),
  searchLagMs: z.number().int().min(0).max(600_000).optional(),
  daysAhead: z.number().int().min(0).max(3_650).optional(),
  /** How many of the next calls get a 429. */
  refuse: z.number().int().min(1).max(1_000).optional(),
  fetchRejects: z.boolean().optional(),
});

/** How refusals reach an extension; changed while the preview runs. */
export interface FetchMode {
  /** Whether the promise of `hubspot.fetch` rejects for what is not 2xx. */
  rejects: boolean;
}

const shown = 30;
const longestBody = 4_000;

const shorten = (body: string | null): string | null =>
  body !== null && body.length > longestBody
    ? `${body.slice(0, longestBody)}…`
    : body;

/** The stand-in's switches: faults, the clock, and the calls as they happen. */
export const controlRoutes = (
  app: Hono,
  {
    emulator,
    clock,
    fetchMode,
  }: { emulator: Emulator; clock: PreviewClock; fetchMode: FetchMode },
): void => {
  const view = (): ControlView => ({
    down: emulator.faults.down,
    latencyMs: emulator.faults.latencyMs,
    searchLagMs: emulator.faults.searchLagMs,
    daysAhead: clock.daysAhead(),
    fetchRejects: fetchMode.rejects,
    calls: emulator.calls.length,
    limitLeft:
      emulator.calls.findLast(({ limitLeft }) => limitLeft !== null)
        ?.limitLeft ?? null,
    latest: emulator.calls
      .slice(-shown)
      .reverse()
      .map(({ method, path, status, at, requestBody, responseBody }) => ({
        method,
        path,
        status,
        at,
        requestBody: shorten(requestBody),
        responseBody: shorten(responseBody),
      })),
  });

  app.get('/api/controls', (c) => c.json(view()));
  app.put('/api/controls', async (c) => {
    const change = changeSchema.parse(await c.req.json());
    if (change.down !== undefined) emulator.faults.down = change.down;
    if (change.latencyMs !== undefined) {
      emulator.faults.latencyMs = change.latencyMs;
    }
    if (change.searchLagMs !== undefined) {
      emulator.faults.searchLagMs = change.searchLagMs;
    }
    if (change.fetchRejects !== undefined) {
      fetchMode.rejects = change.fetchRejects;
    }
    if (change.daysAhead !== undefined) clock.setDaysAhead(change.daysAhead);
    if (change.refuse !== undefined) {
      emulator.failNext({
        path: /./,
        times: change.refuse,
        respond: () => tooManyRequests('TEN_SECONDLY_ROLLING'),
      });
    }

    return c.json(view());
  });
};
