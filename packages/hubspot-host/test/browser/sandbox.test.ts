import type { Request } from 'playwright-core';
import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';
import { createCardOpener } from './open-card.ts';

let app: Workshop;
const { open, openLog } = createCardOpener(() => app);

beforeAll(async () => {
  app = await startWorkshop(['hostile', 'pictures']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

/** Addresses that the browser calls while something is done, but for the host's own. */
const foreignCalls = async (act: () => Promise<void>): Promise<string[]> => {
  const asked: string[] = [];
  const note = (request: Request) => {
    const url = request.url();
    // What the content policy stops never leaves the browser.
    if (request.failure()?.errorText === 'csp') return;
    if (!/^(http:\/\/127\.0\.0\.1|data:|blob:)/.test(url)) asked.push(url);
  };
  app.page.on('requestfinished', note);
  app.page.on('requestfailed', note);
  await act();
  app.page.off('requestfinished', note);
  app.page.off('requestfailed', note);

  return asked;
};

it('lets no hostile card out of its worker', async () => {
  const before = await app.call<{ total: number }>(
    'POST',
    '/crm/objects/2026-09/contacts/search',
    {},
  );
  const lines: string[] = [];
  const called = await foreignCalls(async () => {
    const card = await open('Hostile');
    await card.getByRole('button', { name: 'Try every escape' }).click();
    await card.getByText(/^Tried [1-9]/).waitFor();
    lines.push(...(await card.locator('li').allInnerTexts()));
  });

  expect(lines.length).toBeGreaterThan(130);
  expect(lines.filter((line) => !line.endsWith(': refused'))).toEqual([]);
  expect(called).toEqual([]);
  expect(
    await app.call<{ total: number }>(
      'POST',
      '/crm/objects/2026-09/contacts/search',
      {},
    ),
  ).toMatchObject({ total: before.total });
});

it('says in the console what to use instead', async () => {
  const said: string[] = [];
  app.page.on('console', (message) => said.push(message.text()));
  const card = await open('Hostile');
  await card.getByRole('button', { name: 'Try every escape' }).click();
  await card.getByText(/^Tried [1-9]/).waitFor();

  expect(said).toEqual(
    expect.arrayContaining([
      'fetch is not available in UI extensions. Use hubspot.fetch() instead.',
      'document is not available in UI extensions. Use @hubspot/ui-extensions components instead.',
    ]),
  );
  const log = await openLog(card);
  await log.getByText(/localStorage is not available/).waitFor();
});

it('runs no link as a script and shows nothing that the app does not name', async () => {
  const card = await open('Hostile');
  const called = await foreignCalls(async () => {
    for (const name of ['Plain script', 'Hidden script', 'Script as data']) {
      const link = card.getByRole('link', { name });
      expect(await link.getAttribute('href')).toBe('#');
      await link.click();
    }
    await card.getByRole('button', { name: 'Open pages' }).click();
    await card.getByRole('button', { name: /^Log: / }).waitFor();
  });

  expect(called).toEqual([]);
  expect(await app.page.locator('iframe').count()).toBe(0);
  expect(await app.page.evaluate('typeof window.escaped')).toBe('undefined');
  for (const image of await card.locator('img').all()) {
    expect(await image.getAttribute('src')).toBeNull();
  }
  const log = await openLog(card);
  await log
    .getByText(
      'https://stranger.example/page is not among permittedUrls.iframe of the app’s app-hsmeta.json.',
    )
    .waitFor();
});

it('has the browser stand behind it', async () => {
  await app.open('/contacts');
  // As an extension would, were nothing taken away: the page itself may not, either.
  expect(
    await app.page.evaluate(
      `fetch('https://stranger.example/').then(() => 'reached', () => 'refused')`,
    ),
  ).toBe('refused');
  expect(
    await app.page.evaluate(
      `new Promise((resolve) => {
        const anchor = document.createElement('a');
        anchor.href = 'javascript:window.escaped = true';
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective));
        document.body.append(anchor);
        anchor.click();
      })`,
    ),
  ).toBe('script-src-elem');
});

it('shows what the app names', async () => {
  const card = await open('Pictures');

  expect(
    await card.getByRole('img', { name: 'Its own' }).getAttribute('src'),
  ).toMatch(/^data:/);
  expect(
    await card.getByRole('img', { name: 'Permitted' }).getAttribute('src'),
  ).toBe('https://img.workshop.example/logos/a.png');
  expect(
    await card.getByRole('img', { name: 'Elsewhere' }).getAttribute('src'),
  ).toBeNull();

  await card.getByRole('button', { name: 'Open the help' }).click();
  const dialog = app.page.getByRole('dialog', { name: 'Help' });
  expect(await dialog.locator('iframe').getAttribute('src')).toBe(
    'https://pages.workshop.example/help',
  );
});
