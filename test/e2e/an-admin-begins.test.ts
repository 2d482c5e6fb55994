import type { Locator } from 'playwright-core';
import { LEA, NORA } from '#test/helpers/start-app.ts';
import { type OAuthApp, startOAuthApp } from '#test/helpers/start-oauth-app.ts';

let app: OAuthApp;

beforeAll(async () => {
  app = await startOAuthApp();
});

afterAll(() => app.close());

const button = (name: string | RegExp) =>
  app.page.getByRole('button', { name, exact: true });
const link = (name: string | RegExp) =>
  app.page.getByRole('link', { name, exact: true });
const card = () => app.page.getByTestId('card-tab');
const settings = () => app.page.getByTestId('app-settings');
const days = () =>
  settings().getByRole('textbox', { name: 'Working days to an answer' });

let clicks = 0;
const click = async (what: Locator) => {
  clicks += 1;
  await what.click();
};

/** From wherever the admin is to a card on the contact record. */
const placeCard = async () => {
  await click(button('Marketplace'));
  await click(app.page.getByRole('menuitem', { name: 'Connected apps' }));
  await click(button('Customize record'));
  await click(button('Add: Tab in the middle column'));
  await app.page
    .getByRole('region', { name: 'Middle column: a tab of its own' })
    .getByText('Conversation starters')
    .waitFor();
};
const seeLine = async () => {
  await app.open(`/contacts/${app.contactIds[1]}`);
  await card().getByText(line).waitFor();
};

const title = 'What is different in their city';
const line = /What is different about doing business where you are\?/;

it('goes from an empty account to a served card in under ten clicks, changes settings, leaves, and finds all of it again', async () => {
  const { page } = app;
  await app.viewAs(NORA, 'en');

  // The address that the admin was given.
  await app.open('/oauth/install');
  await click(button('Connect app'));
  await page.getByText(/is installed in account 48302715/).waitFor();
  await click(link('Choose first drafts'));
  await click(button(/^Take \d+ drafts$/));
  await click(link(title));
  await click(button('Publish'));
  await page.getByText(/^Published: on cards/).waitFor();
  await placeCard();
  expect(clicks).toBeLessThan(10);

  await app.viewAs(LEA, 'en');
  await seeLine();
  await card().getByRole('button', { name: 'Useful' }).first().click();
  await card()
    .getByText(/Thank you/)
    .first()
    .waitFor();

  await app.viewAs(NORA, 'en');
  await app.open('/settings/app');
  await days().fill('5');
  await settings().getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. The change applies from now on.').waitFor();

  await app.open('/apps');
  await button('Uninstall').click();
  await page.getByText('Not installed').waitFor();
  expect(app.hubspot.isInstalled(app.emulator.accountId)).toBe(false);
  await app.open(`/contacts/${app.contactIds[1]}`);
  await page.getByRole('heading', { name: 'Grace Holloway' }).waitFor();
  expect(await card().count()).toBe(0);

  // Once more, and the other answers of the screen.
  await app.open('/apps');
  await button('Install').click();
  await button('Cancel').click();
  await page.getByText('You did not allow the app access').waitFor();
  await link('Start again').click();
  await page.getByLabel(/no Enterprise hub/).check();
  await button('Connect app').click();
  await page.getByText('only an Enterprise hub has').waitFor();
  await link('Start again').click();
  await button('Connect app').click();
  await page.getByText(/is installed in account 48302715/).waitFor();
  await link('Open connected apps in HubSpot').click();
  await button('Settings').click();
  await days().waitFor();
  expect(await days().inputValue()).toBe('5');
  await placeCard();
  await app.viewAs(LEA, 'en');
  await seeLine();
  // Her vote of before.
  await card().getByText('✓ You found this useful').waitFor();
});
