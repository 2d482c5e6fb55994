import { LEA, TOM } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const calls = 8;
const most = 2;
const dialog = () => app.page.getByRole('dialog');
const prepare = async (as: number, language: 'en' | 'fr') => {
  const { page } = app;
  await app.viewAs(as, language);
  await app.open('/contacts');
  for (let index = 1; index <= calls; index += 1) {
    await page.getByRole('checkbox').nth(index).check();
  }
  await page.getByRole('button', { name: 'Prepare my calls' }).click();
  await dialog().getByText(/^[“«]/).first().waitFor();
};
const votesOf = async () => {
  const { results } = (await (
    await app.emulator.fetchAsUser(
      new Request(
        `https://emulator.local/crm/objects/2026-09/${app.voteTypeId}?limit=100&properties=verdict,reason,surface`,
      ),
      51_020,
    )
  ).json()) as { results: { properties: Record<string, string | null> }[] };

  return results.map(({ properties }) => properties);
};

it('shows eight clients with phone, what to listen for and next step, no line more than twice', async () => {
  await prepare(LEA, 'en');
  const lines = await dialog().getByText(/^[“«]/).allTextContents();
  const counts = new Map<string, number>();
  for (const line of lines) {
    // The question is the same for everybody; what is before it holds the client's facts.
    const [question = ''] = /[^.,:’”]*\?/.exec(line) ?? [];
    counts.set(question.trim(), (counts.get(question.trim()) ?? 0) + 1);
  }

  expect(lines.length).toBeGreaterThan(5);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(most);
  expect(await dialog().getByText('Listen for').count()).toBeGreaterThan(5);
  expect(await dialog().getByText('Next step').count()).toBeGreaterThan(5);
  expect(
    await dialog()
      .getByText(/^\+\d[\d ]+$/)
      .count(),
  ).toBeGreaterThan(5);
});

it('takes the votes on them by keyboard alone', async () => {
  const { page } = app;
  await prepare(TOM, 'en');
  const focused = () =>
    page.evaluate(
      `document.activeElement.closest('button, input')?.textContent ?? ''`,
    );
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`No key leads to “${name}”.`);
  };

  await tabTo('Useful');
  await page.keyboard.press('Enter');
  await dialog()
    .getByText(/Thank you/)
    .first()
    .waitFor();
  await tabTo('Not useful');
  await page.keyboard.press('Enter');
  await dialog()
    .getByText(/Thank you/)
    .nth(1)
    .waitFor();
  await dialog().getByText('What was wrong?').waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      `document.activeElement.labels?.[0]?.textContent ?? ''`,
    );
    if (label === 'What was wrong?') break;
  }
  // The first press opens the choices.
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Not now' }).waitFor();
  const chosen = page.locator('[role=option][data-combobox-selected]');
  for (let presses = 0; presses < 12; presses += 1) {
    const [option] = await chosen.allTextContents();
    if (option === 'Not now') break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');

  let votes = await votesOf();
  for (
    let attempt = 0;
    attempt < 100 && !votes.some((each) => each['reason'] === 'not_now');
    attempt += 1
  ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    votes = await votesOf();
  }
  expect(votes).toContainEqual(
    expect.objectContaining({
      verdict: 'useful',
      reason: null,
      surface: 'crm.bulkActions',
    }),
  );
  expect(votes).toContainEqual(
    expect.objectContaining({
      verdict: 'not_useful',
      reason: 'not_now',
      surface: 'crm.bulkActions',
    }),
  );
});
