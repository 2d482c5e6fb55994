import type { Context, Hono } from 'hono';
import type { Emulator } from 'hubspot-emulator';
import { z } from 'zod';
import type { AppWorkflowAction } from '#host/project/features.ts';
import type { ActionsView } from './action-view.ts';
import type { ActionAttempt, ActionExecution } from './call-action.ts';

const executionSchema = z.object({
  uid: z.string(),
  client: z.enum(['WORKFLOWS', 'AGENTS']),
  object: z
    .object({
      objectType: z.string(),
      objectId: z.string().regex(/^\d{1,15}$/),
    })
    .nullable(),
  inputs: z.record(z.string(), z.string().max(65_536)),
  callbackId: z.string().max(200).optional(),
});

/** What the screen of action calls needs. */
export interface ActionOptions {
  actions: readonly AppWorkflowAction[];
  /** Calls one; null where nothing answers for the service of the app. */
  callAction: ((execution: ActionExecution) => Promise<ActionAttempt>) | null;
  emulator: Pick<Emulator, 'fetchAsUser'>;
  isInstalled: () => boolean;
  viewerId: () => number;
}

/**
 * Actions of workflows and agents: which there are, and a call of one, as a workflow at a record or
 * as an agent. HubSpot calls none of an app that is not in the account.
 */
export const actionRoutes = (
  app: Hono,
  { actions, callAction, emulator, isInstalled, viewerId }: ActionOptions,
): void => {
  const refuse = (c: Context, message: string, status: 404 | 409) =>
    c.json({ message }, status);
  const isThere = async ({
    objectType,
    objectId,
  }: NonNullable<ActionExecution['object']>): Promise<boolean> => {
    const type = encodeURIComponent(objectType.toLowerCase());
    const { ok } = await emulator.fetchAsUser(
      new Request(
        `https://emulator.local/crm/objects/2026-09/${type}/${objectId}`,
      ),
      viewerId(),
    );

    return ok;
  };

  app.get('/api/actions', (c) => {
    const view: ActionsView = {
      isInstalled: isInstalled(),
      isServed: callAction !== null,
      actions,
    };

    return c.json(view);
  });

  app.post('/api/actions/calls', async (c) => {
    const execution = executionSchema.parse(await c.req.json());
    if (!callAction) return refuse(c, 'Nothing answers for the app.', 409);
    if (!isInstalled()) return refuse(c, 'The app is not installed.', 409);
    const { client, object } = execution;
    if (client === 'WORKFLOWS' && !object) {
      return refuse(c, 'A workflow is always at a record. Choose one.', 409);
    }
    if (object && !(await isThere(object))) {
      return refuse(c, `There is no record ${object.objectId}.`, 404);
    }
    try {
      return c.json(await callAction(execution));
    } catch (error) {
      return refuse(c, error instanceof Error ? error.message : '', 409);
    }
  });
};
