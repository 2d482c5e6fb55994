import { callAs } from '#demo/seed/call-as.ts';
import { INES } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;
let starterId: string;

const name = 'Surroundings';

beforeAll(async () => {
  app = await startBrowserApp([
    {
      name,
      location: 'crm.record.tab',
      objectTypes: ['p_conversation_starter'],
    },
  ]);
  const { id } = (await callAs(app.emulator, INES)(
    'POST',
    `/crm/objects/2026-09/${app.starterTypeId}`,
    { properties: { title: 'A second shop', status: 'draft' } },
  )) as { id: string };
  starterId = id;
  await app.viewAs(INES, 'en');
}, 180_000);

afterAll(() => app.close());

const tab = () => app.page.getByRole('tab', { name });

it('draws a card in a tab of the custom object it names, and tells it where it is', async () => {
  await app.open(`/objects/conversation_starter/${starterId}`);
  await tab().click();
  const card = app.page.getByTestId('card-tab');

  await card
    .getByText(`crm.record.tab ${app.starterTypeId} ${starterId} ${name}`)
    .waitFor();
  await card.getByText('Reads A second shop').waitFor();
});

it('draws it at HubSpot’s own address of the record as well', async () => {
  await app.open(`/contacts/1/record/${app.starterTypeId}/${starterId}`);

  await tab().waitFor();
});

it('draws it neither on contacts nor on another custom object', async () => {
  const { page } = app;
  const { id } = (await callAs(app.emulator, INES)(
    'POST',
    `/crm/objects/2026-09/${app.voteTypeId}`,
    { properties: { title: 'A vote', vote_key: 'surroundings' } },
  )) as { id: string };
  await app.open(`/objects/starter_vote/${id}`);
  await page.getByText('Associations').waitFor();
  expect(await tab().count()).toBe(0);
  expect(await page.getByTestId('card-sidebar').count()).toBe(0);

  await app.open(`/contacts/${app.contactIds[0]}`);
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
  expect(await tab().count()).toBe(0);
});
