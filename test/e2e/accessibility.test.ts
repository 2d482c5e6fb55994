import type { Page } from 'playwright-core';
import { findBarriers } from 'hubspot-host/testing';
import { INES, LEA, NORA, TOM } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

it.each<[string, number, string, string]>([
  ['the contact list', LEA, '/contacts', 'Camille'],
  ['a contact with its cards', LEA, 'first contact', 'Camille'],
  ['a contact with nothing to say', TOM, 'poor contact', 'Omar'],
  ['the list of starters', INES, '/objects/conversation_starter', 'Title'],
  ['the list of votes', INES, '/objects/starter_vote', 'Title'],
  ['marketing’s page', INES, '/app', 'Voters'],
  ['the feedback', INES, '/app/feedback', 'No open feedback'],
  ['the segments', LEA, '/segments', 'Hospitality'],
  ['the requests', INES, '/app/requests', 'No requests'],
  ['connected apps', NORA, '/apps', 'Connected apps'],
  ['the layout of records', NORA, '/customize/contacts', 'Card library'],
  ['writing a starter', INES, '/app/write', 'As a client hears it'],
  ['the report card', INES, '/app/report', 'All of marketing'],
  [
    'what does not fit clients',
    INES,
    '/app/not-for-clients',
    'Import and export',
  ],
  ['import and export', INES, '/app/transfer', 'Export starters'],
  ['the settings', NORA, '/settings/app', 'Who is in marketing'],
])('has no serious barrier on %s', async (_, as, address, shown) => {
  await app.viewAs(as, 'en');
  const places: Record<string, string> = {
    'first contact': `/contacts/${app.contactIds[0]}`,
    'poor contact': `/contacts/${app.contactIds[11]}`,
  };
  await app.open(places[address] ?? address);
  await app.page.getByText(shown).first().waitFor();
  await app.page.waitForLoadState('networkidle');

  expect(await findBarriers(app.page)).toEqual([]);
});

it.each<[string, (page: Page) => Promise<void>]>([
  [
    'the preview of a contact',
    async (page) => {
      await page
        .getByRole('button', { name: /^Preview/ })
        .first()
        .click();
      await page
        .getByTestId('card-preview')
        .getByRole('button', { name: 'Not useful' })
        .first()
        .waitFor();
    },
  ],
  [
    'the call sheet',
    async (page) => {
      await page.getByRole('checkbox').nth(1).check();
      await page.getByRole('button', { name: 'Prepare my calls' }).click();
      await page.getByText('Your calls').waitFor();
    },
  ],
  [
    'requesting on a card',
    async (page) => {
      await page.getByText('Camille Durand').click();
      const card = page.getByTestId('card-tab');
      await card.getByRole('button', { name: '⋯ More' }).first().click();
      await card.getByRole('button', { name: 'Request one' }).click();
      await page.getByLabel(/One sentence is enough/).waitFor();
    },
  ],
  [
    'an author on a card',
    async (page) => {
      await page.getByText('Camille Durand').click();
      const card = page.getByTestId('card-tab');
      await card.getByRole('button', { name: /^by / }).first().click();
      await page.getByText(/conversations? on cards/).waitFor();
    },
  ],
  [
    'writing an e-mail from a card',
    async (page) => {
      await page.getByText('Camille Durand').click();
      const card = page.getByTestId('card-tab');
      await card.getByRole('button', { name: '⋯ More' }).first().click();
      await card.getByRole('button', { name: 'E-mail' }).click();
      await page.getByLabel('Subject').waitFor();
    },
  ],
])('has no serious barrier in %s', async (_, show) => {
  await app.viewAs(LEA, 'en');
  await app.open('/contacts');
  await app.page.getByText('Camille Durand').waitFor();
  await show(app.page);

  expect(await findBarriers(app.page)).toEqual([]);
});

it('lets the keyboard alone vote', async () => {
  await app.viewAs(TOM, 'en');
  await app.open(`/contacts/${app.contactIds[1]}`);
  const card = app.page.getByTestId('card-tab');
  const useful = card.getByRole('button', { name: 'Useful', exact: true });
  await useful.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await app.page.keyboard.press('Tab');
    const reached = await app.page.evaluate(
      'document.activeElement.textContent.trim()',
    );
    if (reached === 'Useful') break;
  }
  await app.page.keyboard.press('Enter');

  await card.getByText(/you found this useful/).waitFor();
});
