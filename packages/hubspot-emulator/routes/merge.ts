import { z } from 'zod';
import type { RouteDeps } from './context.ts';
import { invalid } from '#emulator/account/hubspot-failure.ts';
import { mergeRecords } from '#emulator/account/merge-records.ts';
import { readJson } from '#emulator/wire/read-json.ts';
import { showRecord } from '#emulator/wire/show-record.ts';

const mergeSchema = z.object({
  primaryObjectId: z.string(),
  objectIdToMerge: z.string(),
});
/** Objects whose records HubSpot merges. */
const mergeable = ['0-1', '0-2', '0-3', '0-5'];

/** Merging of two records. */
export const mergeRoutes = ({ app, store }: RouteDeps): void => {
  app.post('/crm/objects/2026-09/:type/merge', async (c) => {
    const type = store.typeOf(c.req.param('type'));
    if (!mergeable.includes(type.objectTypeId) && !type.isCustom) {
      throw invalid(`Records of ${type.name} cannot be merged.`);
    }
    const body = await readJson(c, mergeSchema);
    const survivor = store.atomically(() =>
      mergeRecords(
        store,
        type,
        body.primaryObjectId,
        body.objectIdToMerge,
        c.env.writer,
      ),
    );

    return c.json(showRecord(type, survivor, { properties: [] }));
  });
};
