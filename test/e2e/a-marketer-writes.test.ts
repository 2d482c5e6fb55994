import { waitFor } from '#test/helpers/raw-records.ts';
import { INES, LEA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

const card = () => app.page.getByTestId('card-tab');
const panel = () => app.page.getByRole('dialog');
const field = (name: string) =>
  app.page.getByRole('textbox', { name, exact: true });
const button = (name: string) =>
  app.page.getByRole('button', { name, exact: true });

const brief = 'Something about their busy season';
const line =
  /Your season in .+ begins soon\. What do you dread most about it\?/;
const ownWords = 'Soon you open every day. Who helps you then?';

/** Opens the card of a client who speaks English and waits for what it says. */
const openCard = async (as: number) => {
  await app.viewAs(as, 'en');
  await app.open(`/contacts/${app.contactIds[1]}`);
  await card().getByRole('button', { name: 'Not useful' }).first().waitFor();
};

/** The smallest box on the page that holds all of it. */
const box = (...texts: (string | RegExp)[]) =>
  texts
    .reduce(
      (found, hasText) => found.filter({ hasText }),
      app.page.locator('div'),
    )
    .last();

it('goes from a request to a line on the card, back as a piece of feedback, and into the salesperson’s words', async () => {
  const { page } = app;

  // The salesperson has a client and nothing to say.
  await openCard(LEA);
  const client = await page.getByRole('heading', { level: 1 }).innerText();
  expect(client).toMatch(/^\S+ \S/);
  await card().getByRole('button', { name: 'Request one' }).first().click();
  await panel()
    .getByLabel(/One sentence is enough/)
    .fill(brief);
  await panel().getByRole('button', { name: 'Request it' }).click();
  await panel()
    .getByText(/waiting for marketing/)
    .waitFor();

  // The marketer takes it, and sees which client it is for.
  await app.viewAs(INES, 'en');
  await waitFor(
    async () => {
      await app.open('/app/requests');
      await box('Requests (1)').waitFor();
      await box(brief, 'One person is waiting for it', client).waitFor();

      return page.getByRole('link', { name: 'Write it' }).count();
    },
    (count) => count === 1,
  );
  await page.getByRole('link', { name: 'Write it' }).click();
  // The client is beside it before a word is written.
  await box('What was requested · 1 waiting for it', brief, client).waitFor();
  await field('Opener').fill('Your season begins soon.');
  await field('Question').fill('What do you dread most about it?');
  await field('Why now').fill('The season is near.');

  // The linter stops it: there is no fact about the client in it.
  await page
    .getByText(/has no fact about the client/)
    .first()
    .waitFor();
  await button('Publish').click();
  await page.getByText(/It cannot be published yet/).waitFor();
  await page.getByText('Status: Requested').waitFor();
  expect(await page.getByText(/^Published/).count()).toBe(0);

  // Corrected, it is seen on that very client.
  await field('Opener').fill('Your season in {{contact.city}} begins soon.');
  // A city is advised against, and published all the same.
  await page
    .getByText(/“City” will still be true next year/)
    .first()
    .waitFor();
  await page.getByText(/Client 1 of \d+/).waitFor();
  const tried = box(client, line);
  await tried.waitFor();
  expect(await tried.getByRole('link').first().getAttribute('href')).toMatch(
    new RegExp(`/record/0-1/${app.contactIds[1]}$`),
  );
  await button('Publish').click();
  await page.getByText(/^Published: on cards/).waitFor();

  // The salesperson finds it, requested by them, and says it in their own words.
  await openCard(LEA);
  await card().getByText(line).waitFor();
  await card()
    .getByText(/You requested it for this client/)
    .first()
    .waitFor();
  await card().getByRole('button', { name: 'Not useful' }).first().click();
  await card().getByRole('button', { name: 'Too generic' }).click();
  await card()
    .getByLabel(/Say more/)
    .fill(ownWords);
  await card().getByRole('button', { name: 'Send' }).click();
  await card()
    .getByText(/answers here/)
    .waitFor();

  // The marketer adopts them: one click to the wording, one to publish it.
  await app.viewAs(INES, 'en');
  await app.open('/app/feedback');
  await box('“Too generic”, said once', `“${ownWords}”`).waitFor();
  await page.getByRole('link', { name: 'Use these words' }).click();
  await page.getByRole('link', { name: 'Replace the text instead' }).click();
  await waitFor(
    () => field('Question').inputValue(),
    (value) => value === 'Who helps you then?',
  );
  expect(await field('Opener').inputValue()).toBe('Soon you open every day.');
  // Theirs has no fact of its own: why it fits now has to say one.
  await field('Why now').fill('The season in {{contact.city}} is near.');
  await field('Your answer to them').fill('Yours is better, thank you.');
  await button('Publish').click();
  await page
    .getByText(/The salesperson finds the answer on the card/)
    .waitFor();

  // The salesperson sees the answer and the credit.
  await openCard(LEA);
  await card()
    .getByText(
      /You said “too generic” about “.+” on .* It has been rewritten\./,
    )
    .waitFor();
  await card()
    .getByText(/Yours is better, thank you\./)
    .waitFor();
  await card()
    .getByText(/Who helps you then\?/)
    .first()
    .waitFor();
  await card()
    .getByText(/in your words/)
    .first()
    .waitFor();

  // The review has both wordings, and who did what.
  await app.viewAs(INES, 'en');
  await app.open('/app');
  await page
    .getByRole('link', { name: /busy season/ })
    .first()
    .click();
  await box(
    /^Now/,
    'In a salesperson’s words',
    'Who helps you then?',
  ).waitFor();
  await box(/^Before/, 'What do you dread most about it?').waitFor();
  await page.getByText(/Published by Ines Moreau/).waitFor();
  await page
    .getByText(/Put into a salesperson’s words by Ines Moreau/)
    .waitFor();
});
