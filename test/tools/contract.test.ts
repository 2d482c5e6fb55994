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
    part: 'path',
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
    '5 exchanges, 2 kinds of violations, 1 cited differences.',
    expect.stringContaining(
      "violation, 1 times: GET /crm/objects/2026-03/{objectType} 200: response/results/* must have required property 'isOurs'",
    ),
    expect.stringContaining(
      "GET /crm/owners/2026-03/{ownerId} 404: response must have required property 'docs'",
    ),
    '  cited, 2 times: Nobody sends associations. (https://example.com/associations)',
    '  cited, but not met in this run: Never met.',
  ]);
  expect(status).toBe(1);
});

it('is content with traffic that keeps to the files', async () => {
  const checkOne = createChecker(await readContract(folder));
  const owner: Exchange = {
    method: 'GET',
    url: '/crm/owners/2026-09/7?archived=false',
    requestBody: null,
    status: 200,
    contentType: 'application/json',
    responseBody: '{"id":"7"}',
  };

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
  expect(checkOne({ ...owner, url: '/crm/nowhere/12' })).toMatchObject([
    { part: 'path', path: '/crm/nowhere/{id}' },
  ]);
});

it('says what is wrong with a folder that has no such files', () => {
  rmSync(join(folder, 'notes.yaml'));
  const { stderr, status } = run();

  expect(stderr).toContain('holds no OpenAPI 3 file');
  expect(status).toBe(1);
});
