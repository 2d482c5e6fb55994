import { NORA, TOM } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const openGrace = async () => {
  await app.open(`/contacts/${app.contactIds[1]}`);
  await app.page.getByRole('heading', { name: 'Grace Holloway' }).waitFor();
};
const tabCards = () => app.page.getByTestId('card-tab').count();
const sidebarCards = () => app.page.getByTestId('card-sidebar').count();

it('shows no card after an installation until a person places it', async () => {
  const { page } = app;
  await app.viewAs(NORA, 'en');
  await app.open('/apps');
  await page.getByRole('button', { name: 'Uninstall' }).click();
  await page.getByText('Not installed').waitFor();
  await openGrace();
  expect(await tabCards()).toBe(0);
  expect(await sidebarCards()).toBe(0);
  await app.open('/app');
  await page.getByText('The app is not installed in this account').waitFor();

  await app.open('/apps');
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await page.getByText('Its cards are nowhere yet').waitFor();
  await openGrace();
  expect(await tabCards()).toBe(0);
  expect(await sidebarCards()).toBe(0);

  await page.getByRole('button', { name: 'Customize record' }).click();
  await page
    .getByRole('button', { name: 'Add: Tab in the middle column' })
    .click();
  const area = page.getByRole('region', {
    name: 'Middle column: a tab of its own',
  });
  await area.getByText('Conversation starters').waitFor();
  await openGrace();
  await page.getByTestId('card-tab').getByText(/Grace/).first().waitFor();
  expect(await sidebarCards()).toBe(0);

  // What the admin placed, the salesperson has.
  await app.viewAs(TOM, 'en');
  await openGrace();
  await page.getByTestId('card-tab').getByText(/Grace/).first().waitFor();
});

it('lets nobody but an admin change the layout', async () => {
  await app.viewAs(TOM, 'en');
  await openGrace();
  expect(
    await app.page.getByRole('button', { name: 'Customize record' }).count(),
  ).toBe(0);
  await app.open('/customize/contacts');
  await app.page.getByText('Only an admin can change this').waitFor();
  expect(
    await app.page
      .getByRole('button', { name: 'Add: Right sidebar' })
      .isDisabled(),
  ).toBe(true);
  const answer = await app.page.request.put(
    new URL('/api/layout/installation', app.page.url()).href,
    { data: { isInstalled: false } },
  );

  expect(answer.status()).toBe(403);
});
