import type { Hono } from 'hono';
import {
  associationsRequestSchema,
  type createRecordHooks,
  hookRequestSchema,
} from './record-hooks.ts';

/** Where the page asks what the hooks of an extension read. */
export const hookRoutes = (
  app: Hono,
  {
    hooks,
    viewerId,
  }: { hooks: ReturnType<typeof createRecordHooks>; viewerId: () => number },
): void => {
  app.post('/api/hooks/properties', async (c) => {
    const request = hookRequestSchema.parse(await c.req.json());

    return c.json({ data: await hooks.properties(viewerId(), request) });
  });

  app.post('/api/hooks/associations/:toObjectType', async (c) => {
    const request = associationsRequestSchema.parse(await c.req.json());
    const data = await hooks.associations(
      viewerId(),
      c.req.param('toObjectType'),
      request,
    );

    return c.json({ data });
  });

  app.post('/api/hooks/search/:objectType', async (c) =>
    hooks.search(viewerId(), c.req.param('objectType'), await c.req.text()),
  );
};
