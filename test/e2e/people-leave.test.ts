import { LANGUAGES } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { waitFor } from '#test/helpers/raw-records.ts';
import { saying } from '#test/helpers/saying.ts';
import { INES, NORA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;
beforeAll(async () => {
  app = await startBrowserApp();
});
afterAll(() => app.close());

it('says on page and settings, in both languages, who is missing once the last of marketing leaves', async () => {
  const { page } = app;
  const open = async (path: string, language: 'en' | 'fr') => {
    await app.viewAs(NORA, language);
    await app.open(path);
  };
  await open('/app', 'en');
  await page.getByText(textsIn('en').figures.unserved).first().waitFor();
  expect(await page.getByText(textsIn('en').people.nobody).count()).toBe(0);
  await open('/settings/app', 'en');
  await page
    .getByTestId('app-settings')
    .getByRole('switch', { name: textsIn('en').settings.needsApproval })
    .check();
  await page
    .getByTestId('app-settings')
    .getByRole('button', { name: textsIn('en').settings.save, exact: true })
    .click();
  await page.getByText(textsIn('en').settingsSaved).waitFor();

  // A super admin removes her from the account; HubSpot archives the owner.
  await app.emulator.fetchAsUser(
    new Request(`https://emulator.local/settings/users/2026-09/${INES}`, {
      method: 'DELETE',
    }),
    NORA,
  );
  app.passDays(1);

  for (const language of LANGUAGES) {
    const { people } = textsIn(language);
    for (const path of ['/app', '/settings/app']) {
      for (const sentence of [people.nobody, people.noApprover]) {
        expect(
          await waitFor(
            async () => {
              await open(path, language);

              return page
                .getByText(saying(sentence))
                .first()
                .waitFor({ timeout: 5_000 })
                .then(
                  () => true,
                  () => false,
                );
            },
            (isSaid) => isSaid,
          ),
        ).toBe(true);
      }
    }
    await open('/app', language);
    await page
      .getByText(/Ines Moreau/)
      .first()
      .waitFor();
  }
});
