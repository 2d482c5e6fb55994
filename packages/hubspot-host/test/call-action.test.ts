import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readProject } from '#host/project/read-project.ts';
import {
  type ActionExecution,
  createActionCaller,
} from '#host/server/call-action.ts';

let root: string;
const url = 'https://service.example.org/actions/tell';
const secret = 'workflow-client-key';

const write = (place: string, content: object) => {
  const file = join(root, place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
};
const input = (name: string, more: object = {}) => ({
  typeDefinition: { name, type: 'string', fieldType: 'text', ...more },
  supportedValueTypes: ['STATIC_VALUE'],
});
const action = (changes: object = {}) =>
  write('src/app/workflow-actions/tell-hsmeta.json', {
    uid: 'tell',
    type: 'workflow-action',
    config: {
      actionUrl: url,
      isPublished: true,
      supportedClients: [{ client: 'WORKFLOWS' }],
      inputFields: [
        input('town'),
        input('tone', {
          type: 'enumeration',
          options: [{ value: 'warm', label: 'Warm' }],
        }),
      ],
      outputFields: [input('said')],
      labels: {
        en: {
          actionName: 'Tell',
          inputFieldLabels: { town: 'Town', tone: 'Tone' },
        },
      },
      objectTypes: ['CONTACT'],
      ...changes,
    },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'action-'));
  const platformVersion = '2026.09';
  write('hsproject.json', { name: 'trial', srcDir: 'src', platformVersion });
  write('src/app/app-hsmeta.json', {
    uid: 'app',
    type: 'app',
    config: { name: 'Trial' },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Calls the action of the project; what arrived at the service, and what came of it. */
const call = async (
  execution: Partial<ActionExecution> = {},
  respond: () => Response | Promise<Response> = () =>
    Response.json({ outputFields: { said: 'hello', count: 2 } }),
) => {
  const { workflowActions } = await readProject(root);
  const arrived: Request[] = [];
  const attempt = await createActionCaller({
    accountId: 5,
    clientSecret: secret,
    actions: workflowActions,
    resolve: (each) => each,
    fetch: async (address, init) => {
      arrived.push(new Request(address, init));

      return respond();
    },
  })({
    uid: 'tell',
    client: 'WORKFLOWS',
    object: { objectId: '101', objectType: 'CONTACT' },
    inputs: { town: 'Leeds' },
    ...execution,
  });

  return { attempt, arrived };
};

describe('calls a declared action as HubSpot does', () => {
  it('at its address, with account, record and inputs, signed with version 2', async () => {
    action();
    const { attempt, arrived } = await call();
    const [request] = arrived;
    const body = (await request?.text()) ?? '';

    expect(request).toMatchObject({ method: 'POST', url });
    expect(JSON.parse(body)).toMatchObject({
      callbackId: attempt.callbackId,
      origin: { portalId: 5 },
      context: { source: 'WORKFLOWS' },
      object: { objectId: 101, objectType: 'CONTACT' },
      inputFields: { town: 'Leeds' },
      fields: { town: 'Leeds' },
    });
    expect(request?.headers.get('x-hubspot-signature-version')).toBe('v2');
    expect(request?.headers.get('x-hubspot-signature')).toBe(
      createHash('sha256').update(`${secret}POST${url}${body}`).digest('hex'),
    );
    expect(attempt).toMatchObject({
      status: 200,
      outputs: { said: 'hello', count: '2' },
      isRepeated: false,
    });
  });

  it('with another callback id for each execution, and the same for each attempt', async () => {
    action();
    const one = await call();
    const other = await call();
    const again = await call({ callbackId: one.attempt.callbackId });

    expect(one.attempt.callbackId).not.toBe(other.attempt.callbackId);
    expect(await again.arrived[0]?.json()).toMatchObject({
      callbackId: one.attempt.callbackId,
    });
  });

  it.each([
    [200, false],
    [400, false],
    [401, false],
    [404, false],
    [429, true],
    [500, true],
    [503, true],
  ])('after a %d tries again: %s', async (status, isRepeated) => {
    action();
    const { attempt } = await call({}, () =>
      Response.json({}, { status, headers: { 'retry-after': '30' } }),
    );

    expect(attempt).toMatchObject({
      status,
      isRepeated,
      outputs: null,
      afterSeconds: 30,
    });
  });

  it('and tries again where nothing answers', async () => {
    action();
    const { attempt } = await call({}, () =>
      Promise.reject(new Error('refused')),
    );

    expect(attempt).toMatchObject({ status: 0, isRepeated: true });
  });

  it.each([
    ['of another name', { uid: 'shout' }, 'The app has no action shout.'],
    [
      'that agents are not offered',
      { client: 'AGENTS' as const },
      'tell is not offered to AGENTS.',
    ],
    [
      'on another object',
      { object: { objectId: '1', objectType: 'DEAL' } },
      'tell is not for DEAL.',
    ],
    [
      'with another input',
      { inputs: { city: 'Leeds' } },
      'tell has no input city.',
    ],
    [
      'with what is no option',
      { inputs: { tone: 'cold' } },
      '"cold" is no option of tone in tell.',
    ],
  ])('but none %s', async (_, execution, sentence) => {
    action();

    await expect(call(execution)).rejects.toThrow(sentence);
  });
});

describe('reads an action', () => {
  it('for agents with what a model reads of it', async () => {
    action({
      supportedClients: [
        {
          client: 'AGENTS',
          toolType: 'GET_DATA',
          llmConfig: { actionDescription: 'Tells.' },
        },
      ],
    });

    expect((await readProject(root)).workflowActions).toMatchObject([
      { uid: 'tell', name: 'Tell', clients: ['AGENTS'], outputs: ['said'] },
    ]);
  });

  it('with its words in each language, options with labels, and inputs for owners', async () => {
    action({
      inputFields: [
        input('tone', {
          type: 'enumeration',
          options: [{ value: 'warm', label: 'Warm' }, { value: 'dry' }],
        }),
        input('owner', { referencedObjectType: 'OWNER' }),
      ],
      labels: {
        en: {
          actionName: 'Tell',
          actionDescription: 'Tells it.',
          inputFieldLabels: { tone: 'Tone', owner: 'Owner' },
        },
        fr: {
          actionName: 'Dire',
          inputFieldLabels: { tone: 'Ton' },
          outputFieldLabels: { said: 'Dit' },
        },
      },
    });

    expect((await readProject(root)).workflowActions).toMatchObject([
      {
        inputs: [
          { isOwner: false, options: [{ label: 'Warm' }, { label: 'dry' }] },
          { isOwner: true, options: null },
        ],
        labels: {
          en: { name: 'Tell', description: 'Tells it.' },
          fr: {
            name: 'Dire',
            inputs: { tone: 'Ton' },
            outputs: { said: 'Dit' },
          },
        },
      },
    ]);
  });

  it.each([
    [
      'for agents without it',
      { supportedClients: [{ client: 'AGENTS' }] },
      /supportedClients/,
    ],
    ['on this machine', { actionUrl: 'https://localhost/tell' }, /actionUrl/],
    [
      'without https',
      { actionUrl: 'http://service.example.org/' },
      /actionUrl/,
    ],
    [
      'with an input that has no label',
      { labels: { en: { actionName: 'Tell', inputFieldLabels: {} } } },
      /no label for its input "town"/,
    ],
  ])('and refuses one %s', async (_, changes, sentence) => {
    action(changes);

    await expect(readProject(root)).rejects.toThrow(sentence);
  });
});
