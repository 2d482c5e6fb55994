import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';
import { createCardOpener } from './open-card.ts';

let app: Workshop;
const { open, openLog } = createCardOpener(() => app);

beforeAll(async () => {
  app = await startWorkshop(['stumbles', 'throws_at_start', 'silent']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

it.each([
  ['Throw in a click', 'The click failed.'],
  ['Throw in a slow click', 'The slow click failed.'],
  ['Throw in an effect', 'The effect failed.'],
  ['Throw in a slow effect', 'The slow effect failed.'],
  ['Throw once gone', 'What is gone failed.'],
  ['Throw in a drawing', 'The next drawing failed.'],
  ['Reject a promise', 'The promise failed.'],
  ['Throw in a timer', 'The timer failed.'],
  ['Reject with nothing', 'null'],
])('puts the error boundary over a card: %s', async (button, message) => {
  const card = await open('Stumbles');
  await card.getByRole('button', { name: button, exact: true }).click();

  await card.getByText('This extension has a problem').waitFor();
  await card
    .getByText(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/)
    .waitFor();
  expect(await card.getByText('Standing').count()).toBe(0);
  const traceId = await card.locator('code').innerText();
  const log = await openLog(card);
  await log.getByText(message).waitFor();
  expect(await log.locator('code').innerText()).toBe(traceId);
  await app.page.keyboard.press('Escape');

  await card.getByRole('button', { name: 'Start it again' }).click();
  await card.getByText('Standing').waitFor();
});

it('takes logger.error for a line of the log, and leaves the card alone', async () => {
  const card = await open('Stumbles');
  await card
    .getByRole('button', { name: 'Write an error into the log' })
    .click();
  const log = await openLog(card);
  await log.getByText('A line of the log, and no fault of the card.').waitFor();
  await app.page.keyboard.press('Escape');

  await card.getByText('Standing').waitFor();
  expect(await card.getByText('This extension has a problem').count()).toBe(0);
});

it('shows every level in the log, which comes with the first warning', async () => {
  const card = await open('Stumbles');
  await card.getByText('Standing').waitFor();
  expect(await card.getByRole('button', { name: /^Log: / }).count()).toBe(0);
  await card.getByRole('button', { name: 'Write the other levels' }).click();
  const log = await openLog(card);
  for (const line of ['A debug line.', 'An info line.', 'A warning line.']) {
    await log.getByText(line).waitFor();
  }
});

it.each([
  [
    'Throws at start',
    'The bundle could not be run: RangeError: This bundle fails as it is read.',
  ],
  ['Silent', 'The bundle never called hubspot.extend.'],
])('puts it in the place of a card that never began: %s', async (name, why) => {
  const card = await open(name);
  await card.getByText('This extension has a problem').waitFor();
  const log = await openLog(card);
  await log.getByText(why).waitFor();
});
