import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;

beforeAll(async () => {
  app = await startWorkshop(['everything']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

it('draws every component of the SDK with the least it needs', async () => {
  await app.open(`/contacts/${app.contactIds[1]}`);
  const card = app.page.getByRole('region', {
    name: 'Everything (crm.record.tab)',
  });
  const problems: string[] = [];
  let drawn = 0;
  let last = '';
  for (; drawn < 200; drawn += 1) {
    const shown = card
      .getByText(new RegExp(`^(${drawn + 1}: |All \\d+ drawn)`))
      .first();
    const problem = card.getByText('This extension has a problem');
    await shown.or(problem).first().waitFor();
    if (await problem.isVisible()) {
      problems.push(
        `${drawn}: ${last} ${(await card.innerText()).slice(0, 200)}`,
      );
      break;
    }
    if (/^All/.test(await shown.innerText())) break;
    last = await shown.innerText();
    await card
      .getByRole('button', { name: 'Next component' })
      .evaluate((button) => (button as { click(): void }).click());
  }

  expect(problems).toEqual([]);
  expect(drawn).toBeGreaterThan(80);
});
