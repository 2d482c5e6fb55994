import { findBarriers } from '#host/testing/find-barriers.ts';
import { people } from '#host/seed/people.ts';
import { writeActivities } from './write-activities.ts';
import { type Repairs, startRepairs } from '../start-repairs.ts';

let app: Repairs;
const [alex, robin] = people.users.map(({ id }) => id);
const inEnglish = () => app.viewAs(alex ?? 0, 'en');

beforeAll(async () => {
  app = await startRepairs();
  await inEnglish();
});

afterAll(() => app.close());

const region = (name: string) => app.page.getByRole('region', { name });

it('lists companies, deals and tickets, previews them, and leads to their records', async () => {
  const { page } = app;
  await app.open('/contacts');
  for (const [menu, record] of [
    ['Companies', 'Harbour Bakery'],
    ['Deals', 'Three new ovens'],
    ['Tickets', 'The oven door does not close'],
  ] as const) {
    await page.getByRole('button', { name: 'CRM' }).click();
    await page.getByRole('menuitem', { name: menu }).click();
    await page.getByRole('heading', { name: menu }).waitFor();
    await page.getByRole('button', { name: `Preview ${record}` }).click();
    const preview = page.getByRole('dialog', { name: record });
    if (menu === 'Tickets') {
      await preview.getByText(/^crm\.preview 0-5 \d+$/).waitFor();
      await preview.getByText(`About ${record}`).waitFor();
    }
    await preview.getByRole('link', { name: 'Open the record' }).click();
    await page.getByRole('heading', { level: 1, name: record }).waitFor();
  }
});

it('shows a deal with its pipeline, values of the account, and charts', async () => {
  const { page } = app;
  const id = await app.find('deals', 'dealname', 'Three new ovens');
  await app.open(`/contacts/1/record/0-3/${id}`);
  const pipeline = region('Pipeline: Sales pipeline');
  await pipeline.getByText('Contract sent').waitFor();
  await page.getByTestId('associations').getByText('Harbour Bakery').waitFor();

  await page.getByRole('tab', { name: 'Forecast' }).click();
  const card = region('Forecast (crm.record.tab)');
  await card.getByText('Raw 12000, 2027-01-15T11:00:00.000Z').waitFor();
  // Midnight of the next day in Auckland, whatever the zone of this machine.
  await card
    .getByText('Shown £12,000.00, 16/01/2027 00:00, Contract sent')
    .waitFor();
  await card.getByRole('img', { name: /Amount by stage/ }).waitFor();
  await card.getByText('Harbour Bakery').waitFor();

  await page.getByRole('tab', { name: 'Overview' }).click();
  await pipeline.getByRole('button', { name: /Closed won/ }).click();
  await page.getByText('Moved to Closed won').waitFor();
  await page.getByRole('tab', { name: 'Forecast' }).click();
  await card.getByText(/^Shown .*, Closed won$/).waitFor();
});

