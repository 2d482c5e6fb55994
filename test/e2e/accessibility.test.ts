import type { Page } from 'playwright-core';
import { findBarriers } from 'hubspot-host/testing';
import { waitFor } from '#test/helpers/raw-records.ts';
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

/** Walks by Tab to what reads so, or has this label. */
const tabTo = async (name: string) => {
  for (let presses = 0; presses < 80; presses += 1) {
    await app.page.keyboard.press('Tab');
    const reached = await app.page.evaluate(
      'document.activeElement.textContent.trim() || document.activeElement.labels?.[0]?.textContent',
    );
    if (reached === name) return;
  }
  throw new Error(`Tab never came to “${name}”.`);
};

it('lets the keyboard alone vote, say why, and send; arrows send nothing', async () => {
  const { page } = app;
  await app.viewAs(TOM, 'en');
  await app.open(`/contacts/${app.contactIds[1]}`);
  const card = page.getByTestId('card-tab');
  await card.getByRole('button', { name: 'Useful', exact: true }).waitFor();
  const votes: string[] = [];
  page.on('request', (request) => {
    const sent = request.postData() ?? '';
    if (sent.includes('/v1/vote?')) votes.push(sent);
  });
  /** Presses Enter and waits for the answer, with which the buttons are drawn again. */
  const castByEnter = async () => {
    const answer = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('/v1/vote?'),
    );
    await page.keyboard.press('Enter');
    await (await answer).finished();
  };
  await tabTo('Useful');
  await castByEnter();
  await card.getByText(/you found this useful/).waitFor();
  await tabTo('Undo');
  await castByEnter();
  await card.getByText(/you found this useful/).waitFor({ state: 'hidden' });
  await tabTo('Not useful');
  await page.keyboard.press('Enter');
  await card.getByText(/^Thank you\. It is put aside/).waitFor();
  expect(votes).toHaveLength(3);

  await tabTo('Not now');
  for (const arrow of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(arrow);
  }
  await page.keyboard.press('Enter');
  await card.getByText(/put aside for this client for 30 days/).waitFor();
  await tabTo('Say more (optional; without your name, unless you sign)');
  await page.keyboard.type('After the fair.');
  await tabTo('Send');
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Sent' }).waitFor();

  expect(votes).toHaveLength(5);
  // What was said stays, and so does the place.
  expect(await card.getByRole('textbox').first().inputValue()).toBe(
    'After the fair.',
  );
  expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe(
    'Sent',
  );
  await page
    .getByRole('alert')
    .getByText(/30 days/)
    .waitFor();
});

it('lets the keyboard alone choose a fact from the list, and go on from there', async () => {
  const { page } = app;
  await app.viewAs(INES, 'en');
  await app.open('/app/write');
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
  const whyNow = page.getByRole('textbox', { name: 'Why now', exact: true });
  const list = 'Insert a fact into “Why now”';
  await tabTo('Why now');
  await tabTo(list);
  for (const chosen of ['[City]', '[City] [City]']) {
    await page.keyboard.type('City');
    await page.getByRole('option', { name: 'City', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitFor(
      () => whyNow.inputValue(),
      (text) => text === chosen,
    );
    await waitFor(
      () => page.getByRole('textbox', { name: list }).inputValue(),
      (text) => text === '',
    );
  }

  expect(await whyNow.inputValue()).toBe('[City] [City]');
  expect(
    await page.evaluate('document.activeElement.labels?.[0]?.textContent'),
  ).toBe(list);
});

it('lets the keyboard alone take the first fact that is offered, and go on writing', async () => {
  const { page } = app;
  await app.viewAs(INES, 'en');
  await app.open('/app/write');
  const opener = page.getByRole('textbox', { name: 'Opener', exact: true });
  await opener.waitFor();
  await tabTo('Opener');
  await page.keyboard.type('You are in [cit');
  await page.getByText(/^Enter puts in the first one/).waitFor();
  await page.keyboard.press('Enter');
  await waitFor(
    () => opener.inputValue(),
    (text) => text === 'You are in [City]',
  );
  await page.keyboard.type(', near [cit');
  await page.getByText(/^Enter puts in the first one/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(/was put in\. Shift\+Tab leads back/).waitFor();
  await page.keyboard.press('Shift+Tab');

  expect(
    await page.evaluate('document.activeElement.labels?.[0]?.textContent'),
  ).toBe('Opener');
  expect(await opener.inputValue()).toBe('You are in [City], near [City]');
});
