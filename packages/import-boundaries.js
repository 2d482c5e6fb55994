import { hostBoundaries } from './host-boundaries.js';

/** What the emulator may not know: the product it serves, and the demo of it. */
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
    files: ['packages/hubspot-emulator/**/*.{js,ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            noProduct,
            {
              regex: '^(hubspot-host|#host/)',
              message: 'The emulator does not know the host.',
            },
            {
              regex: '^@starters/',
              message:
                'The emulator serves any HubSpot app: it knows no contracts.',
            },
            {
              regex: '^\\.\\./',
              message:
                'Write #emulator/… instead of ../: the package runs outside this repository.',
            },
          ],
        },
      ],
    },
  },
  ...hostBoundaries,
];
