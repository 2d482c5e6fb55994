/** What the host may not know: the product it serves, and the demo of it. */
const noProduct = {
  regex:
    '^(@starters/|#(src|demo|tools|test)/|(\\.\\./)+(src|demo|tools|extensions)/)',
  message:
    'The host serves any HubSpot app: what it shows of this one comes in as data (demo/describe-app.ts).',
};

/** Which folder of the host may import which; `screen`, which runs in a browser, only types. */
const hostFolders = {
  rules: [],
  project: ['rules'],
  server: ['project', 'rules'],
  build: ['project'],
  seed: ['server'],
  testing: ['build', 'rules', 'server'],
  command: ['build', 'project', 'seed', 'server'],
};

const noneOf = (folders) => `^(#host/|(\\.\\./)+)(${folders.join('|')})/`;

const walls = [
  { files: ['packages/hubspot-host/**/*.{js,ts,tsx}'], patterns: [] },
  ...Object.entries(hostFolders).map(([folder, allowed]) => ({
    files: [`packages/hubspot-host/${folder}/**/*.ts`],
    patterns: [
      {
        regex: noneOf(
          [...Object.keys(hostFolders), 'screen', 'test'].filter(
            (each) => each !== folder && !allowed.includes(each),
          ),
        ),
        message: `${folder} of the host may import ${allowed.join(', ') || 'no other folder'}; see packages/host-boundaries.js.`,
      },
    ],
  })),
  {
    files: ['packages/hubspot-host/screen/**/*.{ts,tsx}'],
    patterns: [
      {
        regex: noneOf(['server']),
        allowTypeImports: true,
        message: 'The screen runs in a browser: of the server only types.',
      },
      {
        regex: noneOf([
          ...Object.keys(hostFolders).filter(
            (each) => each !== 'server' && each !== 'rules',
          ),
          'test',
        ]),
        message: 'The screen knows of the host the types of the server alone.',
      },
    ],
  },
];

/** The rules of the host's folders as eslint's flat configuration. */
export const hostBoundaries = walls.map(({ files, patterns }) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [noProduct, ...patterns] },
    ],
  },
}));
