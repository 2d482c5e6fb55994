import { INES, LEA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const firstCells = () =>
  app.page.locator('tbody tr td:has(a)').allTextContents();

it('pages, searches and sorts the contacts', async () => {
  const { page } = app;
  await app.viewAs(LEA, 'en');
  await app.open('/contacts');
  await page.getByText('1–20 of 40').waitFor();
  expect((await firstCells())[0]).toBe('Camille Durand');

  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('21–40 of 40').waitFor();
  expect(await firstCells()).toHaveLength(20);
  expect(await firstCells()).not.toContain('Camille Durand');

  await page.getByRole('button', { name: 'NAME', exact: true }).click();
  await page.getByText('1–20 of 40').waitFor();
  await page.getByRole('cell', { name: 'Agathe' }).first().waitFor();
  const ascending = await firstCells();
  expect(ascending[0]).toMatch(/^Agathe/);

  await page.getByLabel('Search').fill('Grace');
  await page.getByText('1–1 of 1').waitFor();
  expect(await firstCells()).toEqual(['Grace Holloway']);
});

it('narrows a list down to one choice, and back', async () => {
  const { page } = app;
  await app.viewAs(INES, 'fr');
  await app.open('/objects/conversation_starter');
  await page.getByText('1–12 sur 12').waitFor();
  await page.getByRole('textbox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'French' }).click();
  await page.getByText('1–6 sur 6').waitFor();
  await page.getByRole('textbox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Language\u00a0: tout' }).click();

  await page.getByText('1–12 sur 12').waitFor();
});
