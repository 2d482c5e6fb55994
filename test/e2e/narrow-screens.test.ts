import { INES } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

it('keeps within a narrow screen, with words of 180 letters, and leaves titles room', async () => {
  const { page } = app;
  const word = `Donau${'dampfschifffahrt'.repeat(11)}`;
  const made = await app.emulator.fetchAsUser(
    new Request(
      `https://emulator.local/crm/objects/2026-09/${app.starterTypeId}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          properties: {
            title: `About ${word}`,
            opener: `In {{contact.city}} they speak of ${word}.`,
            question: `What do you say of ${word}?`,
            why_now: 'They are in {{contact.city}}.',
            language: 'en',
            status: 'draft',
          },
        }),
      },
    ),
    INES,
  );
  const { id } = (await made.json()) as { id: string };
  const narrow = 480;
  await page.setViewportSize({ width: narrow, height: 1000 });
  await app.viewAs(INES, 'en');
  const widths: unknown[] = [];
  for (const [address, shown] of [
    ['/app', 'About Donau'],
    [`/app/starters/${id}`, 'Who did what'],
    [`/app/starters/${id}/edit`, 'Still looks like one client'],
  ] as const) {
    await app.open(address);
    await page.getByText(shown).first().waitFor();
    widths.push(await page.evaluate('document.documentElement.scrollWidth'));
    // What is cut off cannot be seen by scrolling the page.
    const alert = page.getByRole('alert').filter({ hasText: shown });
    if (address.endsWith('edit')) {
      widths.push(
        await alert
          .getByRole('button')
          .first()
          .evaluate((button) => {
            const { right } = (
              button as unknown as {
                getBoundingClientRect(): { right: number };
              }
            ).getBoundingClientRect();

            return right < 480 ? 480 : right;
          }),
      );
    } else if (address === '/app') {
      const box = await page.getByRole('columnheader').first().boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(240);
      expect(box?.width).toBeLessThan(narrow);
    }
  }
  await page.setViewportSize({ width: 1280, height: 1000 });

  expect(widths).toEqual([narrow, narrow, narrow, narrow]);
});
