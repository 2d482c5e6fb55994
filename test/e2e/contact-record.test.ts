import { LEA } from '#test/helpers/start-app.ts';
import {
  type BrowserApp,
  startBrowserApp,
} from '#test/helpers/start-browser-app.ts';

let app: BrowserApp;

beforeAll(async () => {
  app = await startBrowserApp();
}, 180_000);

afterAll(() => app.close());

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
    .getByText('Asked for pricing')
    .waitFor();
});
