import { defaultSettings } from '#src/accounts/settings.ts';
import type { ImportContext } from '#src/transfer/import-context.ts';
import { buildCatalog } from './build-catalog.ts';
import { buildStarter } from './build-starter.ts';

/** What rows are checked against, unless the test says otherwise. */
export const buildImportContext = (
  overrides: Partial<ImportContext> = {},
): ImportContext => ({
  account: {
    accountId: 1,
    installedBy: null,
    adminIds: [],
    marketingUserIds: [],
    marketingTeamIds: [],
    language: 'en',
    timeZone: 'Europe/Paris',
    maxFactAgeDays: 180,
    starterTypeId: null,
    voteTypeId: null,
    settings: defaultSettings,
  },
  language: 'en',
  properties: buildCatalog().properties,
  targetedIds: new Set(['17']),
  starters: [buildStarter()],
  segments: [
    { id: '17', name: 'Multi-site retail', size: 3 },
    { id: '18', name: 'Hospitality', size: 4 },
    { id: '19', name: 'Hospitality', size: 5 },
  ],
  owners: [
    { id: '71', name: 'Ines Moreau', email: 'ines@example.com', userId: null },
    { id: '72', name: 'Sam Ford', email: 'sam@example.com', userId: null },
    { id: '73', name: 'Sam Ford', email: 'sam.ford@example.com', userId: null },
  ],
  formerOwners: [],
  overdue: new Map(),
  now: new Date('2026-11-23T10:00:00Z'),
  ...overrides,
});
