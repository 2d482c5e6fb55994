import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { AppWorkflowAction } from '#host/project/features.ts';
import { signV2 } from './sign-request.ts';

/** One execution of an action: of a workflow at a record, or of an agent without one. */
export interface ActionExecution {
  /** Uid of the action. */
  uid: string;
  client: 'WORKFLOWS' | 'AGENTS';
  /** The record that the workflow is at; null for an agent. */
  object: { objectId: string; objectType: string } | null;
  /** By the name of the input, as HubSpot resolved what was mapped. */
  inputs: Record<string, string>;
  /** That of an earlier attempt to repeat it; a new execution where it is left out. */
  callbackId?: string | undefined;
}

/** What came of an attempt. */
export interface ActionAttempt {
  callbackId: string;
  /** 0 where nothing answered within the time. */
  status: number;
  /** What later steps of the workflow can use; null where the attempt did not succeed. */
  outputs: Record<string, string> | null;
  /** Whether HubSpot tries again: after a 5xx, no answer, or a 429. */
  isRepeated: boolean;
  /** When it does so, where the answer says so, in seconds. */
  afterSeconds: number | null;
}

/** What calling actions needs. */
export interface ActionCallerOptions {
  accountId: number;
  clientSecret: string;
  actions: readonly AppWorkflowAction[];
  /** Where a public address really is. */
  resolve: (publicUrl: URL) => URL;
  fetch?: typeof globalThis.fetch;
  patienceMs?: number;
}

const answerSchema = z.object({
  outputFields: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean()]),
  ),
});

/** What HubSpot's editor would not let anybody save. */
const findFault = (
  { uid, clients, inputs, objectTypes }: AppWorkflowAction,
  { client, object, inputs: given }: ActionExecution,
): string | null => {
  if (!clients.includes(client)) return `${uid} is not offered to ${client}.`;
  if (object && !objectTypes.includes(object.objectType)) {
    return `${uid} is not for ${object.objectType}.`;
  }
  const unknown = Object.keys(given).find(
    (name) => !inputs.some((each) => each.name === name),
  );
  if (unknown !== undefined) return `${uid} has no input ${unknown}.`;
  const wrong = inputs.find(
    ({ name, options }) =>
      options !== null &&
      (given[name] ?? '') !== '' &&
      !options.some(({ value }) => value === given[name]),
  );

  return wrong
    ? `"${given[wrong.name]}" is no option of ${wrong.name} in ${uid}.`
    : null;
};

/**
 * Calls an action of the app as HubSpot does when a workflow or an agent executes it: signed (v2), with a
 * callback id that stays the same while the execution is tried again. A required input that a record has no
 * value for is sent empty, as in HubSpot, where only the editor asks for the mapping.
 * https://developers.hubspot.com/docs/api-reference/automation-actions-v4-v4/guide
 *
 * @throws Error with a sentence where HubSpot would not execute it
 */
export const createActionCaller =
  ({
    accountId,
    clientSecret,
    actions,
    resolve,
    fetch = globalThis.fetch,
    patienceMs = 30_000,
  }: ActionCallerOptions) =>
  async (execution: ActionExecution): Promise<ActionAttempt> => {
    const action = actions.find(({ uid }) => uid === execution.uid);
    if (!action) throw new Error(`The app has no action ${execution.uid}.`);
    const fault = findFault(action, execution);
    if (fault !== null) throw new Error(fault);
    const { client, object, callbackId = randomUUID() } = execution;
    const inputFields = Object.fromEntries(
      action.inputs.flatMap(({ name }) => {
        const value = execution.inputs[name];

        return value === undefined ? [] : [[name, value]];
      }),
    );
    const body = JSON.stringify({
      callbackId,
      origin: {
        portalId: accountId,
        actionDefinitionId: actions.indexOf(action) + 1,
        actionDefinitionVersion: 1,
      },
      context: { source: client, workflowId: 1 },
      ...(object
        ? { object: { ...object, objectId: Number(object.objectId) } }
        : {}),
      fields: inputFields,
      inputFields,
    });
    const url = new URL(action.url);
    const answer = await fetch(resolve(url), {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
      headers: {
        'content-type': 'application/json',
        'X-HubSpot-Signature-Version': 'v2',
        'X-HubSpot-Signature': signV2({
          method: 'POST',
          url: url.href,
          body,
          timestamp: 0,
          clientSecret,
        }),
      },
      body,
    }).catch(() => null);
    const status = answer?.status ?? 0;
    const read = answer?.ok
      ? answerSchema.safeParse(await answer.json().catch(() => null))
      : null;
    const wait = Number(answer?.headers.get('retry-after') ?? NaN);

    return {
      callbackId,
      status,
      outputs: read?.success
        ? Object.fromEntries(
            Object.entries(read.data.outputFields).map(([name, value]) => [
              name,
              String(value),
            ]),
          )
        : null,
      isRepeated: status === 0 || status === 429 || status >= 500,
      afterSeconds: Number.isFinite(wait) ? wait : null,
    };
  };
