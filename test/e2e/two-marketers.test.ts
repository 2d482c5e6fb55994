import type { HostBrowser } from 'hubspot-host/testing';
import { type RawRecord, waitFor } from '#test/helpers/raw-records.ts';
import { INES, LEA, NORA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;
/** The second person, at a browser of their own. */
let other: HostBrowser;

beforeAll(async () => {
  app = await startBrowserApp();
  other = await app.openAnother();
});

afterAll(() => app.close());

const field = ({ page }: HostBrowser, name: string) =>
  page.getByRole('textbox', { name, exact: true });
const press = ({ page }: HostBrowser, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
const read = ({ page }: HostBrowser, text: string | RegExp) =>
  page.getByText(text).first().waitFor();

/** What is drawn comes from a worker, a little after the click. */
const holds = async (at: HostBrowser, name: string, text: string) =>
  expect(
    await waitFor(
      () => field(at, name).inputValue(),
      (typed) => typed === text,
    ),
  ).toBe(text);

/** The starters of the account, as their records have them. */
const readStarters = async (): Promise<RawRecord[]> => {
  const response = await app.emulator.fetchAsUser(
    new Request(
      `https://emulator.local/crm/objects/2026-09/${app.starterTypeId}?limit=100&properties=title,question,language,status`,
    ),
    INES,
  );

  return ((await response.json()) as { results: RawRecord[] }).results;
};

/** Opens the card of a client who speaks English; what it says. */
const readCard = async (browser: HostBrowser): Promise<string> => {
  await browser.viewAs(LEA, 'en');
  await browser.open(`/contacts/${app.contactIds[1]}`);
  const card = browser.page.getByTestId('card-tab');
  await card.getByRole('button', { name: 'Not useful' }).first().waitFor();

  return card.innerText();
};

/** A published starter that the card says, by its question, which has no fact in it. */
const findShown = async (said: string) => {
  const found = (await readStarters()).find(
    ({ properties: { question, status } }) =>
      status === 'published' &&
      question != null &&
      !question.includes('{{') &&
      said.includes(question),
  );
  if (!found) throw new Error(`The card says no known question: ${said}`);

  return { id: found.id, question: found.properties['question'] ?? '' };
};

const open = async (browser: HostBrowser, as: number, path: string) => {
  await browser.viewAs(as, 'en');
  await browser.open(path);
};

/** Opens the editor and waits until it can be written in. */
const edit = async (browser: HostBrowser, as: number, id: string) => {
  await open(browser, as, `/app/starters/${id}/edit`);
  await field(browser, 'Question').waitFor();
};

it('lets two marketers work on what is on cards: kept, sent back, approved, merged, found again', async () => {
  const approval = 'What would have to change for you this year?';
  const better = 'What has to change for you this year?';

  // What is on cards before a second person has to approve stays there.
  const { id, question } = await findShown(await readCard(other));
  await open(other, NORA, '/settings/app');
  const settings = other.page.getByTestId('app-settings');
  await settings
    .getByRole('switch', { name: 'A second person approves' })
    .check();
  await settings.getByRole('button', { name: 'Save' }).click();
  await read(other, 'Saved. The change applies from now on.');

  // A published starter is worked on and saved; the card keeps what it had.
  await edit(app, INES, id);
  expect(await app.page.locator('body').innerText()).not.toContain('{{');
  await field(app, 'Question').fill(approval);
  await press(app, 'Save without publishing');
  await read(app, /Cards keep the published wording/);
  expect(await readCard(other)).toContain(question);
  await open(other, NORA, `/app/starters/${id}`);
  await read(other, /Ines Moreau is working on another wording/);

  // She finds it again, and asks for approval.
  await edit(app, INES, id);
  await holds(app, 'Question', approval);
  await press(app, 'Ask for approval');
  await read(app, /You have asked for approval since/);
  expect(await app.page.getByRole('button', { name: 'Approve' }).count()).toBe(
    0,
  );
  expect(await readCard(other)).toContain(question);

  // The second person reads old and new side by side, and sends it back with a sentence.
  await open(other, NORA, '/app');
  await read(other, /Ines Moreau has asked for approval since/);
  await open(other, NORA, `/app/starters/${id}`);
  await read(other, /Ines Moreau has asked for approval since/);
  await read(other, 'On the cards now');
  await press(other, 'Send back');
  await field(other, 'What has to change?').fill('Say it in fewer words.');
  await press(other, 'Send back');
  await read(other, /Sent back\. The person who asked/);
  expect(await readCard(other)).toContain(question);

  // She reads the sentence where she writes, answers it, and it is approved.
  await edit(app, INES, id);
  await read(app, /Sent back by Nora Haddad on .*Say it in fewer words\./);
  await field(app, 'Question').fill(better);
  await press(app, 'Ask for approval');
  await read(app, /You have asked for approval since/);
  await open(other, NORA, `/app/starters/${id}`);
  await press(other, 'Approve');
  await read(other, /Approved: cards have it within seconds/);
  expect(
    await waitFor(
      () => readCard(other),
      (said) => said.includes(better),
    ),
  ).not.toContain(question);

  // Two edit one draft, each another field: both are in it.
  await open(app, INES, '/app/write');
  await field(app, 'Title').fill('Written by two');
  await field(app, 'Opener').fill('Your shop is in [city].');
  await field(app, 'Question').fill('What brings people in?');
  await press(app, 'Save');
  await app.page.getByRole('heading', { name: 'Written by two' }).waitFor();
  const draft = (await readStarters()).find(
    ({ properties }) => properties['title'] === 'Written by two',
  );
  const both = draft?.id ?? '';
  await edit(app, INES, both);
  await edit(other, NORA, both);
  await holds(app, 'Opener', 'Your shop is in [City].');
  await field(other, 'Why now').fill('They opened in [city] this year.');
  await press(other, 'Save');
  await other.page.getByRole('heading', { name: 'Written by two' }).waitFor();
  await field(app, 'Question').fill('Who comes in first?');
  await press(app, 'Save');
  await read(app, /Merged with what Nora Haddad changed .*Why now/);
  await read(app, 'They opened in [City] this year.');
  await read(app, 'Who comes in first?');

  // Both change one field: both texts are shown, nothing typed is lost by taking the other.
  await edit(app, INES, both);
  await edit(other, NORA, both);
  await field(other, 'Question').fill('Who comes in last, in [city]?');
  await press(other, 'Save');
  await other.page.getByRole('heading', { name: 'Written by two' }).waitFor();
  await field(app, 'Question').fill('Who comes back?');
  await press(app, 'Save');
  await read(app, 'Both of you changed this');
  await read(app, 'By Nora Haddad: Who comes in last, in [City]?');
  await press(app, 'Use theirs');
  await holds(app, 'Question', 'Who comes in last, in [City]?');
  await press(app, 'Back to yours');
  await holds(app, 'Question', 'Who comes back?');
  await press(app, 'Save');
  await app.page.getByRole('heading', { name: 'Written by two' }).waitFor();

  // What is typed is found again after a reload, on another machine, and gone only on purpose.
  await edit(app, INES, both);
  await field(app, 'Opener').fill('Half a thought about [city');
  await read(app, /^Draft kept at/);
  await app.page.reload();
  await read(app, /as you left it/);
  await holds(app, 'Opener', 'Half a thought about [city');
  await edit(other, INES, both);
  await holds(other, 'Opener', 'Half a thought about [city');
  await press(other, 'Throw the draft away');
  await press(other, 'Yes, throw it away');
  await holds(other, 'Opener', 'Your shop is in [City].');
});
