import { editorRoute } from '@starters/contracts';
import {
  editNatively,
  goodFields,
  isOnCard,
  openEditor,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
} from '#test/helpers/vote-on-card.ts';

/** PostgreSQL keeps neither null characters nor, in JSON, halves of an emoji. */
const unkeepable = 'a\u0000b\u0007c\ud83d';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const contact = () => app.seeded.contactIds[0] ?? '';
const refresh = () => app.service.catalogs.refresh(app.emulator.accountId);

it.each<[string, number, string, string, (text: string) => Promise<unknown>]>([
  [
    'a vote’s request id and comment',
    LEA,
    'PUT',
    '/v1/vote',
    async (text) => {
      const [starter] = startersOf(await readCard(app, contact()));

      return buildVoteRequest(starter?.ballot ?? '', {
        requestId: `request ${text}`,
        comment: text,
      });
    },
  ],
  [
    'a choice',
    LEA,
    'PUT',
    '/v1/choices',
    async (target) => ({ kind: 'theme', target, choice: 'muted' }),
  ],
  ['an answer put away', LEA, 'PUT', '/v1/inbox', async (id) => ({ id })],
  [
    'a request',
    LEA,
    'PUT',
    '/v1/contacts/CONTACT/requests',
    async (text) => ({ join: null, author: null, text }),
  ],
  [
    'pasted rows',
    INES,
    'POST',
    '/v1/imports',
    async (text) => ({
      text: `title,opener,question,why_now\n${text},o,q?,{{contact.city}}`,
      name: text,
      commit: false,
      key: `a key ${text}`,
    }),
  ],
])('takes %s without what nobody can read', async (_, as, method, path, of) => {
  const { status, body } = await app.call(
    as,
    method,
    path.replace('CONTACT', contact()),
    await of(unkeepable),
  );

  expect({ status, ok: body['ok'] }).toEqual({ status: 200, ok: true });
});

it('answers a piece of feedback with such a text', async () => {
  const [starter] = startersOf(await readCard(app, contact()));
  const { status, body } = await app.call(INES, 'POST', '/v1/review/answers', {
    starterId: starter?.starterId,
    votes: ['abc.1'],
    answer: 'kept',
    text: unkeepable,
  });

  expect({ status, reason: body['reason'] }).toEqual({
    status: 200,
    reason: 'nothing_to_answer',
  });
});

it.each([
  ['GET', '/v1/imports?key=a%00b'],
  ['PUT', '/v1/answers/a%00b/dismissed'],
  ['GET', `${editorRoute.path}?starter=1%00`],
])('refuses a null character in the address: %s %s', async (method, path) => {
  const { status, body } = await app.call(INES, method, path);

  expect({ status, reason: body['reason'] }).toEqual({
    status: 200,
    reason: 'bad_request',
  });
});

it('publishes a starter without it, and goes on reading the catalog', async () => {
  const { starterId } = await publishStarter(app, {
    question: `What changed?${unkeepable}`,
  });
  await refresh();

  expect(await isOnCard(app, starterId)).toBe(true);
  expect((await openEditor(app, `?starter=${starterId}`)).fields.question).toBe(
    'What changed?abc',
  );
});

it('does not stop at such a text written in HubSpot itself', async () => {
  const { starterId } = await publishStarter(app);
  await editNatively(app, starterId, {
    question: `What changed?${unkeepable}`,
  });
  await refresh();

  expect(await isOnCard(app, starterId)).toBe(true);
});

it('cuts no emoji in two where it names a starter by its question', async () => {
  await saveInEditor(app, {
    step: 'save',
    fields: { ...goodFields, title: '', question: `${'a'.repeat(79)}😀?` },
  });

  await expect(refresh()).resolves.toBeUndefined();
});
