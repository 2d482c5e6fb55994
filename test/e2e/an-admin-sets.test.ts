import { NORA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const settings = () => app.page.getByTestId('app-settings');

it('changes the promise, is told what is out of bounds, and sees who changed what', async () => {
  await app.viewAs(NORA, 'en');
  await app.open('/settings/app');
  const days = settings().getByRole('textbox', {
    name: 'Working days to an answer',
  });
  await days.fill('0');
  await settings().getByRole('button', { name: 'Save' }).click();
  await settings()
    .getByText(/has to be a whole number from 1 to 30/)
    .waitFor();

  await days.fill('5');
  await settings().getByRole('button', { name: 'Save' }).click();
  await app.page.getByText('Saved. The change applies from now on.').waitFor();
  await settings().getByRole('cell', { name: 'Nora Haddad' }).waitFor();
  await settings()
    .getByRole('cell', { name: 'Working days to an answer' })
    .waitFor();

  await app.viewAs(NORA, 'fr');
  await app.open('/settings/app');
  await settings().getByText('Qui a changé quoi').waitFor();
  expect(
    await settings()
      .getByLabel('Jours ouvrés jusqu’à une réponse')
      .inputValue(),
  ).toBe('5');
});
