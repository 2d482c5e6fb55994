import { LEA, NORA, TOM } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const dialog = () => app.page.getByRole('dialog');
const openList = async (as = LEA) => {
  await app.viewAs(as, 'en');
  await app.open('/contacts');
  await app.page.getByRole('checkbox').nth(1).waitFor();
};
const rows = () => app.page.locator('tbody tr');
const choose = async (label: string, option: string | RegExp) => {
  await app.page.getByRole('textbox', { name: label }).click();
  await app.page.getByRole('option', { name: option }).first().click();
};

it('shows the card in the preview beside the list, and votes from there', async () => {
  await openList();
  await app.page
    .getByRole('button', { name: /^Preview/ })
    .first()
    .click();
  const preview = app.page.getByTestId('card-preview');
  await preview
    .getByRole('button', { name: 'Useful', exact: true })
    .first()
    .click();

  await preview.getByText(/Thank you/).waitFor();
});

it('prepares the calls of the chosen contacts, and a page to print that opens once', async () => {
  const { page } = app;
  await openList(TOM);
  for (const index of [1, 2, 3]) {
    await page.getByRole('checkbox').nth(index).check();
  }
  await page.getByText('3 selected').waitFor();
  await page.getByRole('button', { name: 'Prepare my calls' }).click();
  await dialog().getByText('Your calls').waitFor();
  const line = dialog().getByText(/^[“«]/).first();
  const said = (await line.textContent()) ?? '';
  expect(said).not.toMatch(/[{}]/);

  await dialog().getByRole('button', { name: 'Make a page to print' }).click();
  const link = dialog().getByRole('link', { name: /Open the page to print/ });
  const href = (await link.getAttribute('href')) ?? '';
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    link.click(),
  ]);
  await opened.getByRole('heading', { name: 'Your calls' }).waitFor();
  expect(await opened.getByRole('listitem').count()).toBe(3);
  await opened.getByText(said).waitFor();
  // The facts are in no address that could be kept or sent.
  expect(opened.url()).not.toContain('#');

  await opened.goto(new URL(href, page.url()).href);
  await opened.getByText(/has already been opened/).waitFor();
  await opened.close();
});

it('narrows the list down by city and by segment', async () => {
  await openList();
  await choose('City', 'Lyon');
  await app.page.waitForFunction(
    `[...document.querySelectorAll('tbody tr')].every((row) => row.textContent.includes('Lyon'))`,
  );
  const inCity = await rows().count();
  expect(inCity).toBeGreaterThan(0);

  await openList();
  const all = await app.page.getByText(/\d+ records/).textContent();
  await choose('Segment', 'Multi-site retail');
  await app.page.waitForFunction(
    `!document.body.textContent.includes(${JSON.stringify(all)})`,
  );
  expect(await rows().count()).toBeGreaterThan(0);
});

it('chooses a whole page, clears it, and shows more on a page', async () => {
  const { page } = app;
  await openList();
  await page.getByLabel('Select all on this page').check();
  await page.getByText('20 selected').waitFor();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.getByText('20 selected').waitFor({ state: 'hidden' });
  await choose('Rows on a page', '50 a page');
  await page.getByText(/1–40 of 40/).waitFor();
});

it('makes a segment, fills it from the list, renames and deletes it', async () => {
  const { page } = app;
  await app.viewAs(NORA, 'en');
  await app.open('/segments');
  await page.getByRole('button', { name: 'New segment' }).click();
  await dialog().getByLabel('Name of the segment').fill('Autumn calls');
  await dialog().getByRole('button', { name: 'Create' }).click();
  await page.getByText(/Nobody is in this segment yet/).waitFor();
  const path = new URL(page.url()).pathname;

  await openList(NORA);
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Add to a segment' }).click();
  await page.getByRole('menuitem', { name: 'Autumn calls' }).click();
  await page.getByText('1 contact added to the segment.').waitFor();
  await app.open(path);
  await page.getByText(/^1 record/).waitFor();

  await page.getByRole('button', { name: 'Rename' }).click();
  await dialog().getByLabel('Name of the segment').fill('Winter calls');
  await dialog().getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Winter calls' }).waitFor();
  await page.getByRole('button', { name: 'Delete' }).click();
  await dialog().getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('heading', { name: 'Segments' }).waitFor();
  expect(await page.getByText('Winter calls').count()).toBe(0);
});
