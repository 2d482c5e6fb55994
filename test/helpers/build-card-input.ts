import { defaultSettings } from '#src/accounts/settings.ts';
import type { CardInput } from '#src/cards/read-card-input.ts';
import { buildCatalog } from './build-catalog.ts';
import { buildDaysOffering } from './build-offering.ts';

/** What a card of contact 501 is built from, at noon of 23 November 2026, for user 51001. */
export const buildCardInput = (
  overrides: Partial<CardInput> = {},
): CardInput => {
  const catalog = overrides.catalog ?? buildCatalog();

  return {
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
    userId: 51_001,
    language: 'en',
    contactId: '501',
    now: new Date('2026-11-23T12:00:00Z'),
    today: '2026-11-23',
    catalog,
    fresh: true,
    readAt: new Date('2026-11-23T12:00:00Z').getTime(),
    isLate: false,
    failure: null,
    contactSegmentIds: [],
    segmentsFresh: true,
    offering: buildDaysOffering(catalog),
    mine: [],
    answered: { count: 0, hasWords: false },
    choices: [],
    used: [],
    followed: new Map(),
    requests: [],
    whereabouts: [],
    dayOrders: {},
    seenAt: null,
    isAdmitted: true,
    shownLast: [],
    offeringVersion: 0,
    accountVersion: '1',
    ...overrides,
  };
};
