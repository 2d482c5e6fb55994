import { findBarriers } from '#test/helpers/find-barriers.ts';
import { INES, LEA, NORA, TOM } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
}, 180_000);

afterAll(() => app.close());

it.each<[string, number, string, string]>([
  ['the contact list', LEA, '/contacts', 'Camille'],
  ['a contact with its cards', LEA, 'first contact', 'Camille'],
  ['a contact with nothing to say', TOM, 'poor contact', 'Omar'],
  ['the list of starters', INES, '/objects/conversation_starter', 'Title'],
  ['the list of votes', INES, '/objects/starter_vote', 'Title'],
  ['marketing’s page', INES, '/app', 'Voters'],
  ['the returns', INES, '/app/returns', 'No open returns'],
  ['connected apps', NORA, '/apps', 'Connected apps'],
  ['the layout of records', NORA, '/customize/contacts', 'Card library'],
])(
  'has no serious barrier on %s',
  async (_, as, address, shown) => {
    await app.viewAs(as, 'en');
    const places: Record<string, string> = {
      'first contact': `/contacts/${app.contactIds[0]}`,
      'poor contact': `/contacts/${app.contactIds[11]}`,
    };
    await app.open(places[address] ?? address);
    await app.page.getByText(shown).first().waitFor();
    await app.page.waitForLoadState('networkidle');

    expect(await findBarriers(app.page)).toEqual([]);
  },
  60_000,
);

it('lets the keyboard alone vote', async () => {
  await app.viewAs(TOM, 'en');
  await app.open(`/contacts/${app.contactIds[1]}`);
  const card = app.page.getByTestId('card-tab');
  const useful = card.getByRole('button', { name: 'Useful', exact: true });
  await useful.waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    await app.page.keyboard.press('Tab');
    const reached = await app.page.evaluate(
      'document.activeElement.textContent.trim()',
    );
    if (reached === 'Useful') break;
  }
  await app.page.keyboard.press('Enter');

  await card.getByText(/you found this useful/).waitFor();
}, 60_000);
