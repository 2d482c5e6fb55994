import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';

let app: Workshop;

beforeAll(async () => {
  app = await startWorkshop([
    'throws',
    'spins',
    'misuses',
    'greedy',
    'surroundings_sidebar',
  ]);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

const openTab = async (name: string) => {
  await app.open(`/contacts/${app.contactIds[1]}`);
  await app.page.getByRole('tab', { name }).click();

  return app.page.getByRole('region', { name: `${name} (crm.record.tab)` });
};

/** The app's other card, in the sidebar, goes on working. */
const expectUsable = async () => {
  const other = app.page.getByTestId('card-sidebar');
  await other.getByText('Reads Ghent').waitFor();
};

it('says that a card failed, and leaves the others alone', async () => {
  const card = await openTab('Throws');

  await card.getByText('This extension has a problem').waitFor();
  await expectUsable();
  // Why it failed is for the developer: in the log, as in HubSpot, and not on the card.
  await card.getByRole('button', { name: 'Log: 1 problem' }).click();
  await app.page
    .getByRole('dialog', { name: 'Extension log' })
    .getByText(/This card fails as soon as it is drawn/)
    .waitFor();
});

it('says that a component cannot draw what it was given, and leaves the record alone', async () => {
  const card = await openTab('Misuses');

  await card.getByText('This extension has a problem').waitFor();
  await expectUsable();
});

it('lets no answer of two megabytes through, and tells the card', async () => {
  const card = await openTab('Greedy');
  await card.getByRole('button', { name: 'Ask for two megabytes' }).click();

  await card.getByText('The response is larger than 1 MB.').waitFor();
  await expectUsable();
});

it('stops a card that holds its worker for ever, and says so', async () => {
  const card = await openTab('Spins');

  await card.getByText('This extension has a problem').waitFor();
  await card.getByRole('button', { name: /Start it again/ }).waitFor();
  await expectUsable();
});

it('says it in French to whoever reads French', async () => {
  await app.viewAs(ALEX, 'fr');
  const card = await openTab('Throws');

  await card.getByText('Cette extension a un problème').waitFor();
  await card.getByRole('button', { name: 'La redémarrer' }).waitFor();
});
