import { readActivities } from '#test/helpers/read-activities.ts';
import { waitFor } from '#test/helpers/raw-records.ts';
import { INES, LEA, TOM } from '#test/helpers/start-app.ts';
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
const button = (name: string | RegExp) =>
  card().getByRole('button', { name, exact: typeof name === 'string' });
const panel = () => app.page.getByRole('dialog');
const openContact = async (index: number, as = LEA) => {
  await app.viewAs(as, 'en');
  await app.open(`/contacts/${app.contactIds[index]}`);
  await button('Not useful').first().waitFor();
};
const closePanel = async () => {
  await app.page.keyboard.press('Escape');
  await panel().waitFor({ state: 'hidden' });
};
/** What is said, opened, without its quotes. */
const openLine = async () =>
  ((await card().getByText(/^[“«]/).first().textContent()) ?? '').replace(
    /^[“«]\s*|\s*[”»]$/g,
    '',
  );

it('copies the line and says so', async () => {
  const { page } = app;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openContact(0);
  const line = await openLine();
  await button('Copy').first().click();
  await button('Copied').waitFor();

  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(line);
});

it('opens an e-mail with the line in it, and keeps a note and a meeting on the record', async () => {
  const { page } = app;
  await openContact(0);
  const line = await openLine();
  await button('⋯ More').first().click();
  await button('E-mail').click();
  expect(await panel().getByLabel('Message').inputValue()).toBe(line);
  await panel().getByLabel('Subject').fill('Your till');
  await panel().getByRole('button', { name: 'Send' }).click();
  await page.getByText(/Kept on the record as sent/).waitFor();

  await button('Note').click();
  await panel().getByLabel('Note').fill('Liked the question');
  await panel().getByRole('button', { name: 'Save note' }).click();
  await page.getByText('The note is on the record.').waitFor();

  await button('Meeting').click();
  await panel().getByLabel('Title').fill('See the shop');
  await panel().getByRole('button', { name: 'Schedule' }).click();
  await page.getByText('The meeting is on the record.').waitFor();

  const [contact = ''] = app.contactIds;
  expect(await readActivities(app, contact)).toEqual([
    { hs_email_subject: 'Your till', hs_email_text: line },
    { hs_note_body: 'Liked the question' },
    { hs_meeting_title: 'See the shop' },
  ]);
});

it('moves what was used below at once, for a colleague on the next look, and back', async () => {
  await openContact(1);
  const line = await openLine();
  await button('I used it').first().click();
  await card()
    .getByText(/^Used with this client today/)
    .waitFor();
  expect(await openLine()).not.toBe(line);

  await openContact(1, TOM);
  await button('▸ Used or put aside (1)').click();
  await card()
    .getByText(/^Used with this client on/)
    .waitFor();
  await openContact(1);
  await button('▸ Used or put aside (1)').click();
  await button('Not used after all').click();
  await card()
    .getByText(/^Used with this client/)
    .waitFor({ state: 'hidden' });
});

it('refuses a starter at once, lists the refusal, and takes it back', async () => {
  await openContact(2);
  const line = await openLine();
  await button('⋯ More').first().click();
  await button('Don’t show it again').click();
  await button('Your choice').waitFor();
  expect(await openLine()).not.toBe(line);

  await button('Your choice').click();
  await panel()
    .getByText(/^Not shown again: /)
    .waitFor();
  await panel().getByRole('button', { name: 'Undo' }).click();
  await panel()
    .getByText(/You have made no choices yet/)
    .waitFor();
  await closePanel();
  await waitFor(openLine, (shown) => shown === line);
});

it('tells of an author, mutes and follows them, and asks them to prepare the client', async () => {
  await openContact(3);
  await button(/^by /).first().click();
  await panel()
    .getByText(/conversations? on cards/)
    .waitFor();
  await panel().getByRole('button', { name: 'More like this' }).click();
  await panel().getByRole('button', { name: 'Undo' }).click();
  await panel()
    .getByRole('button', { name: 'Nothing more of theirs' })
    .waitFor();

  await panel()
    .getByLabel(/^Ask .* to prepare this client/)
    .fill('Something on opening hours');
  await panel().getByRole('button', { name: 'Request it' }).click();
  await panel()
    .getByText(/^Requested\. You’ll be told here/)
    .waitFor();
});

