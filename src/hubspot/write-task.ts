import { z } from 'zod';
import { TaskRefusedError } from '#src/notifications/task-refused-error.ts';
import type { AuthorTask } from '#src/notifications/notify-authors.ts';
import type { HubSpotClient } from './create-client.ts';
import { HubSpotError } from './hubspot-error.ts';

/**
 * Writes a task for its owner. Tasks need no scope of their own: they go by those of contacts.
 * Throws `TaskRefusedError` when HubSpot does not accept it, else `HubSpotError`.
 * https://developers.hubspot.com/docs/api-reference/latest/crm/activities/tasks/guide
 */
export const writeTask = async (
  client: HubSpotClient,
  { ownerId, subject, body, dueAt }: AuthorTask,
): Promise<void> => {
  try {
    await client.request({
      method: 'POST',
      path: '/crm/objects/2026-09/tasks',
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
      repeatable: false,
    });
  } catch (error) {
    const isRefused =
      error instanceof HubSpotError &&
      ['missing_scopes', 'invalid'].includes(error.kind);
    throw isRefused
      ? new TaskRefusedError(error.inFull, error.requiredScopes)
      : error;
  }
};
