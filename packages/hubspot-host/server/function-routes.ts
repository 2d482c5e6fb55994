import type { Hono } from 'hono';
import { z } from 'zod';
import type { createRecordHooks } from './record-hooks.ts';
import type { createFunctions } from './run-function.ts';

const callSchema = z.object({
  name: z.string(),
  parameters: z.unknown().optional(),
  propertiesToSend: z.array(z.string()).default([]),
  payload: z.unknown().optional(),
  record: z
    .object({ objectTypeId: z.string(), objectId: z.string() })
    .nullable(),
});

/** Where the page runs a function of the app: `hubspot.serverless`. */
export const functionRoutes = (
  app: Hono,
  {
    runFunction,
    hooks,
    viewerId,
  }: {
    runFunction: ReturnType<typeof createFunctions>;
    hooks: Pick<ReturnType<typeof createRecordHooks>, 'properties'>;
    viewerId: () => number;
  },
): void => {
  app.post('/api/serverless', async (c) => {
    const { name, parameters, propertiesToSend, payload, record } =
      callSchema.parse(await c.req.json());
    const result = await runFunction(name, {
      parameters,
      propertiesToSend:
        record && propertiesToSend.length > 0
          ? await hooks.properties(viewerId(), {
              ...record,
              properties: propertiesToSend,
            })
          : {},
      event:
        payload === undefined
          ? undefined
          : { type: 'SERVERLESS_ACTION_HOOK', payload },
    });

    return c.json(result, 'response' in result ? 200 : 400);
  });
};
