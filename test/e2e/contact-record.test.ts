import { callAs } from '#demo/seed/call-as.ts';
import { findBarriers } from 'hubspot-host/testing';
import { LEA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
});

afterAll(() => app.close());

interface Created {
  id: string;
}

/** HubSpot's types of association from each object to a contact. */
const toContact = {
  notes: 202,
  calls: 194,
  emails: 198,
  meetings: 200,
  tasks: 204,
  deals: 3,
};
const create = (
  type: keyof typeof toContact,
  properties: Record<string, string>,
  contact = 1,
) =>
  callAs(app.emulator, LEA)('POST', `/crm/objects/2026-09/${type}`, {
    properties,
    associations: [
      {
        to: { id: app.contactIds[contact] },
        types: [
          {
            associationCategory: 'HUBSPOT_DEFINED',
            associationTypeId: toContact[type],
          },
        ],
      },
    ],
  }) as Promise<Created>;
const openGrace = async (language = 'en') => {
  await app.viewAs(LEA, language);
  await app.open(`/contacts/${app.contactIds[1]}`);
  await app.page.getByRole('heading', { name: 'Grace Holloway' }).waitFor();
};
const timeline = () => app.page.getByTestId('timeline');

const openCamille = async () => {
  await app.viewAs(LEA, 'en');
  await app.open(`/contacts/${app.contactIds[0]}`);
  await app.page.getByRole('heading', { name: 'Camille Durand' }).waitFor();
};

it('shows the companies and the segments of a contact', async () => {
  await openCamille();

  await app.page.getByTestId('companies').getByText('Maison Verte').waitFor();
  await app.page
    .getByTestId('segments')
    .getByRole('link', { name: 'Asked for pricing' })
    .click();

  await app.page.getByRole('heading', { name: 'Asked for pricing' }).waitFor();
  await app.page.getByRole('link', { name: 'Camille Durand' }).waitFor();
});

it('shows the deals of a contact with stage, amount and close date', async () => {
  await create('deals', {
    dealname: 'Tills for two shops',
    amount: '12400',
    dealstage: 'contractsent',
    closedate: '2026-12-18T00:00:00.000Z',
  });
  await openGrace();
  const deals = app.page.getByTestId('deals');
  await deals.getByText('Tills for two shops').waitFor();

  await deals
    .getByText('Contract sent · $12,400.00 · Closes Dec 18, 2026')
    .waitFor();
});

it('tells what happened by month, the newest first, narrowed down by kind', async () => {
  const { page } = app;
  await create('calls', {
    hs_timestamp: '2026-08-03T09:00:00.000Z',
    hs_call_title: 'First call',
    hs_call_direction: 'OUTBOUND',
    hs_call_duration: '420000',
    hubspot_owner_id: '751001',
  });
  await create('emails', {
    hs_timestamp: '2026-09-10T09:00:00.000Z',
    hs_email_subject: 'The price list',
    hs_email_text: 'As promised: 5 < 6.\n<b>Best</b>',
    hs_email_direction: 'EMAIL',
  });
  await create('meetings', {
    hs_timestamp: '2026-09-20T09:00:00.000Z',
    hs_meeting_title: 'At the shop',
    hs_meeting_start_time: '2026-09-20T09:00:00.000Z',
    hs_meeting_end_time: '2026-09-20T10:00:00.000Z',
    hs_meeting_outcome: 'COMPLETED',
  });
  await create('tasks', {
    hs_timestamp: '2999-01-05T09:00:00.000Z',
    hs_task_subject: 'Call back',
    hs_task_status: 'NOT_STARTED',
  });
  await create('notes', {
    hs_timestamp: '2026-09-21T09:00:00.000Z',
    hs_note_body:
      '<p>Two tills, <b>no</b> loyalty card.</p><script>alert(1)</script><p>Decides in March.</p>',
  });
  await openGrace();
  await page.getByRole('tab', { name: 'Overview' }).click();
  await page.getByText('Two tills, no loyalty card.').waitFor();
  await page.getByRole('button', { name: 'See all' }).click();
  await timeline().getByText('Call back').waitFor();

  expect(await timeline().getByRole('heading').allTextContents()).toEqual([
    'Upcoming',
    'September 2026',
    'August 2026',
  ]);
  const items = timeline().getByRole('listitem');
  expect(await items.nth(1).innerText()).toContain(
    'Two tills, no loyalty card.\nDecides in March.',
  );
  expect(await items.nth(1).innerText()).not.toContain('alert');
  expect(await items.nth(2).innerText()).toContain('At the shop');
  expect(await items.nth(4).innerText()).toMatch(
    /Call by Léa Fontaine.*First call.*Outbound · 7 min/s,
  );
  expect(await findBarriers(page)).toEqual([]);

  await timeline().getByText('Emails', { exact: true }).click();
  await timeline().getByText('At the shop').waitFor({ state: 'detached' });
  expect(await items.count()).toBe(1);
  expect(await items.first().innerText()).toContain('The price list');
  expect(await items.first().innerText()).toContain(
    'As promised: 5 < 6.\n<b>Best</b>',
  );
});

it('keeps a note that was typed until HubSpot has it', async () => {
  const { page } = app;
  const typed = 'Prefers mornings.\nSays "5 < 6 & <b>bold</b>".';
  await openGrace('fr');
  await page.getByRole('tab', { name: 'Activités' }).click();
  await page.getByRole('button', { name: 'Ajouter une note' }).click();
  await page.getByLabel('Votre note').fill(typed);
  await page.route(/objects\/2026-09\/notes$/, (route) =>
    route.fulfill({ status: 503, body: '' }),
  );
  await page.getByRole('button', { name: 'Enregistrer la note' }).click();
  await page.getByText('HubSpot ne répond pas pour l’instant.').waitFor();
  expect(await page.getByLabel('Votre note').inputValue()).toBe(typed);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Enregistrer la note' }).click();
  await timeline().getByText('Prefers mornings.').waitFor();

  const note = timeline()
    .getByRole('listitem')
    .filter({ hasText: 'Prefers mornings.' });
  expect(await note.innerText()).toContain(typed);
  expect(await note.innerText()).toContain('Note par Léa Fontaine');
});

it('writes a task in the window cards open, and shows it at once', async () => {
  const { page } = app;
  await openGrace();
  await page.getByRole('tab', { name: 'Activities' }).click();
  await timeline().getByRole('button', { name: 'Create' }).click();
  await page.getByRole('menuitem', { name: 'Task' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Send the offer');
  await dialog.locator('textarea').fill('If x < 3:\n<b>two tills</b>');
  await dialog.locator('[type=datetime-local]').fill('2998-03-01T09:30');
  await dialog.locator('button[type=submit]').click();

  const task = timeline()
    .getByRole('listitem')
    .filter({ hasText: 'Send the offer' });
  await task.waitFor();
  expect(await task.innerText()).toContain('Task by Léa Fontaine');
  expect(await task.innerText()).toContain('If x < 3:\n<b>two tills</b>');
});
