import type { Locator } from 'playwright-core';
import { holdCalls } from '#test/helpers/hold-calls.ts';
import {
  countAssociations,
  type RawRecord,
  readRawVote,
  readVotes,
  waitFor,
} from '#test/helpers/raw-records.ts';
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

const isUpsert = ({ path }: { path: string }) => path.endsWith('/batch/upsert');

/** Waits until the service has answered a vote whose request holds `text`. */
const acknowledged = (text: string) =>
  app.page.waitForResponse(
    (response) =>
      response.url().endsWith('/api/hs-fetch') &&
      (response.request().postData() ?? '').includes(text),
  );

/** Everything the card has to say: opens what is folded, here and among the others. */
const readCard = async (): Promise<string> => {
  await app.page.reload();
  await card().getByRole('button', { name: 'Not useful' }).first().waitFor();
  const found: string[] = [];
  const readText = async () => (await card().textContent()) ?? '';
  // The extension draws from a worker: what a click changes comes a little later.
  const clickAndRead = async (button: Locator) => {
    const before = await readText();
    await button.click();
    found.push(await waitFor(readText, (text) => text !== before));
  };
  found.push(await readText());
  const others = card().getByRole('button', {
    name: /Show others|That was all/,
  });
  for (let page = 0; page < 2; page += 1) {
    const folded = await card().getByRole('button', { name: /^▸/ }).count();
    for (let index = 0; index < folded; index += 1) {
      await clickAndRead(card().getByRole('button', { name: /^▸/ }).nth(index));
    }
    if ((await others.count()) > 0) await clickAndRead(others);
  }

  return found.join('\n');
};

it('carries a vote to marketing and the answer back, all the way', async () => {
  const { page } = app;
  const [camille = ''] = app.contactIds;

  // The first salesperson reads a line written for this client and returns it.
  await app.viewAs(LEA, 'en');
  await app.open(`/contacts/${camille}`);
  const first = card().getByText('Bonjour Camille Durand').first();
  await first.waitFor();
  const line = (await first.textContent()) ?? '';
  expect(line).not.toContain('{{');
  await card().getByRole('button', { name: 'Not useful' }).first().click();
  await card().getByText('What was wrong?').waitFor();
  await card().getByRole('button', { name: 'Too generic' }).click();
  await card()
    .getByLabel(/Say more/)
    .fill('Everybody says this 🤷 <b>bold</b>');
  await card().getByRole('button', { name: 'Send' }).click();
  await card()
    .getByText(/reads this and answers here/)
    .waitFor();

  // The vote becomes a record with contact and starter, and without the voter.
  const votes = await waitFor(
    () => readVotes(app),
    ([vote]) => vote?.properties['comment'] != null,
  );
  expect(votes).toHaveLength(1);
  const [vote] = votes;
  const voteId = vote?.id ?? '';
  expect(vote?.properties).toMatchObject({
    verdict: 'not_useful',
    reason: 'too_generic',
    comment: 'Everybody says this 🤷 <b>bold</b>',
    contact_record_id: camille,
  });
  const starterId = vote?.properties['starter_record_id'] ?? '';
  const raw = await readRawVote(app, voteId);
  for (const trace of [String(LEA), 'Fontaine', 'lea.fontaine', '751001']) {
    expect(raw).not.toContain(trace);
  }

  await waitFor(
    () => countAssociations(app, voteId, app.starterTypeId),
    (count) => count > 0,
  );
  expect(await countAssociations(app, voteId, 'contacts')).toBe(1);
  expect(await countAssociations(app, voteId, app.starterTypeId)).toBe(1);

  // The marketer finds the record, and the return on the app's page.
  await app.viewAs(INES, 'en');
  await app.open(`/objects/starter_vote/${voteId}`);
  const associations = page.getByTestId('associations');
  await associations.getByText('Camille Durand').waitFor();
  await associations.getByText('Conversation starters (1)').waitFor();
  await app.open('/app/feedback');
  await page.getByText('“Too generic”, said once').waitFor();
  await page.getByText('Everybody says this 🤷 <b>bold</b>').waitFor();

  // She rewrites the starter natively on its record…
  await app.open(`/objects/conversation_starter/${starterId}`);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page
    .getByLabel('Question')
    .fill('Quel moment à {{contact.city}} vous conviendrait ?');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').waitFor();

  // …and answers the feedback.
  await app.open('/app/feedback');
  await page
    .getByLabel('In your words')
    .fill('You were right, it now names the town.');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page
    .getByText(/One piece of feedback answered/)
    .first()
    .waitFor();
  await page.getByText('No open feedback').waitFor();
  const answered = await waitFor(
    () => readVotes(app),
    ([record]) => record?.properties['answer'] != null,
  );
  expect(answered[0]?.properties).toMatchObject({
    answer: 'rewritten',
    answer_text: 'You were right, it now names the town.',
  });

  // The first salesperson reads the answer and the new text.
  await app.viewAs(LEA, 'en');
  await app.open(`/contacts/${camille}`);
  await card()
    .getByText(
      /You said “too generic” about “.+” on .* It has been rewritten\./,
    )
    .waitFor();
  await card()
    .getByText(/You were right, it now names the town/)
    .waitFor();
  await card()
    .getByText(/Bonjour Camille Durand/)
    .first()
    .waitFor();
  await expect(
    waitFor(readCard, (text) => text.includes('Quel moment à Lyon')),
  ).resolves.toContain('Quel moment à Lyon vous conviendrait\u00a0?');

  // Dismiss, the answer stays away.
  await card().getByRole('button', { name: 'Dismiss' }).click();
  await card()
    .getByText(/You were right/)
    .waitFor({ state: 'detached' });
  await app.open(`/contacts/${camille}`);
  await card().getByText('Bonjour Camille Durand').first().waitFor();
  expect(await card().textContent()).not.toContain('You were right');

  // The second salesperson sees the new text, and nothing of the first.
  await app.viewAs(TOM, 'en');
  await app.open(`/contacts/${camille}`);
  await card().getByText('Bonjour Camille Durand').first().waitFor();
  await expect(
    waitFor(readCard, (text) => text.includes('Quel moment à Lyon')),
  ).resolves.toContain('Quel moment à Lyon vous conviendrait\u00a0?');
  expect(await card().textContent()).not.toContain('You said');
});

