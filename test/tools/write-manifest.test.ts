import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SCOPES } from '#src/installations/scopes.ts';

const root = process.cwd();
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'manifest-'));
  cpSync(join(root, 'app.json'), join(copy, 'app.json'));
  mkdirSync(join(copy, 'extensions/app/webhooks'), { recursive: true });
  mkdirSync(join(copy, 'extensions/app/packages/contracts'), {
    recursive: true,
  });
});

afterEach(() => rmSync(copy, { recursive: true }));

const run = (...flags: string[]) =>
  spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'tools/write-manifest.ts'), ...flags],
    { cwd: copy, encoding: 'utf8' },
  );

const manifest = 'extensions/app/app-hsmeta.json';
const webhooks = 'extensions/app/webhooks/webhooks-hsmeta.json';
const origin = 'extensions/app/packages/contracts/service-origin.ts';

it('finds nothing to say about files it has just written', () => {
  expect(run().status).toBe(0);
  expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
});

it('permits the service origin and no other', () => {
  run();

  const { config } = JSON.parse(readFileSync(join(copy, manifest), 'utf8'));
  const app = JSON.parse(readFileSync(join(copy, 'app.json'), 'utf8'));

  expect(config.permittedUrls.fetch).toEqual([app.serviceOrigin]);
  expect(config.auth).toEqual({
    type: 'static',
    requiredScopes: app.requiredScopes,
  });
});

const readJson = (path: string) =>
  JSON.parse(readFileSync(join(copy, path), 'utf8'));

it('asks for the scopes that have a reason, and no others', () => {
  expect(readJson('app.json').requiredScopes).toEqual(
    SCOPES.filter(({ needed }) => needed !== 'tasks').map(({ name }) => name),
  );
  for (const { because } of SCOPES) expect(because).not.toBe('');
});

it('asks for the scope of tasks where authors are to be told by them, and nowhere else', () => {
  const scopes = () => readJson(manifest).config.auth.requiredScopes;
  run();
  expect(scopes()).not.toContain('crm.objects.contacts.write');
  writeFileSync(
    join(copy, 'app.json'),
    JSON.stringify({ ...readJson('app.json'), authorTasks: true }),
  );
  run();

  expect(scopes()).toEqual([
    ...readJson('app.json').requiredScopes,
    'crm.objects.contacts.write',
  ]);
});

it('writes the manifest of an app with OAuth, which is another app', () => {
  const app = readJson('app.json');
  writeFileSync(
    join(copy, 'app.json'),
    JSON.stringify({ ...app, auth: 'oauth' }),
  );
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  const { uid, config } = readJson(manifest);

  expect(uid).toBe(`${app.uid}_oauth`);
  expect(config.auth).toMatchObject({
    type: 'oauth',
    redirectUrls: [`${app.serviceOrigin}/oauth/callback`],
  });
  expect(
    [...config.auth.requiredScopes, ...config.auth.optionalScopes].sort(),
  ).toEqual(SCOPES.map(({ name }) => name).sort());
  expect(run('--check')).toMatchObject({ status: 0 });
});

it.each(['static', 'oauth'])(
  'subscribes to no property of contacts: %s',
  (auth) => {
    const app = readJson('app.json');
    writeFileSync(join(copy, 'app.json'), JSON.stringify({ ...app, auth }));
    run();
    const { settings, subscriptions } = readJson(webhooks).config;

    expect(settings.targetUrl).toBe(`${app.serviceOrigin}/webhooks/hubspot`);
    expect(subscriptions.hubEvents).toEqual([
      { subscriptionType: 'contact.privacyDeletion', active: true },
    ]);
    expect(
      subscriptions.crmObjects.filter(
        ({ objectType, propertyName }: Record<string, string>) =>
          propertyName !== undefined && objectType === 'contact',
      ),
    ).toEqual([]);
    expect(
      subscriptions.crmObjects.some(
        ({ propertyName }: Record<string, string>) =>
          propertyName !== undefined,
      ),
    ).toBe(auth === 'static');
  },
);

it.each([manifest, origin, webhooks])('names %s when it differs', (path) => {
  run();
  const file = join(copy, path);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('https://', 'https://evil.'),
  );

  const { status, stderr } = run('--check');

  expect(status).toBe(1);
  expect(stderr).toBe(
    `${path} does not say what app.json says. Run "npm run manifest".\n`,
  );
});

it('fails when a file is missing', () => {
  run();
  rmSync(join(copy, dirname(manifest), 'app-hsmeta.json'));

  expect(run('--check').status).toBe(1);
});

describe('the actions of workflows and agents', () => {
  const bestLine = 'extensions/app/workflow-actions/best-line-hsmeta.json';
  const giveVerdict =
    'extensions/app/workflow-actions/give-verdict-hsmeta.json';
  const change = (actionFacts: string[]) =>
    writeFileSync(
      join(copy, 'app.json'),
      JSON.stringify({ ...readJson('app.json'), actionFacts }),
    );

  it('take the facts that app.json names, with a label in every language', () => {
    change(['contact.shoe_size', 'company.name']);
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    const { config } = readJson(bestLine);
    const names = config.inputFields.map(
      ({ typeDefinition }: { typeDefinition: { name: string } }) =>
        typeDefinition.name,
    );

    expect(names).toEqual([
      'owner_id',
      'contact_id',
      'contact_shoe_size',
      'company_name',
    ]);
    expect(Object.keys(config.labels)).toEqual(['en', 'fr']);
    for (const { inputFieldLabels } of Object.values<{
      inputFieldLabels: object;
    }>(config.labels)) {
      expect(Object.keys(inputFieldLabels)).toEqual(names);
    }
    expect(config.labels.fr.inputFieldLabels.company_name).toBe(
      'Entreprise\u00a0: name',
    );
  });

  it.each([[bestLine], [giveVerdict]])(
    'are for workflows and agents, at the service’s own origin: %s',
    (file) => {
      run();
      const { config } = readJson(file);

      expect(config.supportedClients).toMatchObject([
        { client: 'WORKFLOWS' },
        {
          client: 'AGENTS',
          toolType: expect.any(String),
          llmConfig: { actionDescription: expect.any(String) },
        },
      ]);
      expect(new URL(config.actionUrl).origin).toBe(
        readJson('app.json').serviceOrigin,
      );
    },
  );

  it.each([
    ['deal.amount', 'must be contact. or company.'],
    ['contact.', 'must be contact. or company.'],
    ['contact.Town', 'must be contact. or company.'],
    ['contact.id', 'is the input'],
  ])('take no fact %s, and say what one is', (fact, says) => {
    change([fact]);
    const { status, stderr } = run();

    expect(status).toBe(1);
    expect(stderr).toContain(says);
  });

  it('take no fact twice', () => {
    change(['contact.city', 'contact.city']);

    expect(run().stderr).toContain('has a fact twice');
  });
});
