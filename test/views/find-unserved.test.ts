import { defaultSettings } from '#src/accounts/settings.ts';
import { findUnserved } from '#src/views/find-unserved.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';

const account = {
  accountId: 1,
  installedBy: null,
  adminIds: [],
  marketingUserIds: [],
  marketingTeamIds: [],
  language: 'en' as const,
  timeZone: 'Europe/Paris',
  settings: defaultSettings,
  maxFactAgeDays: 180,
  starterTypeId: null,
  voteTypeId: null,
};

afterEach(() => jest.useRealTimers());

it('counts clients without a starter though HubSpot does not answer which segments they are in', async () => {
  jest.useFakeTimers();
  const found = jest.fn();
  void findUnserved(
    {
      views: {
        listOpened: () =>
          Promise.resolve({
            contactIds: ['1', '2'],
            empty: [{ contactId: '1', missing: ['contact.city'] }],
          }),
      },
      segmentsOfMany: () => new Promise(() => {}),
      segmentNamesOf: () => new Promise(() => {}),
      now: () => new Date('2026-11-30T12:00:00Z'),
    },
    account,
    buildCatalog(),
    (fact) => fact,
  ).then(found);
  await jest.advanceTimersByTimeAsync(5_000);

  expect(found).toHaveBeenCalledWith(
    expect.objectContaining({ count: 1, of: 2, segments: [] }),
  );
});
