import { ALEX, startWorkshop, type Workshop } from '../start-workshop.ts';
import { createCardOpener } from './open-card.ts';

let app: Workshop;
const { open } = createCardOpener(() => app);

beforeAll(async () => {
  app = await startWorkshop(['functions']);
  await app.viewAs(ALEX, 'en');
});

afterAll(() => app.close());

it.each([
  [
    'Greet',
    'Answer {"statusCode":200,"body":"Good day from Ghent, without a key","seesPath":false,"secrets":[]}',
  ],
  [
    'Fail',
    "Error The serverless function 'fails' failed to execute: TypeError: No such town.",
  ],
  [
    'Call what has no main',
    "Error The serverless function 'has_no_main' failed to execute: customerPayload.main is not a function.",
  ],
  [
    'Call what is not there',
    "Error The serverless function 'nowhere' failed to execute: The serverless function nowhere doesn't exist in this project. Go to the Activity tab for the project to check its deploy status.",
  ],
])('calls functions of the app as HubSpot does: %s', async (button, said) => {
  const card = await open('Functions');
  await card.getByRole('button', { name: button, exact: true }).click();

  await card.getByText(said).waitFor();
});