it('requests with a sentence, is joined, and is told on any card when it is ready', async () => {
  const { page } = app;
  await openContact(4);
  await button('Request one').first().click();
  await panel()
    .getByLabel(/One sentence is enough/)
    .fill('Their second shop');
  await panel().getByRole('button', { name: 'Request it' }).click();
  await panel()
    .getByText(/waiting for marketing/)
    .waitFor();

  await openContact(4, TOM);
  await button('Request one').first().click();
  await panel().getByRole('button', { name: 'I want it too' }).click();
  await panel()
    .getByText(/^You are waiting for it, too/)
    .waitFor();

  // Marketing writes it, in HubSpot itself.
  await app.viewAs(INES, 'en');
  const search = () =>
    page.request.post(
      `${new URL(page.url()).origin}/api/hubspot/crm/objects/2026-09/${app.starterTypeId}/search`,
      {
        data: {
          filterGroups: [
            {
              filters: [
                {
                  propertyName: 'request_brief',
                  operator: 'EQ',
                  value: 'Their second shop',
                },
              ],
            },
          ],
          properties: ['people_waiting', 'status'],
        },
      },
    );
  const [requested] = await waitFor(
    async () =>
      (
        (await (await search()).json()) as {
          results: { id: string; properties: Record<string, string> }[];
        }
      ).results,
    ([first]) => first?.properties['people_waiting'] === '2',
  );
  expect(requested?.properties['status']).toBe('requested');
  await page.request.patch(
    `${new URL(page.url()).origin}/api/hubspot/crm/objects/2026-09/${app.starterTypeId}/${requested?.id}`,
    {
      data: {
        properties: {
          status: 'published',
          language: 'en',
          opener: 'You thought of a second shop near {{contact.city}}.',
          question: 'What would it have to earn to be worth it?',
          why_now: 'You asked for it.',
        },
      },
    },
  );

  // On another client's card there is one quiet line, until it is put away.
  await openContact(5);
  await waitFor(
    async () => {
      await app.page.reload();
      await button('Request one').first().waitFor();

      return button('1 request ready').count();
    },
    (count) => count === 1,
  );
  await button('1 request ready').click();
  await panel().getByRole('link', { name: 'Open the client' }).click();
  await page.waitForURL(new RegExp(`${app.contactIds[4]}$`));
  // The address changes before the screen: the card of the other client must be gone.
  await page.getByRole('heading', { name: 'Sophie Kervella' }).waitFor();
  await button('1 request ready').click();
  await panel().getByRole('button', { name: 'Dismiss' }).click();
  await panel()
    .getByText(/^Nothing new/)
    .waitFor();
  await closePanel();
  await button('1 request ready').waitFor({ state: 'hidden' });
});

it('asks which fact is wrong and offers to correct it in place', async () => {
  await openContact(1);
  await button('Not useful').first().click();
  await card().getByRole('button', { name: 'A fact is wrong' }).click();
  await card().getByRole('textbox', { name: 'Which fact is wrong?' }).click();
  await app.page.getByRole('option').first().click();

  await card()
    .getByText(/Correct it on this record/)
    .waitFor();
});

it('takes a click in the sidebar on top of the vote in the tab, and shows both', async () => {
  await openContact(3);
  const side = app.page.getByTestId('card-sidebar');
  await button('Not useful').first().click();
  await button('Not now').click();
  await card()
    .getByText(/for 30 days/)
    .waitFor();

  await side.getByRole('button', { name: 'I used it' }).first().click();
  await side.getByText(/^Used with this client today/).waitFor();
  await side.getByText(/for 30 days/).waitFor();
  expect(await app.page.getByText(/changed in another window/).count()).toBe(0);

  await openContact(3);
  await button('▸ Used or put aside (1)').click();
  await card()
    .getByText(/^Used with this client on/)
    .waitFor();
});

it('shows the opener, the fact and the vote without scrolling in a sidebar of 300 × 600', async () => {
  const { page } = app;
  await openContact(0);
  const side = page.getByTestId('card-sidebar');
  await page.addStyleTag({
    content: '[data-testid="card-sidebar"] { width: 300px }',
  });
  const top = (await side.boundingBox())?.y ?? 0;
  for (const each of [
    side.getByText(/^[“«]/).first(),
    side.getByText('Why now').first(),
    side.getByRole('button', { name: 'Useful', exact: true }).first(),
    side.getByRole('button', { name: 'Not useful' }).first(),
  ]) {
    const box = await each.boundingBox();
    expect((box?.y ?? 1e9) + (box?.height ?? 0) - top).toBeLessThan(600);
  }
});
