import {
  ALEX,
  ROBIN,
  startWorkshop,
  type Workshop,
} from '../start-workshop.ts';

let app: Workshop;

beforeAll(async () => {
  app = await startWorkshop([]);
});

afterAll(() => app.close());

const settings = () => app.page.getByTestId('app-settings');
const openAsAdmin = async () => {
  await app.viewAs(ROBIN, 'en');
  await app.open('/settings/app');
  await settings().getByText('at settings').waitFor();
};

it('opens the settings of an app from the connected apps', async () => {
  await app.viewAs(ROBIN, 'en');
  await app.open('/apps');
  await app.page.getByRole('button', { name: 'Settings', exact: true }).click();

  await settings().getByRole('heading', { name: 'Preferences' }).waitFor();
  await settings().getByText('May manage integrations: true').waitFor();
});

it('keeps the settings from whoever is no super admin', async () => {
  await app.viewAs(ALEX, 'en');
  await app.open('/apps');
  await app.page.getByRole('heading', { name: 'Connected apps' }).waitFor();
  expect(
    await app.page
      .getByRole('button', { name: 'Settings', exact: true })
      .count(),
  ).toBe(0);

  await app.open('/settings/app');
  await app.page
    .getByText('Only a super admin sees the settings of an app')
    .waitFor();
  expect(await settings().count()).toBe(0);
});

it('fills in a form, is told what is missing, and saves', async () => {
  await openAsAdmin();
  await settings().getByRole('button', { name: 'Save' }).click();
  await settings().getByText('A name is needed.').waitFor();
  await settings().getByText('Give it a name.').waitFor();

  await settings().getByLabel('Name of the team').fill('North');
  await settings().getByLabel('Days of quiet').fill('12');
  await settings().getByRole('switch', { name: 'Send a summary' }).click();
  await settings().getByRole('button', { name: 'Save' }).click();

  await settings().getByText('North, 12 days, true').waitFor();
  await app.page.getByText('All is kept.').waitFor();
});

it('sends a form by Enter, whichever of its buttons is the primary one', async () => {
  await openAsAdmin();
  await settings().getByLabel('Days of quiet').fill('9');
  await settings().getByLabel('Name of the team').fill('South');
  await app.page.keyboard.press('Enter');

  await settings()
    .getByText(/^South, 9 days/)
    .waitFor();
});

it('opens a panel and closes it from inside', async () => {
  await openAsAdmin();
  await settings().getByRole('button', { name: 'Explain' }).click();
  const panel = app.page.getByRole('dialog', { name: 'What is kept' });
  await panel.getByText('Only what stands in the form.').waitFor();
  await panel.getByRole('button', { name: 'Understood' }).click();

  await panel.waitFor({ state: 'detached' });
});