it('keeps a vote through a HubSpot outage, kill -9 and a restart, and publishes it once', async () => {
  const grace = app.contactIds[1] ?? '';
  const before = (await readVotes(app)).length;
  await app.viewAs(TOM, 'en');
  await app.open(`/contacts/${grace}`);
  await card().getByText(/Grace/).first().waitFor();

  app.emulator.faults.down = true;
  await card().getByRole('button', { name: 'Useful', exact: true }).click();
  await card()
    .getByText(/you found this useful/)
    .waitFor();
  await card().getByRole('button', { name: 'Undo' }).click();
  await card().getByRole('button', { name: 'Not useful' }).first().click();
  const last = acknowledged('not_now');
  await card().getByRole('button', { name: 'Not now' }).click();
  expect((await (await last).json()) as object).toMatchObject({ status: 200 });
  await app.killService();
  await app.startService();
  expect(await readVotes(app)).toHaveLength(before);

  app.emulator.faults.down = false;
  const votes = await waitFor(
    () => readVotes(app),
    (all) => all.length > before,
  );
  expect(votes).toHaveLength(before + 1);
  expect(
    votes.find(({ properties }) => properties['contact_record_id'] === grace)
      ?.properties,
  ).toMatchObject({ verdict: 'not_useful', reason: 'not_now' });
});

it('ends as changed when a vote is changed while its first version is being published', async () => {
  const contactId = app.contactIds[4] ?? '';
  await app.viewAs(TOM, 'en');
  await app.open(`/contacts/${contactId}`);
  await card().getByRole('button', { name: 'Useful', exact: true }).waitFor();
  const before = (await readVotes(app)).length;
  app.emulator.calls.length = 0;
  // HubSpot takes its time, so that the change comes while the first version is on its way.
  const held = holdCalls(app.emulator, ({ url }) =>
    isUpsert({ path: new URL(url).pathname }),
  );
  await card().getByRole('button', { name: 'Useful', exact: true }).click();
  await held.isReached;
  await card().getByRole('button', { name: 'Undo' }).click();
  await card().getByRole('button', { name: 'Not useful' }).first().click();
  const last = acknowledged('not_my_words');
  await card().getByRole('button', { name: 'Not how I’d say it' }).click();
  await last;
  expect(await readVotes(app)).toHaveLength(before);
  held.go();

  const isChanged = ({ properties }: RawRecord) =>
    properties['contact_record_id'] === contactId &&
    properties['reason'] === 'not_my_words';
  const votes = await waitFor(
    () => readVotes(app),
    (all) => all.some(isChanged),
  );
  expect(votes).toHaveLength(before + 1);
  expect(votes.filter(isChanged)).toHaveLength(1);
  expect(app.emulator.calls.filter(isUpsert).length).toBeGreaterThan(1);
});

it('takes votes and says so while HubSpot is down', async () => {
  const priya = app.contactIds[3] ?? '';
  await app.viewAs(TOM, 'en');
  await app.open(`/contacts/${priya}`);
  await card().getByText(/Priya/).first().waitFor();
  app.emulator.faults.down = true;
  try {
    await waitFor(
      async () => {
        await app.open(`/contacts/${priya}`);
        await card().getByText(/Priya/).first().waitFor();

        return (await card().textContent()) ?? '';
      },
      (text) => text.includes('HubSpot is not responding at the moment'),
    );
    expect(await card().textContent()).toContain('these are the last known');
    await card().getByRole('button', { name: 'Useful', exact: true }).click();
    await card()
      .getByText(/you found this useful/)
      .waitFor();
  } finally {
    app.emulator.faults.down = false;
  }
});

it('closes the page of marketing to salespeople', async () => {
  await app.viewAs(TOM, 'en');
  await app.open('/app');
  await app.page.getByText('This page is for marketing.').waitFor();
  expect(await app.page.getByRole('table').count()).toBe(0);
});
