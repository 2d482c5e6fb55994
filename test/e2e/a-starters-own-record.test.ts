import { findBarriers } from 'hubspot-host/testing';
import { INES, LEA, NORA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;
let starterId: string;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const card = () => app.page.getByTestId('card-sidebar');
const contactCard = () => app.page.getByTestId('card-tab');
const openRecord = () => app.open(`/objects/conversation_starter/${starterId}`);

/** Writes into a field of the record, as anybody does in HubSpot. */
const rewrite = async (field: string, value: string) => {
  const { page } = app;
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('textbox', { name: field, exact: true }).fill(value);
  await page.getByRole('button', { name: 'Save' }).click();
};

it('shows a marketer on the starter’s record how it does and what waits', async () => {
  const { page } = app;
  await app.viewAs(LEA, 'en');
  await app.open(`/contacts/${app.contactIds[1]}`);
  const answered = page.waitForResponse(async (response) =>
    (response.request().postData() ?? '').includes('too_generic'),
  );
  await contactCard()
    .getByRole('button', { name: 'Not useful' })
    .first()
    .click();
  await contactCard().getByRole('button', { name: 'Too generic' }).click();
  await contactCard()
    .getByLabel(/Say more/)
    .fill('Everybody says this');
  await contactCard().getByRole('button', { name: 'Send' }).click();
  await answered;
  await contactCard()
    .getByText(/answers here/)
    .waitFor();

  await app.viewAs(INES, 'en');
  await app.open('/app/feedback');
  await page.getByText('“Everybody says this”').waitFor();
  await page.getByRole('link', { name: 'Open the record' }).first().click();

  await card().getByText('On the cards').waitFor();
  starterId = /(\d+)$/.exec(page.url())?.[1] ?? '';
  const said = (await card().textContent()) ?? '';
  expect(said).toContain('Too early to say · Voters: 1');
  expect(said).toMatch(/Too generic: 1Answer promised by \d/);
  expect(said).toContain('“Everybody says this”');
  expect(said).not.toContain('Fontaine');
  expect(await contactCard().count()).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
});

it('says at once why a native edit holds it, and when it is corrected', async () => {
  await openRecord();
  await card().getByText('On the cards').waitFor();
  const opener = await app.page
    .getByText(/\{\{contact\./)
    .first()
    .textContent();

  await rewrite('Opener', 'Good morning {{contact.firstname, how are you?');
  await card().getByText('Published, but kept off the cards').waitFor();
  await card()
    .getByText(/Opener – A fact is not closed/)
    .waitFor();
  expect(await findBarriers(app.page)).toEqual([]);

  await rewrite('Opener', 'Everybody in Hospitality does it.');
  await card()
    .getByText(/It names the segment “Hospitality”/)
    .waitFor();

  await app.viewAs(INES, 'fr');
  await openRecord();
  await card().getByText('Publiée, mais absente des cartes').waitFor();
  await card()
    .getByText(/Elle nomme le segment/)
    .waitFor();
  await card().getByText('Trop général\u00a0: 1').waitFor();

  await app.viewAs(INES, 'en');
  await openRecord();
  await rewrite('Opener', opener ?? '');
  await card().getByText('On the cards').waitFor();
});

it('leads to the answer box and to the editor', async () => {
  const { page } = app;
  await app.viewAs(INES, 'en');
  await openRecord();
  await card().getByRole('button', { name: 'Answer in the app' }).click();
  await page.getByLabel('In your words').first().waitFor();
  expect(new URL(page.url()).pathname).toBe(`/app/starters/${starterId}`);

  await openRecord();
  await card().getByRole('button', { name: 'Edit in the app' }).click();
  await page.getByRole('textbox', { name: 'Opener', exact: true }).waitFor();
});

it('offers another try while the service is away', async () => {
  await app.viewAs(INES, 'en');
  await openRecord();
  await card().getByText('On the cards').waitFor();
  await app.killService();
  await card().getByRole('button', { name: 'Check again' }).click();
  await card()
    .getByText(/may be out of date/)
    .waitFor();
  await openRecord();
  await card()
    .getByText(/could not be read/)
    .waitFor();

  await app.startService();
  await card().getByRole('button', { name: 'Try again' }).click();
  await card().getByText('On the cards').waitFor();
});

it('knows a record that was made a second ago', async () => {
  const { page } = app;
  await app.viewAs(INES, 'en');
  await app.open('/objects/conversation_starter');
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await page.getByLabel('Title').last().fill('Made just now');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Create' })
    .click();

  await card().getByText('A draft: on no card').waitFor();
  await card()
    .getByText(/A text is missing \(Opener, Question, and Why now\)/)
    .waitFor();
});

it('shows a salesperson a sentence, and no figures', async () => {
  await app.viewAs(LEA, 'en');
  await openRecord();
  await card()
    .getByText(/is shown to marketing/)
    .waitFor();

  expect(await card().textContent()).not.toContain('Voters');
});

it('is placed on records of its own object only', async () => {
  const { page } = app;
  await app.viewAs(NORA, 'en');
  await openRecord();
  await card().getByText('On the cards').waitFor();
  await page.getByRole('button', { name: 'Customize record' }).click();
  const library = page.getByRole('region', { name: 'Card library' });
  await library.getByText('Starter review').waitFor();
  expect(await library.textContent()).not.toContain('Preview beside lists');
  expect(await findBarriers(page)).toEqual([]);
  await page
    .getByRole('region', { name: 'Right sidebar' })
    .getByRole('button', { name: 'Remove' })
    .click();
  await library.getByRole('button', { name: 'Add: Right sidebar' }).waitFor();
  await openRecord();
  await page.getByText('Associations').waitFor();
  expect(await card().count()).toBe(0);

  // The contacts' own cards are where they were, and theirs only.
  await page.getByRole('button', { name: 'Customize record' }).click();
  await page.getByLabel('Records of').selectOption('contacts');
  await library.getByText('Preview beside lists').waitFor();
  expect(await library.textContent()).not.toContain('Starter review');
  await app.open(`/contacts/${app.contactIds[1]}`);
  await card().waitFor();
  expect(await card().count()).toBe(1);
});
