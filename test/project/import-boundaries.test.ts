import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

interface Complaint {
  rule: string | null;
  message: string;
}

/** What the linter says of a line, were it in that file. */
let complaints: Record<string, Complaint[]>;

const inEmulator = (imported: string) =>
  [
    'packages/hubspot-emulator/routes/objects.ts',
    `export { x } from '${imported}';`,
  ] as const;

const lines = {
  cardEscapes: [
    'extensions/app/cards/startersApi.ts',
    "export { x } from '../pages/x.ts';",
  ],
  componentEscapes: [
    'extensions/app/cards/components/StarterTile.tsx',
    "export { x } from '../../pages/x.ts';",
  ],
  componentStays: [
    'extensions/app/cards/components/StarterTile.tsx',
    "export { x } from '../openCard.ts';",
  ],
  pageEscapes: [
    'extensions/app/pages/Pages.tsx',
    "export { x } from '../cards/x.ts';",
  ],
  pageUsesCrm: [
    'extensions/app/pages/Pages.tsx',
    "export { x } from '@hubspot/ui-extensions/crm';",
  ],
  cardUsesPages: [
    'extensions/app/cards/openCard.ts',
    "export { x } from '@hubspot/ui-extensions/pages';",
  ],
  cardUsesCrm: [
    'extensions/app/cards/openCard.ts',
    "export { x } from '@hubspot/ui-extensions/crm';",
  ],
  cardUsesService: [
    'extensions/app/cards/openCard.ts',
    "export { x } from '#src/config.ts';",
  ],
  cardUsesSchemas: [
    'extensions/app/cards/openCard.ts',
    "export { x } from '@starters/contracts/schemas';",
  ],
  cardUsesServiceTexts: [
    'extensions/app/cards/openCard.ts',
    "export { x } from '@starters/texts/service';",
  ],
  contractsUseServiceTexts: [
    'extensions/app/packages/contracts/texts.ts',
    "export { x } from '@starters/texts/service';",
  ],
  cardUsesAllRoutes: [
    'extensions/app/cards/openCard.ts',
    "export { ROUTES } from '@starters/contracts/routes';",
  ],
  cardFetches: [
    'extensions/app/cards/openCard.ts',
    "hubspot.fetch('https://example.com');",
  ],
  cardCallsService: [
    'extensions/app/cards/openCard.ts',
    "export { callService } from '@starters/service';\nimport { callService as call } from '@starters/service';\nvoid call;",
  ],
  apiFetches: [
    'extensions/app/cards/startersApi.ts',
    "import { hubspot } from '@hubspot/ui-extensions';\nvoid hubspot.fetch('https://example.com');",
  ],
  rankingUsesVotes: [
    'src/ranking/judge.ts',
    "export { x } from '#src/votes/x.ts';",
  ],
  votesUseRanking: [
    'src/votes/ballot.ts',
    "export { x } from '#src/ranking/x.ts';",
  ],
  domainUsesService: [
    'src/cards/build-card.ts',
    "export { x } from '#src/service/x.ts';",
  ],
  httpUsesStore: [
    'src/http/get-card.ts',
    "export { x } from '#src/store/x.ts';",
  ],
  serviceUsesDemo: [
    'src/service/run-service.ts',
    "export { x } from '#demo/x.ts';",
  ],
  hostUsesContracts: [
    'packages/hubspot-host/screen/views/list-views.ts',
    "import { SERVICE_ORIGIN } from '@starters/contracts';\nvoid SERVICE_ORIGIN;",
  ],
  hostUsesDemo: [
    'packages/hubspot-host/server/session.ts',
    "export { x } from '#demo/x.ts';",
  ],
  hostClimbsOut: [
    'packages/hubspot-host/test/start-workshop.ts',
    "export { x } from '../../../extensions/app/cards/x.ts';",
  ],
  screenUsesServer: [
    'packages/hubspot-host/screen/crm/app.ts',
    "import { LANGUAGES } from '../../server/app-description.ts';\nvoid LANGUAGES;",
  ],
  screenUsesTypes: [
    'packages/hubspot-host/screen/crm/app.ts',
    "import type { Language } from '../../server/app-description.ts';\nexport const x: Language = 'en';",
  ],
  screenUsesBuild: [
    'packages/hubspot-host/screen/crm/app.ts',
    "import type { BuiltPreview } from '#host/build/index.ts';\nexport const x: BuiltPreview | null = null;",
  ],
  serverUsesScreen: [
    'packages/hubspot-host/server/session.ts',
    "export { x } from '#host/screen/x.ts';",
  ],
  projectUsesServer: [
    'packages/hubspot-host/project/read-project.ts',
    "export { x } from '../server/x.ts';",
  ],
  climbing: ['src/votes/ballot.ts', "export { x } from '../ranking/x.ts';"],
  votesUseHubSpot: [
    'src/votes/ballot.ts',
    "export { Client } from '@hubspot/api-client';",
  ],
  hubspotUsesHubSpot: [
    'src/hubspot/create-client.ts',
    "export { Client } from '@hubspot/api-client';",
  ],
  votesUseEnvironment: [
    'src/votes/ballot.ts',
    "export const x = process.env['X'];",
  ],
  srcUsesTests: [
    'src/votes/ballot.ts',
    "export { x } from '#test/helpers/x.ts';",
  ],
  emulatorUsesSrc: inEmulator('#src/config.ts'),
  emulatorUsesDemo: inEmulator('#demo/main.ts'),
  emulatorUsesTools: inEmulator('#tools/manifest.ts'),
  emulatorUsesTests: inEmulator('#test/helpers/start-app.ts'),
  emulatorUsesContracts: inEmulator('@starters/contracts'),
  emulatorUsesHost: inEmulator('hubspot-host'),
  emulatorUsesInsideOfHost: inEmulator('#host/server/listen.ts'),
  emulatorClimbs: inEmulator('../../../src/config.ts'),
  emulatorUsesItself: inEmulator('#emulator/account/model.ts'),
} as const;

