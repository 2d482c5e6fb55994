import { z } from 'zod';
import type {
  AuthorTask,
  TaskRecords,
} from '#src/notifications/author-task.ts';
import { TaskRefusedError } from '#src/notifications/task-refused-error.ts';
import { RefusedError } from '#src/outbox/refusal.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';
import { toOutboxError } from './to-refusal.ts';

const tasks = '/crm/objects/2026-09/tasks';
const foundSchema = z.object({
  results: z.array(
    z.object({
      id: z.string(),
      properties: z.object({ hs_task_subject: z.string().nullish() }),
    }),
  ),
});

const toTaskError = (error: unknown): unknown => {
  const understood = toOutboxError(error);
  const isRefused =
    understood instanceof RefusedError &&
    error instanceof HubSpotError &&
    ['missing_scopes', 'invalid'].includes(error.kind);

  return isRefused
    ? new TaskRefusedError(understood.refusal, error.requiredScopes, error)
    : understood;
};

const is = (propertyName: string, value: string) => ({
  propertyName,
  operator: 'EQ',
  value,
});

/**
 * Tasks of one account. They need no scope of their own: they go by those of contacts.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/activities/tasks/guide
 */
export const createTaskRecords = (client: HubSpotClient): TaskRecords => ({
  write: async ({ ownerId, subject, body, dueAt }: AuthorTask) => {
    try {
      const { id } = await client.request({
        method: 'POST',
        path: tasks,
        body: {
          properties: {
            hs_timestamp: dueAt.toISOString(),
            hs_task_subject: subject,
            hs_task_body: body,
            hs_task_status: 'NOT_STARTED',
            hs_task_type: 'TODO',
            hubspot_owner_id: ownerId,
          },
        },
        schema: z.object({ id: z.string() }),
        lane: 'background',
        // Sent twice, it would be written twice.
        repeatable: false,
      });

      return id;
    } catch (error) {
      throw toTaskError(error);
    }
  },

  findSame: async ({ ownerId, subject, dueAt }) => {
    try {
      const { results } = await client.request({
        method: 'POST',
        path: `${tasks}/search`,
        body: {
          filterGroups: [
            {
              filters: [
                is('hubspot_owner_id', ownerId),
                is('hs_timestamp', String(dueAt.getTime())),
                is('hs_task_subject', subject),
              ],
            },
          ],
          properties: ['hs_task_subject'],
          limit: 100,
        },
        schema: foundSchema,
        lane: 'background',
        repeatable: true,
      });
      // Search does not tell upper case from lower case.
      const same = results.find(
        ({ properties }) => properties.hs_task_subject === subject,
      );

      return same?.id ?? null;
    } catch (error) {
      throw toTaskError(error);
    }
  },
});
