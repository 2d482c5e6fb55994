import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;

beforeAll(async () => {
  app = await startWorkshop(['showcase']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

const card = () =>
  app.page.getByRole('region', { name: 'Showcase (crm.record.tab)' });

beforeEach(async () => {
  await app.open(`/contacts/${app.contactIds[1]}`);
  await card().getByRole('heading', { name: 'Showcase' }).last().waitFor();
});

it('shows the record as it is, and again after it was edited', async () => {
  await card().getByText('Job title: Operations Director').waitFor();
  await app.page.getByRole('button', { name: 'Edit' }).click();
  await app.page.getByLabel('Job title').fill('Lighthouse keeper');
  await app.page.getByRole('button', { name: 'Save' }).click();

  await card().getByText('Job title: Lighthouse keeper').waitFor();
});

it('pages and sorts a table', async () => {
  const firstRow = () => card().locator('tbody tr').first();
  await firstRow().getByText('Person 01').waitFor();
  await card().getByRole('button', { name: '2', exact: true }).click();
  await firstRow().getByText('Person 11').waitFor();

  await card().getByRole('button', { name: '1', exact: true }).click();
  await card().getByRole('button', { name: /Calls/ }).click();
  await firstRow().getByText('Person 01').waitFor();
  await card().getByRole('button', { name: /Calls/ }).click();
  await firstRow().getByText('24').waitFor();
});

it('opens and closes a panel and a modal', async () => {
  for (const kind of ['panel', 'modal']) {
    await card()
      .getByRole('button', { name: `Open the ${kind}` })
      .click();
    const overlay = app.page.getByRole('dialog', { name: `A ${kind}` });
    await overlay.getByText(`Inside the ${kind}`).waitFor();
    await app.page.keyboard.press('Escape');
    await overlay.waitFor({ state: 'detached' });
  }
});

it('does what a button does besides opening its panel, and tells when that has closed, by Escape too', async () => {
  const counted = () =>
    card()
      .getByText(/^Panel: opened/)
      .innerText();
  const before = (await counted()).match(/\d+/g)?.map(Number) ?? [];
  await card().getByRole('button', { name: 'Open the panel' }).click();
  const overlay = app.page.getByRole('dialog', { name: 'A panel' });
  await overlay.getByText('Inside the panel').waitFor();
  await app.page.keyboard.press('Escape');
  await overlay.waitFor({ state: 'detached' });
  const after = before.map((count) => count + 1);

  await card()
    .getByText(`Panel: opened ${after[0]}, closed ${after[1]}`)
    .waitFor();
});

it('leaves an option with the empty value to the placeholder', async () => {
  await card().getByLabel('Town').click();
  await app.page.getByRole('option', { name: 'Anywhere' }).click();
  await card().getByText('Town chosen:', { exact: true }).waitFor();

  expect(await card().getByLabel('Town').inputValue()).toBe('');
});

it('chooses, unfolds and changes tabs', async () => {
  await card().getByLabel('Town').click();
  await app.page.getByRole('option', { name: 'Leeds' }).click();
  await card().getByText('Town chosen: leeds').waitFor();
  await card().getByRole('button', { name: 'More about it' }).click();
  await card().getByText('Folded until now').waitFor();
  await card().getByRole('tab', { name: 'Second tab' }).click();
  await card().getByText('On the second tab').waitFor();
});

it('copies and says so', async () => {
  await app.page
    .context()
    .grantPermissions(['clipboard-write', 'clipboard-read']);
  await card().getByRole('button', { name: 'Copy' }).click();
  await app.page.getByText('It was copied.').waitFor();

  expect(await app.page.evaluate('navigator.clipboard.readText()')).toBe(
    'copied words',
  );
});

it('refuses a call to an address the app did not name', async () => {
  await card().getByRole('button', { name: 'Call a stranger' }).click();

  await app.page.getByText('Answered 403').waitFor();
});
