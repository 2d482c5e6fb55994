import type { Hono } from 'hono';
import { z } from 'zod';
import type { RecordLayout } from './record-layout.ts';

const placeSchema = z.object({
  objectType: z.string(),
  uid: z.string(),
  isPlaced: z.boolean(),
});
const installSchema = z.object({ isInstalled: z.boolean() });

/** Where people see and change which cards are on records; only admins change it, as in HubSpot. */
export const layoutRoutes = (
  app: Hono,
  { layout, isAdmin }: { layout: RecordLayout; isAdmin: () => boolean },
): void => {
  const forbidden = {
    message:
      'Only people who may customize record layouts can do this. View as the admin.',
  };

  app.get('/api/layout', (c) => c.json(layout.view()));

  app.put('/api/layout/cards', async (c) => {
    if (!isAdmin()) return c.json(forbidden, 403);
    const { objectType, uid, isPlaced } = placeSchema.parse(await c.req.json());
    if (!(await layout.place(objectType, uid, isPlaced))) {
      return c.json(
        {
          message:
            'The app is not installed, or has no such card for these records.',
        },
        404,
      );
    }

    return c.json(layout.view());
  });

  app.put('/api/layout/installation', async (c) => {
    if (!isAdmin()) return c.json(forbidden, 403);
    const { isInstalled } = installSchema.parse(await c.req.json());
    await layout.install(isInstalled);

    return c.json(layout.view());
  });
};
