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
