import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';
import { createCardOpener } from './open-card.ts';

let app: Workshop;
const { open, openLog } = createCardOpener(() => app);

beforeAll(async () => {
  app = await startWorkshop(['ambush', 'surroundings_sidebar']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

afterEach(async () => {
  // The other card and the page go on, and nothing of the worker came to the page.
  await app.page.getByTestId('card-sidebar').getByText('Reads Ghent').waitFor();
  await app.page.getByRole('button', { name: 'CRM' }).waitFor();
  expect(await app.page.evaluate('({}).polluted')).toBeUndefined();
});

it.each([
  ['Recurse in a drawing', /Maximum call stack size exceeded/],
  ['Draw an object', /invariant=31&args\[\]=object%20with%20keys%20%7Bof%7D/],
  ['Draw what is named constructor', /Unknown component: constructor/],
  ['Draw what nobody made', /Unknown component: Nonesuch/],
  ['Alert an object', /addAlert: message is not a text\./],
  ['Alert nothing', /addAlert: /],
  ['Title a page by an object', /openIframeModal: title is not a text\./],
  ['Size a page by a text', /openIframeModal: width is not a number\./],
  ['Go to an object', /navigateToPage: to is not a text\./],
  ['Close an object', /closeOverlay: /],
  ['Log what has no text', /No text\./],
  ['Call close', /close is not defined/],
])('says what a card did, and keeps it to the card: %s', async (name, said) => {
  const card = await open('Ambush');
  await card.getByRole('button', { name, exact: true }).click();

  await card.getByText('This extension has a problem').waitFor();
  const log = await openLog(card);
  await log.getByText(said).first().waitFor();
  await app.page.keyboard.press('Escape');
  await log.waitFor({ state: 'detached' });
});

it.each([
  'Update without end',
  'Ask without end',
  'Pollute prototypes',
  'Wait for ever',
  'Close the worker',
  'Give up on an answer',
  'Smuggle markup',
  'Draw a ring',
  'Draw a ring of lists',
])('lets a card go on that did no harm: %s', async (name) => {
  const card = await open('Ambush');
  await card.getByRole('button', { name, exact: true }).click();
  await card.getByRole('button', { name: 'Count', exact: true }).click();

  await card.getByText('Standing 1').waitFor();
  expect(
    await app.page
      .locator('[data-smuggled], .smuggled, [style*="position: fixed; inset"]')
      .count(),
  ).toBe(0);
});
