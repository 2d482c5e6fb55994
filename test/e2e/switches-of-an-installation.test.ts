import { LEA, NORA } from '#test/helpers/start-app.ts';
import { type OAuthApp, startOAuthApp } from '#test/helpers/start-oauth-app.ts';

let app: OAuthApp;

beforeAll(async () => {
  app = await startOAuthApp();
});

afterAll(() => app.close());

const button = (name: string | RegExp) =>
  app.page.getByRole('button', { name, exact: true });
const panel = () => app.page.getByRole('dialog', { name: 'HubSpot stand-in' });
const inPanel = (name: string) =>
  panel().getByRole('button', { name, exact: true });
const openPanel = async () => {
  await app.page.getByRole('button', { name: 'HubSpot stand-in' }).click();
  await panel().getByText('The app’s connection').waitFor();
};
const enabled = async () => {
  const all: Record<string, boolean> = {};
  for (const name of [
    'Expire the access token',
    'Revoke the refresh token',
    'Uninstall the app',
  ]) {
    all[name] = await inPanel(name).isEnabled();
  }

  return Object.values(all);
};
const install = async () => {
  await app.open('/oauth/install');
  await button('Connect app').click();
  await app.page.getByText(/is installed in account 48302715/).waitFor();
};
const publish = async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Choose first drafts' }).click();
  await button(/^Take \d+ drafts$/).click();
  await page
    .getByRole('link', { name: 'What is different in their city', exact: true })
    .click();
  await button('Publish').click();
  await page.getByText(/^Published: on cards/).waitFor();
};

it('has nothing to press before the app is installed, and everything afterwards', async () => {
  await app.viewAs(NORA, 'en');
  await app.open('/contacts');
  await openPanel();
  expect(await enabled()).toEqual([false, false, false]);
  expect(await inPanel('Call an action of the app').isEnabled()).toBe(false);
  expect(await panel().getByText('The app is not installed.').count()).toBe(2);
  expect(await panel().getByLabel('Every event comes twice').isEnabled()).toBe(
    false,
  );

  await install();
  await publish();
  await app.open('/contacts');
  await openPanel();
  await panel().getByText('The app’s access token is good.').waitFor();
  expect(await enabled()).toEqual([true, true, true]);
});

it('tells the app of a deletion, twice and by lost answers too', async () => {
  await app.open('/contacts');
  await openPanel();
  await panel().getByLabel('Every event comes twice').click();
  await panel().getByLabel('The app’s answers are lost').click();
  const [, , , gone = ''] = app.contactIds;
  await app.emulator.fetchAsUser(
    new Request(`https://emulator.local/crm/objects/2026-09/contacts/${gone}`, {
      method: 'DELETE',
    }),
    NORA,
  );
  await panel().getByText('1 event waits').waitFor();
  await panel().getByLabel('The app’s answers are lost').click();
  await inPanel('Send what waits now').click();
  await panel().getByText('No event waits').waitFor();
  await panel().getByText('Latest answers of the app').waitFor();
  await panel().getByText('200', { exact: true }).first().waitFor();
  expect(await inPanel('Send what waits now').isEnabled()).toBe(false);

  // A forged event is refused by the service, and waits.
  await panel().getByLabel('Every event comes twice').click();
  await panel().getByLabel('Requests are signed with another secret').click();
  const [, , , , another = ''] = app.contactIds;
  await app.emulator.fetchAsUser(
    new Request(
      `https://emulator.local/crm/objects/2026-09/contacts/${another}`,
      { method: 'DELETE' },
    ),
    NORA,
  );
  await panel().getByText('401', { exact: true }).first().waitFor();
  await panel().getByLabel('Requests are signed with another secret').click();
  await inPanel('Send what waits now').click();
  await panel().getByText('No event waits').waitFor();
});

it('calls an action as a workflow at a record and as an agent, and repeats it', async () => {
  const { page } = app;
  await app.open('/contacts');
  await openPanel();
  await inPanel('Call an action of the app').click();
  await page.getByRole('heading', { name: 'Action calls' }).waitFor();
  expect(await button('Call the action').isEnabled()).toBe(false);

  await page
    .getByRole('textbox', { name: 'The record that the workflow is at' })
    .fill('Grace');
  await page.getByRole('option', { name: /Grace Holloway/ }).click();
  await button('Fill in from the record').click();
  await page
    .getByLabel('Contact: city')
    .and(page.locator('input:not([value=""])'))
    .waitFor();
  // Nobody owns her yet.
  await page.getByRole('textbox', { name: 'Who says the line' }).click();
  await page.getByRole('option', { name: 'Léa Fontaine' }).click();
  await button('Call the action').click();
  const result = page.getByRole('region', { name: 'What came back' });
  await result.getByText('Status 200').waitFor();
  await result.getByText('HubSpot would not repeat this call.').waitFor();
  // The code of the verdict is sealed again with each answer.
  const told = async () =>
    (await result.getByRole('row').allInnerTexts()).filter((row) =>
      /^(Line|Conversation starter record ID)\t/.test(row),
    );
  const said = await told();
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('doing business');

  const press = (name: string) =>
    Promise.all([
      page.waitForResponse(/api\/actions\/calls/),
      button(name).click(),
    ]);
  await press('Call once more, as HubSpot repeats it');
  expect(await told()).toEqual(said);

  await page.getByText('An agent', { exact: true }).click();
  await press('Call the action');
  await result.getByText('Status 200').waitFor();
});

it('goes on after a token expired, and ends where it is revoked as well', async () => {
  await app.open('/contacts');
  await openPanel();
  await inPanel('Expire the access token').click();
  await panel()
    .getByText('The app has no access token that is good. Its next call')
    .or(panel().getByText('The app’s access token is good.'))
    .first()
    .waitFor();
  // An expired token is still a connection.
  expect(await inPanel('Revoke the refresh token').isEnabled()).toBe(true);
  expect(await inPanel('Uninstall the app').isEnabled()).toBe(true);

  await inPanel('Revoke the refresh token').click();
  await panel()
    .getByText(/refresh token is revoked|No token of the app is good/)
    .waitFor();
  expect(await inPanel('Revoke the refresh token').isEnabled()).toBe(false);
  expect(await inPanel('Uninstall the app').isEnabled()).toBe(true);
  if (await inPanel('Expire the access token').isEnabled()) {
    await inPanel('Expire the access token').click();
  }
  await panel().getByText('No token of the app is good any more.').waitFor();

  await inPanel('Uninstall the app').click();
  await panel().getByText('The app is not installed.').first().waitFor();
  expect(await enabled()).toEqual([false, false, false]);
  await app.open('/actions');
  await app.page
    .getByText(
      'The app is not installed, so HubSpot calls none of its actions.',
    )
    .waitFor();

  // Once more: what is there is found again.
  await install();
  await app.viewAs(LEA, 'fr');
  await app.open('/contacts');
  await app.page.getByRole('button', { name: 'Doublure de HubSpot' }).click();
  await app.page
    .getByText('Le jeton d’accès de l’application est valable.')
    .waitFor();
});