const lint = `
import { ESLint } from 'eslint';
const eslint = new ESLint({ cwd: process.argv[1] });
const found = {};
for (const [name, [filePath, text]] of Object.entries(JSON.parse(process.argv[2]))) {
  const [result] = await eslint.lintText(text, { filePath });
  found[name] = result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message }));
}
console.log(JSON.stringify(found));
`;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(
    path.resolve('node_modules/.bin/node'),
    ['--input-type=module', '-e', lint, path.resolve(), JSON.stringify(lines)],
  );
  complaints = JSON.parse(stdout) as typeof complaints;
});

const said = (name: keyof typeof lines): string =>
  (complaints[name] ?? []).map(({ message }) => message).join('\n');

it('lets no extension reach outside its folder, where HubSpot cannot build it', () => {
  expect(said('cardEscapes')).toContain('Imports from outside cards fail');
  expect(said('componentEscapes')).toContain('Imports from outside cards fail');
  expect(said('pageEscapes')).toContain('Imports from outside pages fail');
  expect(said('componentStays')).toBe('');
});

it('keeps the interfaces of one extension point out of the other', () => {
  expect(said('pageUsesCrm')).toContain('HubSpot does not offer crm to pages');
  expect(said('cardUsesPages')).toContain(
    'HubSpot does not offer pages to cards',
  );
  expect(said('cardUsesCrm')).toBe('');
});

it('keeps the service and the schemas out of what is uploaded', () => {
  expect(said('cardUsesService')).toContain('uploads the folder extensions');
  expect(said('cardUsesSchemas')).toContain('ten times as large');
  expect(said('cardUsesAllRoutes')).toContain('only the routes it calls');
});

it('keeps the sentences of the service out of the bundles', () => {
  expect(said('cardUsesServiceTexts')).toContain('ten times as large');
  expect(said('contractsUseServiceTexts')).toContain('no sentences');
});

it('lets only the Api file of an extension call the service', () => {
  expect(said('cardFetches')).toContain('Only the …Api.ts file');
  expect(said('cardCallsService')).toContain('Only the …Api.ts file');
  expect(said('apiFetches')).toBe('');
});

it('lets imports point one way', () => {
  expect(said('rankingUsesVotes')).toContain('src/ranking may import no other');
  expect(said('votesUseRanking')).toBe('');
  for (const name of ['domainUsesService', 'httpUsesStore'] as const) {
    expect(said(name)).toContain('see import-boundaries.js');
  }
  expect(said('serviceUsesDemo')).toContain('knows neither the stand-in');
  expect(said('srcUsesTests')).toContain('knows neither the stand-in');
  expect(said('climbing')).toContain('instead of ../');
});

it('lets outside libraries and the environment in at their doors alone', () => {
  expect(said('votesUseHubSpot')).toContain('Only src/hubspot may import');
  expect(said('hubspotUsesHubSpot')).toBe('');
  expect(said('votesUseEnvironment')).toContain('Only src/config.ts');
});

it('keeps product, tests and host out of the emulator, which runs from any folder', () => {
  for (const name of [
    'emulatorUsesSrc',
    'emulatorUsesDemo',
    'emulatorUsesTools',
    'emulatorUsesTests',
  ] as const) {
    expect(said(name)).toContain('The stand-in serves any HubSpot app');
  }
  expect(said('emulatorUsesContracts')).toContain('knows no contracts');
  expect(said('emulatorUsesHost')).toContain('does not know the host');
  expect(said('emulatorUsesInsideOfHost')).toContain('does not know the host');
  expect(said('emulatorClimbs')).toContain('Write #emulator/…');
  expect(said('emulatorUsesItself')).toBe('');
});

it('keeps the product out of the host, and its screen away from its server', () => {
  for (const name of [
    'hostUsesContracts',
    'hostUsesDemo',
    'hostClimbsOut',
  ] as const) {
    expect(said(name)).toContain('serves any HubSpot app');
  }
  expect(said('screenUsesServer')).toContain('of the server only types');
  expect(said('screenUsesTypes')).toBe('');
  expect(said('screenUsesBuild')).toContain('types of the server alone');
  expect(said('serverUsesScreen')).toContain('server of the host may import');
  expect(said('projectUsesServer')).toContain(
    'project of the host may import rules;',
  );
});
