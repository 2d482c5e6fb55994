import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;
let courseId: string;

const course = (properties: Record<string, string>) =>
  app.call<{ id: string }>('POST', '/crm/objects/2026-09/course', {
    properties,
  });

beforeAll(async () => {
  app = await startWorkshop([]);
  const { id } = await course({
    title: 'Bread for two',
    teacher: 'Dina Costa',
    notes: 'Everybody baked.',
    ledger: 'Kept by the app',
    status: 'over',
    // Alex’s owner.
    hubspot_owner_id: '2001',
  });
  courseId = id;
  await course({ title: 'Wheels', status: 'planned' });
  await app.call('POST', '/crm/objects/2026-09/visit', {
    properties: { title: 'A visit' },
  });
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

const titles = () => app.page.locator('tbody tr td a').allTextContents();
/** The heads of the list’s columns, in capitals as they are written; not of boxes and actions. */
const headers = async () =>
  (await app.page.locator('thead th').allTextContents()).filter(Boolean);

it('lists an object with the columns and views that the app describes', async () => {
  const { page } = app;
  await app.open('/contacts');
  await page.getByRole('link', { name: 'Courses' }).click();
  await page.getByText('1–2 of 2').waitFor();
  expect(await headers()).toEqual(['TITLE', 'TEACHER']);

  await page.getByRole('button', { name: 'Past courses' }).click();
  await page.getByText('1–1 of 1').waitFor();
  expect(await titles()).toEqual(['Bread for two']);
  expect(await headers()).toEqual(['TITLE', 'NOTES']);
  expect(page.url()).toMatch(/\?view=over$/);

  await page.getByRole('button', { name: 'My courses' }).click();
  await page.getByText('1–1 of 1').waitFor();
  expect(await titles()).toEqual(['Bread for two']);
});

it('names the views in the viewer’s language', async () => {
  await app.viewAs(ALEX, 'fr');
  await app.open('/objects/course');

  await app.page.getByRole('button', { name: 'Cours passés' }).waitFor();
  await app.viewAs(ALEX, 'en');
});

it('lists an object that nobody described by its name alone', async () => {
  await app.open('/objects/visit');
  await app.page.getByText('1–1 of 1').waitFor();

  expect(await headers()).toEqual(['TITLE']);
  expect(await app.page.getByRole('button', { name: 'Create' }).count()).toBe(
    0,
  );
});

it('shows a record in the sections described, without what is hidden', async () => {
  const { page } = app;
  await app.open(`/objects/course/${courseId}`);
  await page.getByText('What is taught').waitFor();
  await page.getByText('The app keeps these').waitFor();
  await page.getByText('Other properties').waitFor();

  await page.getByTestId('property-notes').getByText('Everybody').waitFor();
  expect(await page.getByTestId('property-ledger').count()).toBe(0);
});

it('creates a record from what is asked and given', async () => {
  const { page } = app;
  await app.open('/objects/course');
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('Soap');
  expect(await dialog.getByLabel('Notes').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { name: 'Soap' }).waitFor();

  await page.getByTestId('property-status').getByText('Planned').waitFor();
});

it('does a bulk action of the app in the place that its file names', async () => {
  const { page } = app;
  await app.open('/contacts');
  for (const row of [1, 2]) await page.getByRole('checkbox').nth(row).check();
  await page.getByRole('button', { name: 'Count them' }).click();

  await page
    .getByRole('dialog', { name: 'Count them' })
    .getByText('2 chosen')
    .waitFor();
});
