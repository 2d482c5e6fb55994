import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import {
  createEmulator,
  type Exchange,
  trafficVariable,
} from 'hubspot-emulator';
import { createChecker } from '#tools/contract/check-exchange.ts';
import { readContract } from '#tools/contract/read-contract.ts';

let folder: string;
let traffic: string;

/** A small API of our own, in the shape HubSpot's files have. */
const contract = `
openapi: 3.0.1
info: { title: Notes, version: '1' }
servers: [{ url: https://api.hubapi.com }]
paths:
  /crm/owners/2026-03/{ownerId}:
    get:
      parameters: []
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } }
        default: { $ref: '#/components/responses/Error' }
  /crm/objects/2026-03/{objectType}:
    get:
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                required: [results]
                properties:
                  results: { type: array, items: { $ref: '#/components/schemas/Thing' } }
    post:
      requestBody:
        content:
          application/json:
            schema: { type: object, required: [properties, associations], properties: { properties: { type: object } } }
      responses:
        '201': { description: made, content: { application/json: { schema: { type: object, additionalProperties: {} } } } }
components:
  responses:
    Error:
      description: ''
      content:
        '*/*': { schema: { type: object, required: [category, docs] } }
  schemas:
    Owner:
      type: object
      required: [id]
      properties: { id: { type: string }, email: { type: string } }
    Thing:
      type: object
      required: [id, isOurs]
      properties: { id: { type: string } }
`;
const differences = [
  {
    part: 'request',
    message: "'associations'",
    why: 'Nobody sends associations.',
    source: 'https://example.com/associations',
  },
  {
    part: 'status',
    path: '^/never',
    why: 'Never met.',
    source: 'https://example.com/never',
  },
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
  traffic = mkdtempSync(join(tmpdir(), 'traffic-'));
  writeFileSync(join(folder, 'notes.yaml'), contract);
  writeFileSync(join(folder, 'other.json'), '{"about": "something else"}');
  writeFileSync(join(folder, 'differences.txt'), JSON.stringify(differences));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(traffic, { recursive: true });
});

const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [
      resolve('tools/contract.ts'),
      folder,
      '--traffic',
      traffic,
      '--differences',
      join(folder, 'differences.txt'),
      ...args,
    ],
    { encoding: 'utf8' },
  );

const ownerRead: Exchange = {
  method: 'GET',
  url: '/crm/owners/2026-09/7?archived=false',
  requestBody: null,
  status: 200,
  contentType: 'application/json',
  responseBody: '{"id":"7"}',
};

/** An emulator that writes what it is asked into the folder. */
const callEmulator = async () => {
  process.env[trafficVariable] = traffic;
  const emulator = createEmulator({
    accountId: 1,
    accessToken: 'contract-access',
    people: { users: [], teams: [] },
  });
  process.env[trafficVariable] = '';
  const call = (method: string, path: string, body?: object) =>
    emulator.fetch(
      new Request(`https://api.hubapi.com${path}`, {
        method,
        headers: {
          authorization: 'Bearer contract-access',
          'content-type': 'application/json',
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    );
  for (const name of ['Ana', 'Ben']) {
    await call('POST', '/crm/objects/2026-09/contacts', {
      properties: { firstname: name },
    });
  }
  await call('GET', '/crm/objects/2026-03/contacts');
  await call('GET', '/crm/owners/2026-09/7');
  await call('GET', '/crm/lists/2026-09/search?x=1');
  emulator.failNext({ path: /owners/ });
  await call('GET', '/crm/owners/2026-09/8');
};

it('says how many exchanges there were, what contradicts the files, and what is cited', async () => {
  await callEmulator();
  const { stdout, status } = run();

  expect(stdout.trim().split('\n')).toEqual([
    // What a test made up is not the emulator's.
    // A path that the emulator does not know either is neither checked nor missing.
    'Exchanges: 5. Checked: 4. Of paths that no file describes: 0. Kinds of violations: 2. Cited differences: 1.',
    expect.stringContaining(
      "violation, 1 ×: GET /crm/objects/2026-03/{objectType} 200: response/results/* must have required property 'isOurs'",
    ),
    expect.stringContaining(
      "GET /crm/owners/2026-03/{ownerId} 404: response must have required property 'docs'",
    ),
    '  cited, 2 ×: Nobody sends associations. (https://example.com/associations)',
    '  cited, but not met in this run: Never met.',
  ]);
  expect(status).toBe(1);
});

/** Writes exchanges as a run of tests would. */
const keep = (...exchanges: Partial<Exchange>[]) =>
  writeFileSync(
    join(traffic, '1.jsonl'),
    exchanges
      .map((each) => `${JSON.stringify({ ...ownerRead, ...each })}\n`)
      .join(''),
  );
const listRead = { url: '/crm/lists/2026-09/17', responseBody: '{"list":{}}' };

it('passes where the files describe only a part of what was called, and says which part not', () => {
  keep({}, listRead, { ...listRead, url: '/crm/lists/2026-09/18?x=1' });
  const { stdout, status } = run();

  expect(stdout).toContain(
    'Exchanges: 3. Checked: 1. Of paths that no file describes: 2. Kinds of violations: 0.',
  );
  expect(stdout).toContain('not described, 2 ×: GET /crm/lists/2026-09/{id}');
  expect(status).toBe(0);
});

it('says which methods the files do describe, where another was called', () => {
  keep({}, { method: 'PATCH', requestBody: '{}' });
  const { stdout, status } = run();

  expect(stdout).toContain(
    'not described, 1 ×: PATCH /crm/owners/2026-09/{id} (described there: GET)',
  );
  expect(status).toBe(0);
});

it('fails for what no file describes where the files are said to be all of them', () => {
  keep({}, listRead);
  const { stdout, status } = run('--complete');

  expect(stdout).toContain('not described, 1 ×: GET /crm/lists/');
  expect(status).toBe(1);

  keep({});
  expect(run('--complete').status).toBe(0);
});

it('fails where nothing was checked at all', () => {
  keep(listRead);
  const { stderr, status } = run();

  expect(stderr).toContain('no file describes anything that was called');
  expect(status).toBe(1);
});

it('does not call a path missing that the emulator does not know either', () => {
  keep({}, { ...listRead, status: 501 }, { ...listRead, status: 404 });
  const { stdout, status } = run('--complete');

  expect(stdout).toContain(
    'Exchanges: 3. Checked: 1. Of paths that no file describes: 0.',
  );
  expect(status).toBe(0);
});

it('is content with traffic that keeps to the files', async () => {
  const check = createChecker(await readContract(folder));
  const owner = ownerRead;
  const checkOne = (exchange: Exchange) => check(exchange).violations;

  expect(checkOne(owner)).toEqual([]);
  expect(
    checkOne({ ...owner, responseBody: '{"id":7,"nick":"Al"}' }),
  ).toMatchObject([
    { at: '/id', message: 'must be string' },
    { message: 'has nick, which is not declared' },
  ]);
  expect(checkOne({ ...owner, status: 202 })).toMatchObject([
    { part: 'status', message: 'is not declared' },
  ]);
  expect(check({ ...owner, url: '/crm/nowhere/12' })).toEqual({
    violations: [],
    isDescribed: false,
    undescribed: 'GET /crm/nowhere/{id}',
  });
});

it('says what is wrong with a folder that has no such files', () => {
  rmSync(join(folder, 'notes.yaml'));
  const { stderr, status } = run();

  expect(stderr).toContain('holds no OpenAPI 3 file');
  expect(status).toBe(1);
});
