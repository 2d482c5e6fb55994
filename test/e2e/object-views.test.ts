import { callAs } from '#demo/seed/call-as.ts';
import { findBarriers } from 'hubspot-host/testing';
import { INES, LEA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  // HubSpot's own screens: the app would correct what is written into its fields below.
  app = await startBrowserApp({ isRead: false });
  const create = (type: string, properties: Record<string, string>) =>
    callAs(app.emulator, INES)('POST', `/crm/objects/2026-09/${type}`, {
      properties,
    });
  await create(app.starterTypeId, {
    title: 'Not said yet',
    status: 'draft',
    language: 'en',
    hubspot_owner_id: '751010',
  });
  await create(app.starterTypeId, {
    title: 'Kept off the cards',
    status: 'published',
    held_because: 'It asks for a fact nobody has.',
  });
  await create(app.starterTypeId, { title: 'Asked for', status: 'requested' });
  await create(app.voteTypeId, {
    title: 'Open return',
    vote_key: 'a',
    verdict: 'not_useful',
    reason: 'too_generic',
  });
  await create(app.voteTypeId, {
    title: 'Not now asks nothing',
    vote_key: 'd',
    verdict: 'not_useful',
    reason: 'not_now',
  });
  await create(app.voteTypeId, {
    title: 'Answered return',
    vote_key: 'b',
    verdict: 'not_useful',
    answer: 'kept',
  });
  await create(app.voteTypeId, {
    title: 'Good one',
    vote_key: 'c',
    verdict: 'useful',
  });
});

afterAll(() => app.close());

const titles = () => app.page.locator('tbody tr td a').allTextContents();
const choose = async (view: string, range: string) => {
  await app.page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: view, exact: true })
    .click();
  await app.page.getByText(range).waitFor();
};

it('shows drafts, held, one’s own and requested starters, each under an address of its own', async () => {
  await app.viewAs(INES, 'en');
  await app.open('/objects/conversation_starter');
  await choose('Drafts', '1–1 of 1');
  expect(await titles()).toEqual(['Not said yet']);
  expect(app.page.url()).toMatch(/\?view=draft$/);

  await choose('Held back', '1–1 of 1');
  await app.page.getByRole('cell', { name: /^It asks for a fact/ }).waitFor();
  expect(await titles()).toEqual(['Kept off the cards']);
  await app.page.reload();
  await app.page.getByText('1–1 of 1').waitFor();
  expect(await titles()).toEqual(['Kept off the cards']);

  await app.page.getByRole('button', { name: 'Mine', exact: true }).click();
  await app.page.getByText('Kept off the cards').waitFor({ state: 'detached' });
  expect(await titles()).toContain('Not said yet');

  await choose('Requested', '1–1 of 1');
  expect(await titles()).toEqual(['Asked for']);

  await choose('Retired', '0–0 of 0');
  await app.page.getByText('There is nothing here yet.').waitFor();
  await app.page.getByLabel('Search').fill('shop');
  await app.page.getByText('Nothing found. Change the search.').waitFor();
});

it('tells open feedback from those that were answered', async () => {
  await app.viewAs(INES, 'en');
  await app.open('/objects/starter_vote');
  await choose('Open feedback', '1–1 of 1');
  expect(await titles()).toEqual(['Open return']);
  await choose('Answered', '1–1 of 1');
  expect(await titles()).toEqual(['Answered return']);
  await choose('Not useful', '1–3 of 3');
});

it('keeps a search with its filters as a view of the person’s own', async () => {
  const { page } = app;
  await app.viewAs(INES, 'en');
  await app.open('/objects/conversation_starter');
  await page.getByRole('textbox', { name: 'Owner' }).click();
  await page.getByRole('option', { name: 'Ines Moreau' }).click();
  await page.getByLabel('Search').fill('said yet');
  await page.getByText('1–1 of 1').waitFor();
  await page.getByRole('button', { name: 'Save as a view' }).click();
  await page.getByLabel('Name of the view').fill('To finish');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save the view' }).click();
  await page.getByRole('button', { name: 'To finish', exact: true }).waitFor();
  expect(await titles()).toEqual(['Not said yet']);

  await choose('All', '1–15 of 15');
  await page.reload();
  await choose('To finish', '1–1 of 1');
  expect(await page.getByLabel('Search').inputValue()).toBe('said yet');

  // It is hers alone.
  await app.viewAs(LEA, 'en');
  await app.open('/objects/conversation_starter');
  await page.getByText('1–15 of 15').waitFor();
  expect(await page.getByRole('button', { name: 'To finish' }).count()).toBe(0);

  await app.viewAs(INES, 'en');
  await app.open('/objects/conversation_starter');
  await page
    .getByRole('button', { name: 'Delete the view “To finish”' })
    .click();
  await page.reload();
  await page.getByText('1–15 of 15').waitFor();
  expect(await page.getByRole('button', { name: 'To finish' }).count()).toBe(0);
});

it('asks for a title before a starter is made, and opens it', async () => {
  const { page } = app;
  await app.viewAs(INES, 'en');
  await app.open('/objects/conversation_starter');
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Question').fill('What would you change first?');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.getByText('This must be filled in.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByLabel('Title').fill('What to change');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { name: 'What to change' }).waitFor();

  await page.getByTestId('property-status').getByText('Draft').waitFor();
  await page
    .getByTestId('property-hubspot_owner_id')
    .getByText('Ines Moreau')
    .waitFor();
  await page.getByText('What would you change first?').waitFor();
});

it('asks also for what an admin requires of every new record', async () => {
  const { page } = app;
  app.emulator.rules[app.starterTypeId] = {
    required: ['theme'],
    conditional: [],
  };
  await app.viewAs(INES, 'en');
  await app.open('/objects/conversation_starter');
  await page.getByRole('button', { name: 'Create' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill('With a theme');
  expect(await dialog.getByLabel('Theme').count()).toBe(0);
  await dialog.getByRole('button', { name: 'Create' }).click();
  await dialog.getByLabel('Theme').fill('Growth');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('heading', { name: 'With a theme' }).waitFor();

  await page.getByTestId('property-theme').getByText('Growth').waitFor();
});
