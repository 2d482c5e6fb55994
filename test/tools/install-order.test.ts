import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { loadConfig } from '#src/config.ts';
import { copyProject } from '#tools/copy-project.ts';
import { readProject } from 'hubspot-host/server';

const root = process.cwd();
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'install-'));
  for (const each of ['app.json', 'hsproject.json', '.env.example']) {
    cpSync(join(root, each), join(copy, each));
  }
  cpSync(join(root, 'extensions'), join(copy, 'extensions'), {
    recursive: true,
  });
});
afterEach(() => rmSync(copy, { recursive: true }));

const run = (tool: string, ...flags: string[]) =>
  spawnSync(
    join(root, 'node_modules/.bin/node'),
    [join(root, `tools/${tool}.ts`), ...flags],
    { cwd: copy, encoding: 'utf8' },
  );
const configure = (...flags: string[]) =>
  run(
    'configure',
    '--origin',
    'https://starters.acme.com',
    '--account',
    '48302715',
    '--support-email',
    'crm@acme.com',
    '--support-url',
    'https://acme.com/help',
    ...flags,
  );
const read = (file: string) => readFileSync(join(copy, file), 'utf8');

describe('npm run configure', () => {
  it('leaves no example in what HubSpot gets', () => {
    expect(configure()).toMatchObject({ status: 0, stderr: '' });

    const { config } = JSON.parse(read('extensions/app/app-hsmeta.json'));
    expect(config.permittedUrls.fetch).toEqual(['https://starters.acme.com']);
    expect(config.support).toEqual({
      supportEmail: 'crm@acme.com',
      documentationUrl: 'https://acme.com/help',
      supportUrl: 'https://acme.com/help',
    });
    expect(
      read('extensions/app/packages/contracts/service-origin.ts'),
    ).toContain("SERVICE_ORIGIN = 'https://starters.acme.com'");
    expect(run('write-manifest', '--check').status).toBe(0);
  });

  it('writes an .env that lacks only what HubSpot has not given yet', () => {
    configure();
    const written = parseEnv(read('.env'));

    expect(() => loadConfig(written)).toThrow(/HUBSPOT_ACCESS_TOKEN.*Copy/);
    expect(
      loadConfig({
        ...written,
        HUBSPOT_ACCESS_TOKEN: 'pat-eu1-0b1c9d7e',
        HUBSPOT_CLIENT_SECRET: '5d0c7f0a-33f2-4b1e',
      }),
    ).toMatchObject({ HUBSPOT_ACCOUNT_ID: 48302715 });
    // The service's secrets are its user's alone.
    expect(statSync(join(copy, '.env')).mode & 0o077).toBe(0);
  });

  it('makes each secret once, and never writes over an .env', () => {
    configure();
    const first = read('.env');
    expect(configure().stdout).toContain('left as it is');
    expect(read('.env')).toBe(first);

    rmSync(join(copy, '.env'));
    configure();
    expect(read('.env')).not.toBe(first);
  });

  it.each([
    [['--origin', 'http://starters.acme.com'], 'https origin'],
    [['--origin', 'https://starters.acme.com/app'], 'https origin'],
    [['--support-email', 'nobody'], 'supportEmail'],
    [['--support-url', 'help'], 'documentationUrl'],
  ])('refuses %s, and writes nothing', (flags, says) => {
    const before = read('app.json');
    const { status, stderr } = configure(...flags);

    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(read('app.json')).toBe(before);
    expect(existsSync(join(copy, '.env'))).toBe(false);
  });

  it('refuses an account that is no number', () => {
    const { status, stderr } = configure('--account', 'acme');
    expect(status).toBe(1);
    expect(stderr).toContain('acme is no account');
  });
});

describe('npm run project', () => {
  const uploaded = async () =>
    (await readProject(join(copy, 'dist/project'))).features;

  it('writes nothing while app.json has an example’s addresses', () => {
    const { status, stderr } = run('write-project');

    expect(status).toBe(1);
    expect(stderr).toContain('https://api.conversation-starters.example');
    expect(stderr).toContain('npm run configure');
    expect(existsSync(join(copy, 'dist'))).toBe(false);
  });

  it('leaves out, the first time, every card on an object that does not exist', async () => {
    configure();
    // A sibling of the card that is known: another card, on the other object.
    mkdirSync(join(copy, 'extensions/app/cards'), { recursive: true });
    writeFileSync(
      join(copy, 'extensions/app/cards/vote-hsmeta.json'),
      JSON.stringify({
        uid: 'vote_card',
        type: 'card',
        config: {
          name: 'A vote',
          location: 'crm.record.sidebar',
          entrypoint: '/app/cards/StarterRecord.tsx',
          objectTypes: ['p_starter_vote'],
        },
      }),
    );
    const { stdout } = run('write-project', '--first');

    const objects = (await uploaded()).cards.flatMap(
      ({ objectTypes }) => objectTypes,
    );
    expect(new Set(objects)).toEqual(new Set(['contacts']));
    expect(stdout).toContain('Left out: extensions/app/cards/vote-hsmeta.json');
    expect(stdout).toContain(
      'Left out: extensions/app/cards/starter-record-sidebar-hsmeta.json (p_conversation_starter does not exist before npm run objects)',
    );
  });

  it('has everything the second time, and nothing of the first', async () => {
    configure();
    await copyProject(copy, { first: true });
    writeFileSync(join(copy, 'dist/project/stray.txt'), '');
    const { status, stdout } = run('write-project');

    expect(status).toBe(0);
    expect(stdout).toBe(
      'dist/project is ready. Next: cd dist/project && hs project upload\n',
    );
    expect(readdirSync(join(copy, 'dist/project')).sort()).toEqual([
      'extensions',
      'hsproject.json',
    ]);
    const own = await readProject(copy);
    expect(await uploaded()).toEqual(own.features);
  });

  it('uploads no beta where it is switched off, and leaves the tree as it is', async () => {
    configure();
    const app = JSON.parse(read('app.json'));
    writeFileSync(
      join(copy, 'app.json'),
      JSON.stringify({ ...app, bulkAction: false }),
    );
    await copyProject(copy, { first: false });

    expect((await uploaded()).bulkActions).toEqual([]);
    expect((await readProject(copy)).features.bulkActions).toHaveLength(1);
  });

  it('takes no folder of installed packages along', async () => {
    configure();
    mkdirSync(join(copy, 'extensions/app/cards/node_modules/react'), {
      recursive: true,
    });
    await copyProject(copy, { first: false });

    expect(
      existsSync(join(copy, 'dist/project/extensions/app/cards/node_modules')),
    ).toBe(false);
  });
});
