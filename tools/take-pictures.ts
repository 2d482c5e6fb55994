import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { thisMachine } from './chromium/find-chromium.ts';
import { obtainChromium } from './chromium/obtain-chromium.ts';
import { openPreview } from './open-preview.ts';
import { readFlags } from '#src/read-flags.ts';

readFlags({
  command: 'npm run pictures',
  about:
    'Takes the pictures of README and guides (docs/pictures) from a preview of its own, freshly seeded.',
  flags: {},
});

const salesperson = 51_001;
const marketer = 51_010;
const admin = 51_020;

const folder = path.resolve('docs/pictures');
const preview = await openPreview();
const { origin } = new URL(preview.url);
const browser = await chromium.launch({
  executablePath: obtainChromium(thisMachine(), (line) =>
    process.stdout.write(`${line}\n`),
  ),
  args: ['--no-sandbox', '--disable-gpu'],
});

const viewAs = async (page: Page, userId: number, language: string) => {
  await page.request.put(`${origin}/api/session`, {
    data: { userId, language },
  });
};

const save = async (
  name: string,
  picture: { screenshot(options: { path: string }): Promise<unknown> },
) => {
  await picture.screenshot({ path: path.join(folder, `${name}.png`) });
  process.stdout.write(`docs/pictures/${name}.png\n`);
};

try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1.5,
  });
  await page.goto(preview.url);

  await viewAs(page, salesperson, 'en');
  await page.goto(`${origin}/contacts`);
  await page.getByText('Grace Holloway').click();
  const card = page.getByTestId('card-tab');
  await card.getByRole('button', { name: 'Useful', exact: true }).waitFor();
  await save('card', card);
  // What admins see where they choose a card.
  await copyFile(
    path.join(folder, 'card.png'),
    path.resolve('extensions/app/cards/preview.png'),
  );
  await save('record', page);
  await card.getByRole('button', { name: 'Not useful' }).first().click();
  await card.getByText('What was wrong?').waitFor();
  await save('not-useful', card);

  await page.goto(`${origin}/contacts`);
  await page.getByText('Grace Holloway').click();
  await card.getByRole('button', { name: /^by / }).first().click();
  await page.getByText(/conversations on cards/).waitFor();
  await save('author', page);

  await page.goto(`${origin}/contacts`);
  for (const row of [1, 2, 3, 4]) {
    await page.getByRole('checkbox').nth(row).check();
  }
  await page.getByRole('button', { name: 'Prepare my calls' }).click();
  await page.getByRole('button', { name: 'Make a page to print' }).waitFor();
  await save('calls', page);

  await viewAs(page, marketer, 'en');
  await page.goto(`${origin}/app`);
  await page.getByRole('table').first().waitFor();
  await page.getByRole('row').nth(1).getByRole('link').click();
  await page.getByRole('link', { name: 'Edit', exact: true }).first().click();
  await page.getByRole('button', { name: 'Next client' }).waitFor();
  await page.getByText(/^Takes about/).waitFor();
  await save('editor', page);
  await page.goto(`${origin}/app/feedback`);
  await page.getByLabel('In your words').first().waitFor();
  await save('feedback', page);

  await viewAs(page, admin, 'en');
  await page.goto(`${origin}/settings/app`);
  await page.getByRole('button', { name: 'Save' }).waitFor();
  await save('settings', page);
  const low = { height: 760, width: 1280 };
  await page.setViewportSize({ ...low, height: 300 });
  await page.goto(`${origin}/apps`);
  await page.getByRole('button', { name: 'Customize record' }).waitFor();
  await save('connected-apps', page);
  await page.setViewportSize(low);
  await page.getByRole('button', { name: 'Customize record' }).click();
  // As it is before a card is placed.
  const sidebar = page.getByRole('region', { name: 'Right sidebar' });
  await sidebar.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Add: Right sidebar' }).waitFor();
  await save('placing', page);
} finally {
  await browser.close();
  await preview.stop();
}
