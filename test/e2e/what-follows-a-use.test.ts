import { waitFor } from '#test/helpers/raw-records.ts';
import { INES, LEA, NORA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';
import { startSweeps, type Sweeps } from '#tools/faults/sweeps.ts';

let app: BrowserApp;
let sweeps: Sweeps;
let starterId = '';

/** A call of a marketer or admin in HubSpot's own screens. */
const crm = async <T>(
  method: string,
  path: string,
  body?: unknown,
  as = NORA,
): Promise<T> => {
  const response = await app.emulator.fetchAsUser(
    new Request(`https://emulator.local${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    as,
  );
  const answer = (await response.json()) as T;
  if (!response.ok) throw new Error(JSON.stringify(answer));

  return answer;
};

/** Something of a client's, made now by HubSpot's clock. */
const add = async (
  type: 'meetings' | 'deals',
  typeId: number,
  properties: Record<string, string>,
): Promise<string> => {
  const { id } = await crm<{ id: string }>(
    'POST',
    `/crm/objects/2026-09/${type}`,
    {
      properties,
      associations: [
        {
          to: { id: app.contactIds[0] },
          types: [
            {
              associationCategory: 'HUBSPOT_DEFINED',
              associationTypeId: typeId,
            },
          ],
        },
      ],
    },
  );

  return id;
};

/** HubSpot's time now, a day later or earlier. */
const dayAt = (daysPassed: number): string =>
  new Date(Date.now() + daysPassed * 86_400_000).toISOString();

const figures = [
  'taken_90d',
  'used_90d',
  'meetings_90d',
  'deals_90d',
  'won_180d',
  'first_deals_180d',
];
const readStarter = async (): Promise<Record<string, string | null>> => {
  const { results } = await crm<{
    results: { properties: Record<string, string | null> }[];
  }>('POST', `/crm/objects/2026-09/${app.starterTypeId}/batch/read`, {
    inputs: [{ id: starterId }],
    properties: figures,
  });

  return results[0]?.properties ?? {};
};
const written = (name: string, value: string) =>
  waitFor(
    async () => (await readStarter())[name],
    (said) => said === value,
  );

/** Leaves one starter, which anybody may say to the first clients. */
const keepOneStarter = async (): Promise<void> => {
  const { results } = await crm<{ results: { id: string }[] }>(
    'GET',
    `/crm/objects/2026-09/${app.starterTypeId}?limit=100`,
  );
  await crm(
    'POST',
    `/crm/objects/2026-09/${app.starterTypeId}/batch/update`,
    {
      inputs: results.map(({ id }) => ({
        id,
        properties: { status: 'retired' },
      })),
    },
    INES,
  );
  for (const contactId of app.contactIds.slice(0, 7)) {
    await crm('PATCH', `/crm/objects/2026-09/contacts/${contactId}`, {
      properties: { hs_language: 'en' },
    });
  }
  const made = await crm<{ id: string }>(
    'POST',
    `/crm/objects/2026-09/${app.starterTypeId}`,
    {
      properties: {
        title: 'A week that suits',
        opener: 'Hello {{contact.firstname}}.',
        question: 'Which week suits you in {{contact.city}}, for ten minutes?',
        why_now: 'The new tills are in stock.',
        status: 'published',
        language: 'en',
        hubspot_owner_id: String(INES + 700_000),
      },
    },
    INES,
  );
  starterId = made.id;
};

beforeAll(async () => {
  app = await startBrowserApp();
  await keepOneStarter();
  sweeps = await startSweeps(app.databaseUrl, [app.emulator.accountId]);
});

afterAll(async () => {
  await sweeps.stop();
  await app.close();
});

const card = () => app.page.getByTestId('card-tab');

/** Opens the card of a client, once the service knows of the one starter there is. */
const openCard = (contactId: string) =>
  waitFor(
    async () => {
      await app.open(`/contacts/${contactId}`);
      await card()
        .getByText(
          /Which week suits you|Nothing (?:left )?to say to this client/,
        )
        // A card of starters that were retired a moment ago: it is opened again.
        .or(card().getByRole('button', { name: 'I used it' }))
        .first()
        .waitFor();

      return (await card().textContent()) ?? '';
    },
    (text) => text.includes('Which week suits you'),
  );

/** Once what HubSpot has by now was read. */
const readOn = () => sweeps.done(3);

it('counts from the use on a card to the first deal won, at three clocks', async () => {
  const { page } = app;
  for (const [index, contactId] of app.contactIds.slice(0, 5).entries()) {
    await app.viewAs(LEA + index, 'en');
    await openCard(contactId);
    await card().getByRole('button', { name: 'I used it' }).first().click();
    await card()
      .getByText(/^Used with this client today/)
      .waitFor();
  }

  // While it is off, nothing of it stands on marketing's page, and HubSpot was asked for nothing.
  await readOn();
  await app.viewAs(INES, 'en');
  await app.open('/app/report');
  await page.getByText('Report card').first().waitFor();
  expect(await page.getByText('What followed').count()).toBe(0);
  expect(
    app.emulator.calls.filter(({ path }) => /deals|meetings/u.test(path)),
  ).toEqual([]);

  // An admin switches it on.
  await app.viewAs(NORA, 'en');
  await app.open('/settings/app');
  const settings = page.getByTestId('app-settings');
  await settings.getByLabel('Read meetings and deals').check();
  await settings.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. The change applies from now on.').waitFor();
  expect(await written('used_90d', '5')).toBe('5');

  // Five people copy the line on the card of another client.
  for (let index = 0; index < 5; index += 1) {
    await app.viewAs(LEA + index, 'en');
    await openCard(app.contactIds[5] ?? '');
    // Who leaves the record at once may not be counted: this one stays until the app is told.
    const told = page.waitForResponse(
      (response) => response.request().postData()?.includes('taken') ?? false,
    );
    await card().getByRole('button', { name: 'Copy' }).first().click();
    await card().getByText('Copied').first().waitFor();
    await told;
  }

  // A meeting follows within two weeks.
  app.passDays(2);
  await add('meetings', 200, {
    hs_timestamp: dayAt(2),
    hs_meeting_title: 'Tills',
    hs_meeting_start_time: dayAt(3),
  });
  app.passDays(1);
  await readOn();
  expect(await written('meetings_90d', '1')).toBe('1');
  expect(await written('taken_90d', '5')).toBe('5');
  await app.viewAs(INES, 'en');
  await app.open('/app/report');
  await page
    .getByText(
      'No first deal with a new client has followed yet: 5 uses in 180 days.',
    )
    .waitFor();

  // A deal within ninety days, and its win.
  app.passDays(20);
  const dealId = await add('deals', 3, {
    dealname: 'Tills',
    dealstage: 'contractsent',
  });
  app.passDays(4);
  await readOn();
  expect(await written('deals_90d', '1')).toBe('1');
  app.passDays(20);
  await crm('PATCH', `/crm/objects/2026-09/deals/${dealId}`, {
    properties: { dealstage: 'closedwon', closedate: dayAt(47) },
  });
  app.passDays(8);
  await readOn();
  expect(await written('first_deals_180d', '1')).toBe('1');

  // Marketing reads it on page, report card, starter's page and record, in both languages.
  const headline =
    '1 first deal with a new client followed 5 uses in 180 days.';
  for (const path of ['/app', '/app/report', `/app/starters/${starterId}`]) {
    await app.open(path);
    await page.getByText(headline).first().waitFor();
  }
  await app.open(`/objects/conversation_starter/${starterId}`);
  await page.getByText('First deals, 180 days').first().waitFor();
  await page.getByText('Opened or copied, 90 days').first().waitFor();
  await app.viewAs(INES, 'fr');
  await app.open('/app/report');
  await page
    .getByText(/première transaction avec un nouveau client/)
    .first()
    .waitFor();

  // The salesperson reads what followed, and nobody's name: cards count it behind an opened one.
  await app.viewAs(LEA, 'en');
  const text = await waitFor(
    async () => {
      await app.open(`/contacts/${app.contactIds[6] ?? ''}`);
      await card()
        .getByText(/Which week suits you/)
        .first()
        .waitFor();

      return (await card().textContent()) ?? '';
    },
    (said) => said.includes('meeting or reply followed'),
  );
  expect(text).toContain('used 5 times, 1 meeting or reply followed');
  expect(text).not.toMatch(/Tom|Amina|Hugo/u);
});
