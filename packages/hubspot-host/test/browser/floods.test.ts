import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';
import { createCardOpener } from './open-card.ts';

let app: Workshop;
const { open, openLog } = createCardOpener(() => app);

beforeAll(async () => {
  app = await startWorkshop(['floods', 'surroundings_sidebar']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

/** Another card and the screen around it answer. */
const expectUsable = async () => {
  await app.page.getByTestId('card-sidebar').getByText('Reads Ghent').waitFor();
};

it('takes a thousand lines a minute of a flood, and shows fifty', async () => {
  const said: string[] = [];
  app.page.on('console', (message) => said.push(message.text()));
  const card = await open('Floods');
  await card.getByRole('button', { name: 'Flood the log' }).click();
  await card.getByText('Count 1', { exact: true }).waitFor();
  const log = await openLog(card);
  await log.getByText(/More than 1000 log lines in a minute/).waitFor();

  expect(await log.getByText(/^line \d+$/).count()).toBe(49);
  expect(said.filter((line) => /^(console|line) \d+$/.test(line))).toHaveLength(
    1_000,
  );
  await app.page.keyboard.press('Escape');
  await expectUsable();
});

it('keeps up with ten thousand updates a second', async () => {
  const card = await open('Floods');
  await card.getByRole('button', { name: 'Update ten thousand times' }).click();
  await card.getByText('Count 10000', { exact: true }).waitFor();
  await expectUsable();
});

it('answers twenty of fifty calls at once, and refuses the others', async () => {
  const card = await open('Floods');
  await card.getByRole('button', { name: 'Ask fifty at once' }).click();
  await card.getByText('Answers: 20 answered, 30 refused').waitFor();
  await expectUsable();
});

it('shows the last alerts of a thousand', async () => {
  const card = await open('Floods');
  await card.getByRole('button', { name: 'Raise a thousand alerts' }).click();
  await app.page.getByText('Alert 999', { exact: true }).waitFor();

  expect(await app.page.getByText(/^Alert \d+$/).count()).toBeLessThan(6);
  await expectUsable();
});

it('opens one of a hundred panels', async () => {
  const card = await open('Floods');
  await card.getByRole('button', { name: 'Draw a hundred panels' }).click();
  await card.getByRole('button', { name: 'Open panel 99' }).click();
  const panel = app.page.getByRole('dialog', { name: 'Panel 99' });
  await panel.getByText('Inside panel 99').waitFor();
  await app.page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  await expectUsable();
});
