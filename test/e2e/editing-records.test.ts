import { INES, NORA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';
import { callAs } from '#demo/seed/call-as.ts';

let app: BrowserApp;
let starterId: string;

interface Found {
  id: string;
  properties: Record<string, string | null>;
}

const call = (method: string, path: string, body?: unknown) =>
  callAs(app.emulator, INES)(method, `/crm/objects/2026-09/${path}`, body);
const readStarter = async (...properties: string[]) =>
  (
    (await call(
      'GET',
      `${app.starterTypeId}/${starterId}?properties=${properties.join(',')}`,
    )) as Found
  ).properties;

beforeAll(async () => {
  app = await startBrowserApp();
  const { id } = (await call('POST', app.starterTypeId, {
    properties: { title: 'A second shop', status: 'draft', language: 'en' },
  })) as Found;
  starterId = id;
  // The app restores the fields it keeps; here it is HubSpot's own editing that is looked at.
  await app.killService();
});

afterAll(() => app.close());

const edit = async () => {
  await app.viewAs(INES, 'en');
  await app.open(`/objects/conversation_starter/${starterId}`);
  await app.page.getByRole('button', { name: 'Edit', exact: true }).click();
};

it('says beside the field what HubSpot refuses, and loses nothing that was typed', async () => {
  const { page } = app;
  await edit();
  await page.getByLabel('Opener').fill('Your second shop opened in May.');
  await page.getByLabel('Voters').fill('a dozen');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Enter a number, such as 12.5.').waitFor();

  expect(await page.getByLabel('Opener').inputValue()).toBe(
    'Your second shop opened in May.',
  );
  expect(await page.getByLabel('Voters').inputValue()).toBe('a dozen');
  expect(await page.getByLabel('Voters').getAttribute('aria-invalid')).toBe(
    'true',
  );
  expect(
    await page.evaluate('document.activeElement.getAttribute("name")'),
  ).toBe('voters');
  expect((await readStarter('opener'))['opener']).toBeNull();

  await page.getByLabel('Voters').fill('12');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
  expect(await readStarter('opener', 'voters')).toMatchObject({
    opener: 'Your second shop opened in May.',
    voters: '12',
  });
});

it('edits owner, several choices and a date by their own fields', async () => {
  const { page } = app;
  await edit();
  await page.getByRole('textbox', { name: 'Owner' }).fill('Paul');
  await page.getByRole('option', { name: 'Paul Girard' }).click();
  const channels = page.getByRole('group', { name: 'Channels' });
  await channels.getByLabel('Call').check();
  await channels.getByLabel('Meeting').check();
  await page.getByLabel('Starts on').fill('2026-12-24');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();

  expect(
    await readStarter('hubspot_owner_id', 'channels', 'starts_on'),
  ).toMatchObject({
    hubspot_owner_id: '751011',
    channels: 'call;meeting',
    starts_on: '2026-12-24',
  });
  await page
    .getByTestId('property-channels')
    .getByText('Call, Meeting')
    .waitFor();
  await page
    .getByTestId('property-starts_on')
    .getByText('Dec 24, 2026')
    .waitFor();
  await page
    .getByTestId('property-hubspot_owner_id')
    .getByText('Paul Girard')
    .waitFor();
});

it('edits a time in the person’s own zone, and keeps the moment', async () => {
  const { page } = app;
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setTimezoneOverride', {
    timezoneId: 'Asia/Kolkata',
  });
  await call('PATCH', `${app.starterTypeId}/${starterId}`, {
    properties: { last_vote_at: '2026-11-22T20:00:00.000Z' },
  });
  await edit();
  const lastVote = page.getByLabel('Last vote');
  expect(await lastVote.inputValue()).toBe('2026-11-23T01:30');
  await lastVote.fill('2026-11-23T02:45');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();
  await browser.detach();

  expect((await readStarter('last_vote_at'))['last_vote_at']).toBe(
    '2026-11-22T21:15:00.000Z',
  );
});

it('shows who gave a property which value, from where', async () => {
  const { page } = app;
  await call('PATCH', `${app.starterTypeId}/${starterId}`, {
    properties: { theme: 'Growth' },
  });
  await callAs(app.emulator, NORA)(
    'PATCH',
    `/crm/objects/2026-09/${app.starterTypeId}/${starterId}`,
    { properties: { theme: '' } },
  );
  await app.viewAs(INES, 'en');
  await app.open(`/objects/conversation_starter/${starterId}`);
  await page.getByRole('button', { name: 'History: Theme' }).click();
  const rows = page.getByRole('dialog').locator('tbody tr');
  await rows.first().waitFor();

  expect(await rows.nth(0).innerText()).toMatch(
    /^Emptied.*Nora Haddad.*By hand, in the CRM$/s,
  );
  expect(await rows.nth(1).innerText()).toMatch(
    /^Growth.*Ines Moreau.*By hand, in the CRM$/s,
  );
});

it('archives a record only after a question', async () => {
  const { page } = app;
  const { id } = (await call('POST', app.starterTypeId, {
    properties: { title: 'Too old', status: 'retired' },
  })) as Found;
  await app.viewAs(INES, 'en');
  await app.open(`/objects/conversation_starter/${id}`);
  await page.getByRole('button', { name: 'Archive' }).click();
  const dialog = page.getByRole('dialog', { name: 'Archive “Too old”?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'detached' });
  await call('GET', `${app.starterTypeId}/${id}`);

  await page.getByRole('button', { name: 'Archive' }).click();
  await dialog.getByRole('button', { name: 'Archive' }).click();
  await page.getByText('Archived').waitFor();
  await expect(call('GET', `${app.starterTypeId}/${id}`)).rejects.toThrow(
    '404',
  );
});

it('says in a sentence that a record is gone', async () => {
  await app.viewAs(INES, 'fr');
  await app.open('/objects/conversation_starter/999999999');

  await app.page
    .getByText(
      'La fiche a été supprimée, ou vous n’avez pas le droit de la voir.',
    )
    .waitFor();
});

it('lets the keyboard alone edit, cancel, and look into the past', async () => {
  const { page } = app;
  const focused = (what: string) =>
    page.evaluate(`document.activeElement.${what}`);
  await app.viewAs(INES, 'en');
  await app.open(`/objects/conversation_starter/${starterId}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Title').waitFor();
  expect(await focused('name')).toBe('title');
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await page.getByText('Saved').waitFor();
  expect(await focused('textContent')).toBe('Edit');
  expect((await readStarter('title'))['title']).toBe('A second shop!');

  await page.keyboard.press('Tab');
  expect(await focused('ariaLabel')).toBe('History: Title');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('Ines Moreau').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused('ariaLabel')).toBe('History: Title');
});
