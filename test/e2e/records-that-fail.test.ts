import { callAs } from '#demo/seed/call-as.ts';
import { findBarriers } from 'hubspot-host/testing';
import { INES } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;
let starterId: string;
const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);

beforeAll(async () => {
  app = await startBrowserApp();
  const { id } = (await callAs(app.emulator, INES)(
    'POST',
    `/crm/objects/2026-09/${app.starterTypeId}`,
    {
      properties: {
        title: longWord,
        opener: `${'A sentence that goes on. '.repeat(200)}\n${longWord}`,
        theme: longWord,
        proof_url: `https://example.com/${longWord}`,
        status: 'draft',
      },
    },
  )) as { id: string };
  starterId = id;
  await app.viewAs(INES, 'en');
});

afterAll(() => app.close());
afterEach(() => app.page.unrouteAll());

const address = () => `/objects/conversation_starter/${starterId}`;
/** Answers the page's calls to HubSpot whose path matches, as HubSpot might on a bad day. */
const refuse = (path: RegExp, status: number, body: object | string) =>
  app.page.route(path, (route) =>
    route.fulfill({
      status,
      contentType: typeof body === 'string' ? 'text/html' : 'application/json',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

it('offers to try again when HubSpot is down, and shows the record when it is back', async () => {
  const { page } = app;
  await refuse(/\/api\/hubspot\/crm\/properties\//, 502, '<html>Bad</html>');
  await app.open(address());
  await page.getByText('HubSpot does not answer at the moment.').waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();

  await page.getByRole('heading', { level: 1, name: longWord }).waitFor();
});

it('offers to try a list again that could not be searched', async () => {
  const { page } = app;
  await refuse(/\/search$/, 429, { status: 'error', category: 'RATE_LIMITS' });
  await app.open('/objects/starter_vote');
  await page.getByText('HubSpot had too many requests.').waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();

  await page.getByText('There is nothing here yet.').waitFor();
  await page.getByText('0 records').waitFor();
});

it('shows the record though its associations cannot be read', async () => {
  const { page } = app;
  await refuse(/\/associations\//, 429, {
    status: 'error',
    category: 'RATE_LIMITS',
    message: 'You have reached your ten_secondly_rolling limit.',
  });
  await app.open(address());
  await page.getByTestId('property-status').getByText('Draft').waitFor();
  const associations = page.getByTestId('associations');
  await associations.getByText('HubSpot had too many requests.').waitFor();
  await page.unrouteAll();
  await associations.getByRole('button', { name: 'Try again' }).click();

  await associations.getByText('Contacts (0)').waitFor();
});

it('says that a person has no right to save, and keeps what they typed', async () => {
  const { page } = app;
  await app.open(address());
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Listen for').fill('who decides');
  await page.route(/\/crm\/objects\//, (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({
          status: 403,
          contentType: 'application/json',
          body: JSON.stringify({
            status: 'error',
            category: 'FORBIDDEN',
            message: 'This user may not edit this record.',
          }),
        })
      : route.continue(),
  );
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('You have no right to this.').waitFor();

  expect(await page.getByLabel('Listen for').inputValue()).toBe('who decides');
});

it('folds a very long text and breaks a very long word', async () => {
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 900 });
  await app.open(address());
  const opener = page.getByTestId('property-opener');
  await opener.getByRole('button', { name: 'Show all' }).click();
  await opener.getByRole('button', { name: 'Show less' }).waitFor();

  expect(
    await page.evaluate('document.documentElement.scrollWidth'),
  ).toBeLessThanOrEqual(1024);
});

it('has no serious barrier while a record is read, edited, or asked for its past', async () => {
  const { page } = app;
  await app.open(address());
  await page.getByTestId('property-status').getByText('Draft').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'History: Status' }).click();
  await page.getByRole('dialog').getByText('Ines Moreau').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Voters').fill('many');
  await page.keyboard.press('Enter');
  await page.getByText('Enter a number, such as 12.5.').waitFor();

  expect(await findBarriers(page)).toEqual([]);
});
