import { createHash } from 'node:crypto';
import {
  type ActionAttempt,
  type ActionExecution,
  createActionCaller,
  readProject,
} from 'hubspot-host/server';
import { NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

/** Léa as an owner of records. */
export const LEA_OWNER = '751001';

/** The service, and HubSpot calling its actions. */
export interface ActionWorld {
  app: TestApp;
  /** How HubSpot signs; a test may change it. */
  signing: { secret: string };
  /** A workflow of contacts at this contact, or with null an agent. */
  execute(
    uid: string,
    inputs: Record<string, string>,
    options?: { contactId?: string | null; callbackId?: string },
  ): Promise<ActionAttempt>;
  /** Sends a request as it is. */
  post(
    path: string,
    body: string,
    headers: Record<string, string>,
  ): Promise<Response>;
  /** What the admin's mapping passes of a contact: every fact of the manifest that the record has. */
  mapFacts(contactId: string): Promise<Record<string, string>>;
}

export const SECRET = 'test-client-secret';
export const VERDICT_PATH = '/actions/give-verdict';
export const VERDICT_URL = `https://api.conversation-starters.example${VERDICT_PATH}`;

/** Headers of a verdict's call that HubSpot signed. */
export const signV2 = (body: string, secret = SECRET) => ({
  'x-hubspot-signature-version': 'v2',
  'x-hubspot-signature': createHash('sha256')
    .update(`${secret}POST${VERDICT_URL}${body}`)
    .digest('hex'),
});

/** Gives lines for contacts that nobody has used, one after another, with what is given. */
export const lineGetter = (worldOf: () => ActionWorld) => {
  let next = 0;

  return async () => {
    const world = worldOf();
    for (; next < world.app.seeded.contactIds.length;) {
      const contactId = world.app.seeded.contactIds[next] ?? '';
      next += 1;
      const { outputs } = await world.execute(
        'best_line',
        { owner_id: LEA_OWNER, ...(await world.mapFacts(contactId)) },
        { contactId },
      );
      if (outputs?.['outcome'] === 'line') {
        return {
          contactId,
          ballot: outputs['verdict_code'] ?? '',
          starterId: outputs['starter_id'] ?? '',
        };
      }
    }
    throw new Error('No contact is left that a line is for.');
  };
};

/** Starts it; the actions are those of the project's own manifest. */
export const startActionWorld = async (): Promise<ActionWorld> => {
  const app = await startApp();
  const { workflowActions } = await readProject(process.cwd());
  const signing = { secret: SECRET };
  const send = async (
    address: string | URL | Request,
    init?: RequestInit,
  ): Promise<Response> => app.service.app.fetch(new Request(address, init));
  const [bestLine] = workflowActions.filter(({ uid }) => uid === 'best_line');
  const origin = new URL(bestLine?.url ?? '').origin;
  const read = async (type: string, id: string, names: string[]) => {
    const { properties } = await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${type}/${id}?properties=${names.join(',')}`,
    );

    return properties as Record<string, string | null>;
  };

  return {
    app,
    signing,
    execute: (uid, inputs, { contactId = null, ...options } = {}) =>
      createActionCaller({
        accountId: app.emulator.accountId,
        clientSecret: signing.secret,
        actions: workflowActions,
        resolve: (url) => url,
        fetch: send,
      })({
        uid,
        client: contactId === null ? 'AGENTS' : 'WORKFLOWS',
        object:
          contactId === null
            ? null
            : { objectId: contactId, objectType: 'CONTACT' },
        inputs,
        ...options,
      } satisfies ActionExecution),
    post: (path, body, headers) =>
      send(origin + path, { method: 'POST', body, headers }),
    mapFacts: async (contactId) => {
      const names = (bestLine?.inputs ?? []).flatMap(({ name }) => {
        const [object = '', ...rest] = name.split('_');

        return name !== 'contact_id' && ['contact', 'company'].includes(object)
          ? [{ name, object, property: rest.join('_') }]
          : [];
      });
      const of = (wanted: string) =>
        names
          .filter(({ object }) => object === wanted)
          .map(({ property }) => property);
      const contact = await read('contacts', contactId, of('contact'));
      const { results } = (await app.crm(
        NORA,
        'POST',
        '/crm/associations/2026-09/contacts/companies/batch/read',
        { inputs: [{ id: contactId }] },
      )) as { results: { to: { toObjectId: number }[] }[] };
      const [linked] = results;
      const companyId = linked?.to[0]?.toObjectId;
      const company =
        companyId === undefined
          ? {}
          : await read('companies', String(companyId), of('company'));

      return Object.fromEntries(
        names.flatMap(({ name, object, property }) => {
          const value = (object === 'contact' ? contact : company)[property];

          return value ? [[name, value]] : [];
        }),
      );
    },
  };
};
