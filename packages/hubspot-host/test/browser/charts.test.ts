import { findBarriers } from '#host/testing/find-barriers.ts';
import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;

beforeAll(async () => {
  app = await startWorkshop(['charts']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

const card = () =>
  app.page.getByRole('region', { name: 'Charts (crm.record.tab)' });
const chart = (title: string) =>
  card().locator('figure').filter({ hasText: title });

beforeEach(async () => {
  await app.open(`/contacts/${app.contactIds[1]}`);
  await card().getByText('Nothing yet').waitFor();
});

it('draws a picture with the name of each chart, and no serious barrier', async () => {
  for (const title of [
    'Calls by town',
    'Calls side by side',
    'Visits by day',
    'Nothing yet',
  ]) {
    await card()
      .getByRole('img', { name: title })
      .locator('svg')
      .first()
      .waitFor();
  }
  expect(await chart('Calls by town').locator('.recharts-bar').count()).toBe(2);
  expect(
    await chart('Visits by day').locator('.recharts-line-dots circle').count(),
  ).toBe(30);

  expect(await findBarriers(app.page)).toEqual([]);
});

it('names the groups in the words that were given, and writes values where they are wanted', async () => {
  const stacked = chart('Calls by town');
  await stacked.getByText('By phone').waitFor();
  await stacked.getByText('Clermont-Ferrand-su…').waitFor();

  const labels = await chart('Calls side by side')
    .locator('.recharts-label-list text')
    .allTextContents();
  expect(labels).toEqual(['4', '7', '10', '13', '11', '9', '7', '5']);
});

it('shows the values of a chart as a table', async () => {
  const stacked = chart('Calls by town');
  await stacked.getByRole('button', { name: 'Table' }).click();

  expect(await stacked.locator('tr').allInnerTexts()).toEqual([
    'Town\tBy phone\tBy mail',
    'Lyon\t4\t11',
    'Leeds\t7\t9',
    'Ghent\t10\t7',
    'Clermont-Ferrand-sur-Allier\t13\t5',
  ]);
  expect(await findBarriers(app.page)).toEqual([]);
  await stacked.getByRole('button', { name: 'Chart' }).click();
  await stacked.getByRole('img', { name: 'Calls by town' }).waitFor();
});
