import { settingsRoute, type SettingsOpened } from '@starters/contracts';
import { NORA, type TestApp } from './start-app.ts';

const make = async (
  app: TestApp,
  type: string,
  properties: Record<string, string>,
  to: { id: string; typeId: number }[],
): Promise<string> => {
  const { id } = await app.crm(NORA, 'POST', `/crm/objects/2026-09/${type}`, {
    properties,
    associations: to.map((each) => ({
      to: { id: each.id },
      types: [
        {
          associationCategory: 'HUBSPOT_DEFINED',
          associationTypeId: each.typeId,
        },
      ],
    })),
  });

  return String(id);
};

/** A deal of a contact, made in HubSpot now unless told when. */
export const addDeal = (
  app: TestApp,
  contactId: string,
  properties: Record<string, string> = {},
): Promise<string> =>
  make(
    app,
    'deals',
    { dealname: 'A secret deal', dealstage: 'contractsent', ...properties },
    [{ id: contactId, typeId: 3 }],
  );

/** Wins a deal now. */
export const winDeal = (app: TestApp, dealId: string) =>
  app.crm(NORA, 'PATCH', `/crm/objects/2026-09/deals/${dealId}`, {
    properties: {
      dealstage: 'closedwon',
      closedate: app.clock.now.toISOString(),
    },
  });

/** A meeting that is booked now and begins in a day. */
export const addMeeting = (
  app: TestApp,
  contactId: string,
  properties: Record<string, string> = {},
): Promise<string> =>
  make(
    app,
    'meetings',
    {
      hs_timestamp: app.clock.now.toISOString(),
      hs_meeting_title: 'A secret meeting',
      hs_meeting_start_time: new Date(
        app.clock.now.getTime() + 86_400_000,
      ).toISOString(),
      ...properties,
    },
    [{ id: contactId, typeId: 200 }],
  );

/** Changes settings as an admin does. */
export const changeSettings = async (
  app: TestApp,
  values: Partial<SettingsOpened['values']>,
): Promise<void> => {
  const { body } = await app.call(NORA, 'GET', settingsRoute.path);
  const opened = body as unknown as SettingsOpened;
  const saved = await app.call(NORA, 'PUT', settingsRoute.path, {
    base: opened.base,
    values: { ...opened.values, ...values },
  });
  if (saved.body['ok'] !== true) throw new Error(JSON.stringify(saved.body));
};

/** What was asked of HubSpot about what follows uses. */
export const listOutcomeCalls = (app: TestApp) =>
  app.emulator.calls.filter(
    ({ path, requestBody }) =>
      /^\/crm\/(?:objects|associations)\/.*(?:deals|meetings|calls|companies)/u.test(
        path,
      ) || /lifecyclestage/u.test(requestBody ?? ''),
  );

/** Names of the properties of outcomes that HubSpot's objects have. */
export const listOutcomeProperties = async (
  app: TestApp,
): Promise<string[]> => {
  const names = async (type: string) =>
    (
      (await app.crm(NORA, 'GET', `/crm/properties/2026-09/${type}`)) as {
        results?: { name: string }[];
      }
    ).results?.map(({ name }) => name) ?? [];

  return [
    ...(await names(app.seeded.starterTypeId)),
    ...(await names(app.seeded.voteTypeId)),
  ].filter((name) => /_(?:90d|180d)$|when_voted$/u.test(name));
};
