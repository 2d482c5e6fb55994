import { mkdirSync } from 'node:fs';
import { LEA, NORA } from '#test/helpers/start-app.ts';
import { type OAuthApp, startOAuthApp } from '#test/helpers/start-oauth-app.ts';

let app: OAuthApp;
beforeAll(async () => {
  app = await startOAuthApp();
}, 180_000);
afterAll(() => app.close());
const shots = '/tmp/admin15-shots';
mkdirSync(shots, { recursive: true });
let n = 0;
const shot = (name: string) => app.page.screenshot({ path: `${shots}/${n++}-${name}.png`, fullPage: true });

it('explores', async () => {
  const { page } = app;
  await app.viewAs(NORA, 'en');
  await app.open('/apps');
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await page.getByRole('heading', { name: /Connect/ }).waitFor();
  await shot('authorize');
  await page.getByRole('button', { name: 'Connect app' }).click();
  await page.getByText(/is installed in account/).waitFor();
  await shot('installed');
  await page.getByRole('link', { name: 'Open connected apps' }).click();
  await page.getByRole('button', { name: 'Settings' }).waitFor();
  await shot('apps');
  await app.open('/settings/app');
  await page.getByTestId('app-settings').getByText('Health').waitFor();
  await shot('settings');
  await app.open('/app');
  await page.waitForTimeout(2000);
  await shot('app');
  await app.open('/app/first-drafts');
  await page.waitForTimeout(3000);
  await shot('drafts');
  await page.getByRole('button', { name: /Take/ }).click();
  await page.waitForTimeout(3000);
  await shot('taken');
  await app.open('/app/starters');
  await page.waitForTimeout(3000);
  await shot('starters');
  await app.open('/customize/contacts');
  await page.waitForTimeout(1000);
  await shot('customize');
}, 120_000);
void LEA;
