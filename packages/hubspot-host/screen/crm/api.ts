import type {
  ActionAttempt,
  ActionExecution,
  ActionsView,
} from '../../server/action-view.ts';
import type {
  ControlView,
  WebhookSwitches,
} from '../../server/control-view.ts';
import type { SessionView } from '../../server/session-view.ts';
import type { FetchAnswer } from '../../rules/settle-fetch.ts';
import { call } from './call.ts';

/** A change of the stand-in's switches; `refuse` is how many of the next calls get a 429. */
export interface ControlChange {
  down?: boolean;
  latencyMs?: number;
  searchLagMs?: number;
  daysAhead?: number;
  refuse?: number;
  fetchRejects?: boolean;
  webhooks?: Partial<WebhookSwitches>;
}

/** What the stand-in does once to the app. */
export type Deed = 'expire' | 'revoke' | 'uninstall' | 'resend';

/** The preview's own doors. */
export const preview = {
  session: () => call<SessionView>('GET', '/api/session'),
  changeSession: (change: { userId?: number; language?: string }) =>
    call<SessionView>('PUT', '/api/session', change),
  controls: () => call<ControlView>('GET', '/api/controls'),
  changeControls: (change: ControlChange) =>
    call<ControlView>('PUT', '/api/controls', change),
  doDeed: (deed: Deed) =>
    call<ControlView>('POST', '/api/controls/deeds', { deed }),
  actions: () => call<ActionsView>('GET', '/api/actions'),
  callAction: (execution: ActionExecution) =>
    call<ActionAttempt>('POST', '/api/actions/calls', execution),
  hsFetch: (request: object) =>
    call<FetchAnswer>('POST', '/api/hs-fetch', request),
  serverless: (request: object) =>
    call<{ response: unknown }>('POST', '/api/serverless', request),
  properties: (request: object) =>
    call<{ data: Record<string, string | null> }>(
      'POST',
      '/api/hooks/properties',
      request,
    ),
  associations: (toObjectType: string, request: object) =>
    call<{ data: unknown }>(
      'POST',
      `/api/hooks/associations/${encodeURIComponent(toObjectType)}`,
      request,
    ),
  /** A search of an extension, which the scopes of the app bound. */
  search: (objectType: string, body: object) =>
    call<SearchPage>(
      'POST',
      `/api/hooks/search/${encodeURIComponent(objectType)}`,
      body,
    ),
};

/** A record as HubSpot shows it. */
export interface CrmRecord {
  id: string;
  properties: Record<string, string | null>;
  createdAt: string;
  updatedAt: string;
}
/** A property of an object. */
export interface PropertyView {
  name: string;
  label: string;
  description: string;
  type: string;
  fieldType: string;
  options: { value: string; label: string }[];
  hubspotDefined: boolean;
  /** Whether it is an amount of the account's currency. */
  showCurrencySymbol?: boolean;
  /** How a number is shown, such as `percentage`. */
  numberDisplayHint?: string;
  modificationMetadata: { readOnlyValue: boolean };
}
/** A custom object. */
export interface SchemaView {
  objectTypeId: string;
  name: string;
  labels: { singular: string; plural: string };
  primaryDisplayProperty: string;
}
/** A pipeline with its stages, in their order. */
export interface PipelineView {
  id: string;
  label: string;
  stages: { id: string; label: string }[];
}
/** One page of a search. */
export interface SearchPage {
  total: number;
  results: CrmRecord[];
}

const base = '/api/hubspot';

/** Types and ids come from extensions, too: one of them must not become another path. */
const part = encodeURIComponent;
const objects = (type: string) => `${base}/crm/objects/2026-09/${part(type)}`;

/** HubSpot's own API, as the person who is signed in. */
export const crm = {
  account: () =>
    call<{ companyCurrency: string }>(
      'GET',
      `${base}/account-info/2026-09/details`,
    ),
  search: (type: string, body: object) =>
    call<SearchPage>('POST', `${objects(type)}/search`, body),
  record: (type: string, id: string, properties: string[]) =>
    call<CrmRecord>(
      'GET',
      `${objects(type)}/${part(id)}?properties=${part(properties.join(','))}`,
    ),
  records: (type: string, ids: string[], properties: string[]) =>
    call<SearchPage>('POST', `${objects(type)}/batch/read`, {
      inputs: ids.map((id) => ({ id })),
      properties,
    }),
  update: (type: string, id: string, properties: Record<string, string>) =>
    call<CrmRecord>('PATCH', `${objects(type)}/${part(id)}`, {
      properties,
    }),
  create: (type: string, properties: Record<string, string>) =>
    call<CrmRecord>('POST', `${objects(type)}`, {
      properties,
    }),
  archive: (type: string, id: string) =>
    call<null>('DELETE', `${objects(type)}/${part(id)}`),
  properties: async (type: string) =>
    (
      await call<{ results: PropertyView[] }>(
        'GET',
        `${base}/crm/properties/2026-09/${part(type)}`,
      )
    ).results,
  schemas: async () =>
    (
      await call<{ results: SchemaView[] }>(
        'GET',
        `${base}/crm-object-schemas/2026-09/schemas`,
      )
    ).results,
  pipelines: async (type: string) =>
    (
      await call<{ results: PipelineView[] }>(
        'GET',
        `${base}/crm/pipelines/2026-09/${part(type)}`,
      )
    ).results,
  associated: async (type: string, id: string, toType: string) =>
    (
      await call<{ results: { toObjectId: number }[] }>(
        'GET',
        `${objects(type)}/${part(id)}/associations/${part(toType)}`,
      )
    ).results.map(({ toObjectId }) => String(toObjectId)),
};
