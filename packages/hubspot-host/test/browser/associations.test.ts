import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;

beforeAll(async () => {
  app = await startWorkshop(['associations']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

it('pages, filters and counts more associated records than one call gives', async () => {
  const contact = app.contactIds[3] ?? '';
  for (const city of ['Oslo', 'Bergen']) {
    const { results } = await app.call<{ results: { id: string }[] }>(
      'POST',
      '/crm/objects/2026-09/companies/batch/create',
      {
        inputs: Array.from(
          { length: city === 'Oslo' ? 7 : 100 },
          (_, index) => ({
            properties: { name: `${city} ${index + 1}`, city },
          }),
        ),
      },
    );
    await app.call(
      'POST',
      '/crm/associations/2026-09/contacts/companies/batch/associate/default',
      {
        inputs: results.map(({ id }) => ({
          from: { id: contact },
          to: { id },
        })),
      },
    );
  }
  await app.open(`/contacts/${contact}`);
  const card = app.page.getByRole('region', {
    name: 'Associations (crm.record.tab)',
  });

  await card.getByText(/^Page 1: .+, .+/).waitFor();
  await card.getByRole('button', { name: 'Further' }).click();
  await card.getByText(/^Page 2: Oslo \d, Oslo \d/).waitFor();
  const rows = card.locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(7);
  expect(await card.getByText('Bergen').count()).toBe(0);
  await card.getByText('In Oslo').waitFor();
  await card.getByText('108', { exact: true }).waitFor();
  await card.getByText('7', { exact: true }).waitFor();
});
