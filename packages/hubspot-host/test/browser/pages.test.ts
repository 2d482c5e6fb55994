import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;

beforeAll(async () => {
  app = await startWorkshop([]);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

const page = () => app.page.getByTestId('app-page');

it('turns the pages of a table, follows a link, and comes back', async () => {
  await app.open('/app');
  await page().getByText('Chapter 1', { exact: true }).waitFor();
  await page().getByRole('button', { name: 'Next page' }).click();
  await page().getByRole('link', { name: 'Chapter 7' }).click();
  await page().getByRole('heading', { name: 'This is chapter 7' }).waitFor();
  expect(new URL(app.page.url()).pathname).toBe('/app/chapters/7');

  await page().getByRole('link', { name: 'Handbook' }).click();
  await page().getByRole('heading', { name: 'Handbook' }).waitFor();
  await app.page.goBack();
  await page().getByRole('heading', { name: 'This is chapter 7' }).waitFor();
});

it('opens at the address of a page inside, and says when there is none', async () => {
  await app.open('/app/chapters/3');
  await page().getByRole('heading', { name: 'This is chapter 3' }).waitFor();
  await app.open('/app/nowhere');
  await page().getByText('There is no such page.').waitFor();
});

it('does the actions of the page’s header', async () => {
  await app.open('/app');
  await page().getByRole('button', { name: 'Ring' }).click();
  await app.page.getByText('It rang.').waitFor();
  await page().getByText('Write to us').click();

  await page().getByRole('heading', { name: 'Write to us' }).waitFor();
});

it('takes many kinds of input, and sends them', async () => {
  await app.open('/app/form');
  await page().getByLabel('Your name').fill('Ada');
  await page().getByLabel('Your words').fill('Good morning');
  await page().getByLabel('Your age').fill('36');
  await page().getByLabel('Town', { exact: true }).click();
  await app.page.getByRole('option', { name: 'Leeds' }).click();
  await page().getByLabel('Towns visited').press('ArrowDown');
  await app.page.getByRole('option', { name: 'Ghent' }).last().click();
  await app.page.keyboard.press('Escape');
  await page().getByLabel('Write again').click();
  await page().getByLabel('By letter').click();
  await page().getByRole('switch', { name: 'A copy' }).click();
  await page().getByLabel('Praise').click();
  await page().getByRole('button', { name: 'Send' }).click();

  await page()
    .getByText(
      'again=true; age=36; copy=true; kind=praise; name=Ada; text=Good morning; town=leeds; towns=ghent; way=letter',
    )
    .waitFor();
  await page().getByRole('button', { name: 'To the handbook' }).click();
  await page().getByRole('heading', { name: 'Handbook' }).waitFor();
});