it('shows amounts, percentages and phone numbers on a record as the account has them', async () => {
  const { page } = app;
  const write = (method: string, to: string, body: object) =>
    app.emulator.fetchAsUser(
      new Request(`https://emulator.local${to}`, {
        method,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
      alex ?? 0,
    );
  await write('POST', '/crm/properties/2026-09/companies', {
    type: 'number',
    fieldType: 'number',
    label: 'Margin',
    groupName: 'companyinformation',
    name: 'margin',
    numberDisplayHint: 'percentage',
  });
  const id = await app.find('companies', 'name', 'Harbour Bakery');
  await write('PATCH', `/crm/objects/2026-09/companies/${id}`, {
    properties: {
      annualrevenue: '1250000',
      margin: '0.125',
      phone: '+441632960961',
    },
  });
  await app.open(`/objects/companies/${id}`);
  for (const [name, shown] of [
    ['annualrevenue', '£1,250,000.00'],
    ['margin', '12.5%'],
    ['phone', '+44 1632 960961'],
  ] as const) {
    await page.getByTestId(`property-${name}`).getByText(shown).waitFor();
  }
  await app.open('/objects/deals');
  await page.getByText('£12,000.00').waitFor();

  await app.viewAs(alex ?? 0, 'fr');
  await app.open(`/objects/companies/${id}`);
  await page
    .getByTestId('property-annualrevenue')
    .getByText(/^1\s250\s000,00\s£GB$/)
    .waitFor();
  await inEnglish();
});

it.each([
  ['companies', 'name', 'Harbour Bakery'],
  ['deals', 'dealname', 'Workshop lighting'],
  ['tickets', 'subject', 'An invoice is missing'],
])('writes and shows activities on %s', async (type, property, name) => {
  const { page } = app;
  const id = await app.find(type, property, name);
  await app.open(`/objects/${type}/${id}`);
  await page.getByRole('tab', { name: 'Activities' }).click();
  const timeline = await writeActivities(page, name);

  await app.open(`/objects/${type}/${id}`);
  await page.getByRole('tab', { name: 'Activities' }).click();
  await timeline.getByText(`Call about ${name}`).waitFor();
  expect(await timeline.getByRole('listitem').count()).toBe(4);
});

it('shows a company with a table of its tickets, a page at a time', async () => {
  const { page } = app;
  const id = await app.find('companies', 'name', 'Harbour Bakery');
  await app.open(`/objects/companies/${id}`);
  await region('Aside (crm.record.sidebar)')
    .getByText('About Harbour Bakery')
    .waitFor();
  await page.getByRole('tab', { name: 'Backlog' }).click();
  const card = region('Backlog (crm.record.tab)');
  const own = card.getByRole('table').first();
  await own.getByText('High').waitFor();
  await card.getByRole('button', { name: 'Next ticket' }).click();
  await own.getByText('Low').waitFor();
  await card
    .getByRole('group', { name: 'Open tickets' })
    .getByText('2')
    .waitFor();
  await card.getByRole('table').nth(1).getByText('Waiting on us').waitFor();
});

it('fills in a form whose values are null, and runs a function with it', async () => {
  const { page } = app;
  const id = await app.find(
    'tickets',
    'subject',
    'The oven door does not close',
  );
  await app.open(`/objects/tickets/${id}`);
  await page.getByRole('tab', { name: 'Refund' }).click();
  const card = region('Refund (crm.record.tab)');
  await card.getByRole('button', { name: 'Ask for it' }).click();
  await card.getByText('Name and amount are missing.').waitFor();
  await card.getByLabel('Paid to').fill('Ada');
  await card.getByLabel('Amount').fill('4000');
  await card.getByRole('button', { name: 'Load ways' }).click();
  await card.getByRole('textbox', { name: 'Way' }).click();
  await page.getByRole('option', { name: 'As credit' }).click();
  await card.getByRole('button', { name: 'Ask for it' }).click();
  await card.getByText(/^Refused: .*More than the desk may pay\./).waitFor();
  await card.getByLabel('Amount').fill('40');
  await card.getByRole('button', { name: 'Ask for it' }).click();
  await page
    .getByText('Refund of 40 for “The oven door does not close” is on its way.')
    .waitFor();
});

it('draws cards beside the tickets of the help desk, with the variables of the profile', async () => {
  const { page } = app;
  await app.open('/help-desk');
  await page.getByText('Choose a ticket on the left.').waitFor();
  await page.getByRole('link', { name: 'An invoice is missing' }).click();
  const card = page.getByTestId('card-help-desk');
  await card.getByText(/^helpdesk\.sidebar 0-5 \d+$/).waitFor();
  await card.getByText('About An invoice is missing').waitFor();
  await card
    .getByText(
      'DESK=North desk (string), MOST_DAYS=14 (number), IS_TRIAL=true (boolean)',
    )
    .waitFor();
  await region('Pipeline: Support pipeline')
    .getByRole('button', { name: /Waiting on contact/ })
    .click();
  await page.getByText('Moved to Waiting on contact').waitFor();
  await page.getByText('This ticket has no description.').waitFor();
  await card.getByText('2', { exact: true }).waitFor();
});

it('opens the page of the app and its settings', async () => {
  const { page } = app;
  await app.open('/contacts');
  await page.getByRole('button', { name: 'Marketplace' }).click();
  await page
    .getByRole('menuitem', { name: 'Repairs of the North desk' })
    .click();
  await page.getByText('An invoice is missing').waitFor();
  await page.getByRole('link', { name: 'Opening hours' }).click();
  await page.getByRole('tab', { name: 'Weekend' }).click();
  await page.getByText('Closed').waitFor();

  await app.viewAs(robin ?? 0, 'en');
  await app.open('/settings/app');
  await page.getByRole('textbox', { name: 'Days until a reply' }).fill('20');
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await page.getByText('At most 14 days.').waitFor();
  await page.getByRole('textbox', { name: 'Days until a reply' }).fill('5');
  await page.getByRole('switch', { name: 'Strict' }).check({ force: true });
  await page.getByRole('button', { name: 'Save the rules' }).click();
  await page.getByText('Saved: 5 days, strict').waitFor();
});

it('places cards on tickets, in the help desk and in previews', async () => {
  const { page } = app;
  await app.viewAs(robin ?? 0, 'en');
  await app.open('/customize/tickets');
  const place = region('Help desk, beside a ticket');
  await place.getByRole('button', { name: 'Remove' }).click();
  await place.getByText('No card here yet.').waitFor();
  await page
    .getByRole('button', { name: 'Add: Help desk, beside a ticket' })
    .click();
  await place.getByText('Aside').waitFor();
  await page.getByLabel('Records of').selectOption('companies');
  await page.getByText('Backlog').first().waitFor();
  expect(await place.count()).toBe(0);
});

it.each([
  ['en', 1280],
  ['fr', 420],
])('puts up no barriers in %s at %d pixels', async (language, width) => {
  const { page } = app;
  await app.viewAs(alex ?? 0, language);
  await page.setViewportSize({ width, height: 900 });
  const deal = await app.find('deals', 'dealname', 'Workshop lighting');
  const ticket = await app.find('tickets', 'subject', 'An invoice is missing');
  for (const [path, shown] of [
    ['/objects/companies', 'Harbour Bakery'],
    [`/objects/deals/${deal}`, 'Workshop lighting'],
    [`/help-desk/${ticket}`, 'An invoice is missing'],
  ] as const) {
    await app.open(path);
    await page.getByText(shown).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await findBarriers(page)).toEqual([]);
    const isWide = await page.evaluate(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect(isWide).toBe(false);
    if (process.env['PICTURES']) {
      await page.screenshot({
        path: `${process.env['PICTURES']}/${language}-${path.replaceAll('/', '_')}.png`,
        fullPage: true,
      });
    }
  }
  await page.setViewportSize({ width: 1280, height: 1000 });
  await inEnglish();
});
