import type { RouteDeps } from './context.ts';

/** https://developers.hubspot.com/docs/guides/crm/understanding-the-crm */
const mostCustomObjects = 10;
const mostProperties = 1_000;
const mostLabels = 50;
const mostRecords = 1_000_000;

const share = (usage: number, limit: number) => ({
  limit,
  usage,
  percentage: Math.round((usage / limit) * 10_000) / 100,
});

/** How far a time zone is ahead of UTC at a time, in minutes. */
const offsetMinutes = (timeZone: string, at: number): number => {
  const offset =
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(offset) ?? [];

  return (
    (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  );
};

const showOffset = (minutes: number): string =>
  [
    minutes < 0 ? '-' : '+',
    String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0'),
    ':',
    String(Math.abs(minutes) % 60).padStart(2, '0'),
  ].join('');

/** What the account is, and how far its limits are used. */
export const accountRoutes = ({
  app,
  store,
  timeZone,
  currency,
}: RouteDeps): void => {
  const { state } = store;
  const customTypes = () => state.types.filter(({ isCustom }) => isCustom);

  // https://developers.hubspot.com/docs/api-reference/latest/account/account-information/guide
  app.get('/account-info/2026-09/details', (c) => {
    const offset = offsetMinutes(timeZone, store.now());

    return c.json({
      portalId: store.accountId,
      accountType: 'DEVELOPER_TEST',
      timeZone,
      companyCurrency: currency,
      additionalCurrencies: [],
      utcOffset: showOffset(offset),
      utcOffsetMilliseconds: offset * 60_000,
      uiDomain: 'app.hubspot.com',
      dataHostingLocation: 'na1',
    });
  });

  // https://developers.hubspot.com/docs/api-reference/latest/account/limits-tracking/guide
  app.get('/crm/limits/2026-09/custom-object-types', (c) =>
    c.json(share(customTypes().length, mostCustomObjects)),
  );

  app.get('/crm/limits/2026-09/records', (c) =>
    c.json({
      results: state.types.map((type) => ({
        objectTypeId: type.objectTypeId,
        ...share(
          store.recordsOf(type).filter(({ archivedAt }) => archivedAt === null)
            .length,
          mostRecords,
        ),
      })),
    }),
  );

  app.get('/crm/limits/2026-09/custom-properties', (c) =>
    c.json({
      results: state.types.map(({ objectTypeId, properties }) => ({
        objectTypeId,
        ...share(
          properties.filter(({ hubspotDefined }) => !hubspotDefined).length,
          mostProperties,
        ),
      })),
    }),
  );

  app.get('/crm/limits/2026-09/associations/labels', (c) => {
    const labels = state.associationTypes.filter(
      ({ category, label }) => category === 'USER_DEFINED' && label !== null,
    );
    const pairs = new Map<string, number>();
    for (const { fromObjectTypeId, toObjectTypeId } of labels) {
      const pair = `${fromObjectTypeId}>${toObjectTypeId}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }

    return c.json({
      results: [...pairs].map(([pair, usage]) => {
        const [fromObjectTypeId, toObjectTypeId] = pair.split('>');

        return {
          fromObjectTypeId,
          toObjectTypeId,
          ...share(usage, mostLabels),
        };
      }),
    });
  });
};
