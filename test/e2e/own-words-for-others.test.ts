import {
  type RawRecord,
  readStarters,
  readVotes,
  waitFor,
  writeStarter,
} from '#test/helpers/raw-records.ts';
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
const openCard = async (contactId: string | undefined) => {
  await app.viewAs(LEA, 'en');
  await app.open(`/contacts/${contactId}`);
  await card().getByRole('button', { name: 'Not useful' }).first().waitFor();
};

it('carries a salesperson’s words to another client without a trace of the first', async () => {
  const { page } = app;
  await openCard(app.contactIds[1]);
  const client = await page.getByRole('heading', { level: 1 }).innerText();
  const [first = '', last = ''] = client.split(' ');
  expect(first.length * last.length).toBeGreaterThan(0);

  // Under the filled line the salesperson writes to this very client.
  await card().getByRole('button', { name: 'Not useful' }).first().click();
  await card().getByRole('button', { name: 'Not how I’d say it' }).click();
  await card()
    .getByLabel(/How would you say it/)
    .fill(
      `${first.toUpperCase()}, it’s me again. How do ${last}’s mornings go?`,
    );
  // They see both: theirs, and what leaves the card.
  await card()
    .getByText(
      /For any client: \[First name\], it’s me again\. How do \[Last name\]’s mornings go\?/i,
    )
    .waitFor();
  await card().getByRole('button', { name: 'Send' }).click();
  await card()
    .getByText(/answers here/)
    .waitFor();

  // Marketing gets it without the client, and sees it on three others.
  await app.viewAs(INES, 'en');
  await app.open('/app/feedback');
  await page
    .getByText(/\[First name\], it’s me again/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Use these words' }).first().click();
  await page.getByText('As other clients will hear it').waitFor();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText(/^Published: on cards/).waitFor();

  // No record of it names the client, neither the vote's nor the variant's.
  const isIt = ({ properties }: RawRecord) =>
    properties['opener']?.includes('me again') ?? false;
  const variant = (await readStarters(app)).find(isIt);
  const [vote] = await waitFor(
    () => readVotes(app),
    // The first click was published before the words followed.
    (votes) => votes.some(({ properties }) => properties['own_words']),
  );
  expect(vote?.properties['own_words']).toContain('{{contact.lastname}}');
  for (const kept of [variant?.properties, vote?.properties['own_words']]) {
    expect(JSON.stringify(kept)).not.toMatch(
      new RegExp(`${first}|${last}`, 'i'),
    );
  }
  const original = variant?.properties['variant_of'] ?? '';
  expect(original).not.toBe('');

  // Another client hears it, as they are called; the original is out of the way.
  await writeStarter(app, original, { status: 'retired' });
  await app.viewAs(LEA, 'en');
  const others = app.contactIds.filter((id) => id !== app.contactIds[1]);
  await waitFor(
    async () => {
      await app.open(`/contacts/${others.shift()}`);
      await card()
        .getByRole('button', { name: /Not useful|Order one|Request one/ })
        .first()
        .waitFor();
      const found = card()
        .getByText(/it’s me again/i)
        .first();

      return (await found.count()) > 0 ? found.innerText() : '';
    },
    (line) => line !== '',
  ).then((line) => {
    expect(line).not.toMatch(new RegExp(`${first}|${last}`, 'i'));
    expect(line).toMatch(/, it’s me again\. How do .+’s mornings go\?/);
  });
});
