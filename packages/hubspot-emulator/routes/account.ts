import type { RouteDeps } from './context.ts';

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

/** What the account is. */
export const accountRoutes = ({
  app,
  store,
  timeZone,
  currency,
}: RouteDeps): void => {
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
};
