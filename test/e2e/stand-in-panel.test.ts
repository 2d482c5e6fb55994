import { LEA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const openPanel = async () => {
  await app.page.getByRole('button', { name: 'HubSpot stand-in' }).click();

  return app.page.getByRole('dialog', { name: 'HubSpot stand-in' });
};

it('shows the calls of the app as they happen, with what went and what came', async () => {
  await app.viewAs(LEA, 'en');
  await app.open(`/contacts/${app.contactIds[0]}`);
  await app.page
    .getByTestId('card-tab')
    .getByText(/Camille/)
    .first()
    .waitFor();
  const panel = await openPanel();
  await panel.getByText(/calls so far/).waitFor();
  await panel.getByText(/of 110 left in these ten seconds/).waitFor();

  // By keyboard: the app goes on calling, so that what a mouse aims at moves on.
  const membership = panel.getByRole('button', { name: /memberships/ }).first();
  await membership.press('Enter');
  await panel.getByText('"results"').first().waitFor();
});

it('takes HubSpot down, slows it, refuses calls and moves the clock', async () => {
  await app.open('/contacts');
  const panel = await openPanel();
  await panel.getByLabel('HubSpot is down for the app').click();
  await app.page.waitForResponse(/api\/controls/);
  expect(app.emulator.faults.down).toBe(true);
  await panel.getByLabel('HubSpot is down for the app').click();
  await panel.getByText('0.5 s').click();
  await panel.getByText('30 days').click();
  await app.page.waitForResponse(/api\/controls/);
  expect(app.emulator.faults).toMatchObject({
    down: false,
    latencyMs: 500,
  });
  await panel.getByRole('button', { name: /Answer the next 20 calls/ }).click();
  await app.page.waitForResponse(/api\/controls/);
  const refused = await app.emulator.fetch(
    new Request('https://emulator.local/crm/owners/2026-09', {
      headers: { authorization: 'Bearer e2e-access-token' },
    }),
  );

  expect(refused.status).toBe(429);
});
