import { countLadders } from '#src/outcomes/count-ladder.ts';
import { listEvents } from '#src/outcomes/outcome-events.ts';
import { createOutcomeReader } from '#src/store/outcome-reader.ts';
import { fullVote, insertRows } from '#test/helpers/insert-rows.ts';
import { NORA, type TestApp } from '#test/helpers/start-app.ts';

/** Path of records in HubSpot. */
export const base = '/crm/objects/2026-09';

/** Clients who heard a starter, what is done with them in HubSpot, and what is counted of it. */
export const salesWorld = (theApp: () => TestApp) => {
  const day = 86_400_000;
  const pass = (days: number) => {
    theApp().clock.now = new Date(theApp().clock.now.getTime() + days * day);
  };
  const at = (days: number) =>
    new Date(theApp().clock.now.getTime() + days * day).toISOString();
  const crm = (method: string, path: string, body?: unknown) =>
    theApp().crm(NORA, method, path, body) as Promise<Record<string, unknown>>;
  const make = async (type: string, properties: Record<string, string>) =>
    String((await crm('POST', `${base}/${type}`, { properties }))['id']);
  const change = (dealId: string, properties: Record<string, string>) =>
    crm('PATCH', `${base}/deals/${dealId}`, { properties });
  const tie = (from: string, to: string, typeId: number) =>
    crm('PUT', `${base}/${from}/associations/${to}`, [
      { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: typeId },
    ]);

  /** What happens each minute, a month after the uses unless told when. */
  const read = async (days = 30) => {
    pass(days);
    for (let turn = 0; turn < 12; turn += 1) {
      theApp().clock.now = new Date(theApp().clock.now.getTime() + 60_000);
      await theApp().service.sweep(theApp().emulator.accountId);
    }
  };
  /** Deals opened, won and first of all, and meetings, that followed uses with a client. */
  const countOf = async (contactId: string) => {
    const reader = createOutcomeReader(theApp().db);
    const uses = await reader.listUses(
      theApp().emulator.accountId,
      new Date(0),
    );
    const followUps = await reader.listFollowUps(
      theApp().emulator.accountId,
      new Date(0),
    );
    const windows = { meetingDays: 14, dealDays: 90, wonDays: 180 };
    const ladder = countLadders(uses, listEvents(uses, followUps, windows), {
      followUps,
      windows,
      partsOf: (use) => [{ group: use.contactId, weight: 1 }],
    }).get(contactId);

    return ladder && [ladder.opened, ladder.won, ladder.firstWon, ladder.met];
  };
  let made = 0;
  /** A client who heard a starter now. */
  const heard = async (contactId?: string): Promise<string> => {
    made += 1;
    const id =
      contactId ??
      (await make('contacts', { email: `client${made}@shop.example` }));
    const { catalog } = await theApp().service.catalogs.get(
      theApp().emulator.accountId,
    );
    await insertRows(theApp(), 'votes', [
      fullVote(theApp(), made, {
        contact_id: id,
        starter_id: catalog.starters[0]?.id ?? '',
        verdict: 'useful',
        reason: null,
        used_at: theApp().clock.now,
        voted_at: theApp().clock.now,
      }),
    ]);

    return id;
  };

  return { pass, at, crm, make, change, tie, read, countOf, heard };
};
