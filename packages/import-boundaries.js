/** What the stand-in for HubSpot may not know: the product it serves, and the demo of it. */
const noProduct = {
  regex: '^#(src|demo|tools|test)/',
  message:
    'The stand-in serves any HubSpot app: what it shows of this one comes in as data (demo/describe-app.ts).',
};

/**
 * What the two packages that stand in for HubSpot may not import, as eslint's flat configuration.
 * The host knows the emulator, never the reverse.
 */
export const standInBoundaries = [
  {
    folder: 'hubspot-emulator',
    forbidden: [
      noProduct,
      {
        regex: '^(hubspot-host|#host/)',
        message: 'The emulator does not know the host.',
      },
      {
        regex: '^@starters/',
        message: 'The emulator serves any HubSpot app: it knows no contracts.',
      },
      {
        regex: '^\\.\\./',
        message:
          'Write #emulator/… instead of ../: the package runs outside this repository.',
      },
    ],
  },
  { folder: 'hubspot-host', forbidden: [noProduct] },
].map(({ folder, forbidden }) => ({
  files: [`packages/${folder}/**/*.{js,ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: forbidden },
    ],
  },
}));
