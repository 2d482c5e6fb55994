import { z } from 'zod';
import { survivorOf } from '#emulator/account/merge-records.ts';
import { readJson } from '#emulator/wire/read-json.ts';
import type { RouteDeps } from './context.ts';

const deleteSchema = z.object({
  objectId: z.string(),
  idProperty: z.string().optional(),
});

/**
 * Deletion for good, as privacy laws ask: the record is in no bin, and cannot be restored. An id
 * that is unknown is deleted too. https://developers.hubspot.com/docs/api-reference/latest/crm/objects/contacts/guide
 */
export const gdprDeleteRoutes = ({ app, store }: RouteDeps): void => {
  app.post('/crm/objects/2026-09/:type/gdpr-delete', async (c) => {
    const type = store.typeOf(c.req.param('type'));
    const { objectId, idProperty } = await readJson(c, deleteSchema);
    const record =
      idProperty === undefined
        ? store.state.records[type.objectTypeId]?.[
            survivorOf(store.state, type, objectId)
          ]
        : store.findBy(type, idProperty, objectId);
    if (record) {
      store.archive(type, record);
      delete store.state.records[type.objectTypeId]?.[record.id];
      const { objectTypeId } = type;
      const at = { objectTypeId, objectId: Number(record.id) };
      // HubSpot sends both. https://developers.hubspot.com/changelog/now-live-webhooks-now-support-privacy-compliant-contact-deletions
      store.happened({ what: 'privacyDeletion', ...at });
      store.changed();
    }

    return c.body(null, 204);
  });
};
