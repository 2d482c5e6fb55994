import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;
let courseId: string;
let courseTypeId: string;

const name = 'Surroundings';
const objects = '/crm/objects/2026-09';

beforeAll(async () => {
  app = await startWorkshop(['surroundings']);
  const { id } = await app.call<{ id: string }>('POST', `${objects}/course`, {
    properties: { title: 'Bread for two' },
  });
  courseId = id;
  const { objectTypeId } = await app.call<{ objectTypeId: string }>(
    'GET',
    '/crm-object-schemas/2026-09/schemas/course',
  );
  courseTypeId = objectTypeId;
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

const tab = () => app.page.getByRole('tab', { name });

it('draws a card in a tab of the custom object it names, and tells it where it is', async () => {
  await app.open(`/objects/course/${courseId}`);
  await tab().click();
  const card = app.page.getByTestId('card-tab');

  await card
    .getByText(`crm.record.tab ${courseTypeId} ${courseId} ${name}`)
    .waitFor();
  await card.getByText('Reads Bread for two').waitFor();
});

it('draws it at HubSpot’s own address of the record as well', async () => {
  await app.open(`/contacts/1/record/${courseTypeId}/${courseId}`);

  await tab().waitFor();
});

it('draws it neither on contacts nor on another custom object', async () => {
  const { page } = app;
  const { id } = await app.call<{ id: string }>('POST', `${objects}/visit`, {
    properties: { title: 'A visit' },
  });
  await app.open(`/objects/visit/${id}`);
  await page.getByText('Associations').waitFor();
  expect(await tab().count()).toBe(0);
  expect(await page.getByTestId('card-sidebar').count()).toBe(0);

  await app.open(`/contacts/${app.contactIds[0]}`);
  await page.getByRole('tab', { name: 'Overview' }).waitFor();
  expect(await tab().count()).toBe(0);
});
