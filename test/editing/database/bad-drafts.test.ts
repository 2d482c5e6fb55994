import {
  checkDraftRoute,
  type EditorCheck,
  editorRoute,
  type EditorSaved,
  MAX_FIELD,
  MAX_TITLE,
  pathOf,
  type StarterFields,
  starterStepRoute,
} from '@starters/contracts';
import {
  editNatively,
  goodFields,
  isOnCard,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const read = () => app.service.catalogs.refresh(app.emulator.accountId);
const publish = () => app.service.publish(app.emulator.accountId);

it.each<[keyof StarterFields, string, string]>([
  ['opener', 'Opener', 'x'.repeat(100_000)],
  ['listenFor', 'Listen for', 'é'.repeat(MAX_FIELD + 1)],
  ['title', 'Title', 'x'.repeat(MAX_TITLE + 1)],
  ['theme', 'Theme', 'x'.repeat(MAX_TITLE + 1)],
])(
  'says how long the %s may be, and writes nothing',
  async (field, label, text) => {
    const fields = { ...goodFields, [field]: text };
    const { body } = await app.call(INES, 'PUT', checkDraftRoute.path, {
      fields,
      starterId: null,
    });
    expect((body as unknown as EditorCheck).faults).toContainEqual({
      field,
      message: expect.stringMatching(
        new RegExp(`^${label} is longer than \\d,?\\d+ characters`),
      ) as string,
    });

    for (const step of ['save', 'publish'] as const) {
      expect(await saveInEditor(app, { step, fields })).toMatchObject({
        ok: false,
        reason: 'draft_refused',
        message: expect.stringContaining(label) as string,
      });
    }
  },
);

it('keeps a text off cards that somebody wrote too long in HubSpot, and takes it up once it is corrected', async () => {
  const { starterId } = await publishStarter(app);
  await editNatively(app, starterId, {
    why_now: `{{contact.city}} ${'and so on '.repeat(6_000)}`,
  });
  await read();
  await publish();
  expect(await isOnCard(app, starterId)).toBe(false);
  expect((await readStarterRecord(app, starterId))['held_because']).toContain(
    'Why now is longer than 2,000 characters',
  );

  const { base, fields } = await openEditor(app, `?starter=${starterId}`);
  // A fact takes more on the record than in the editor.
  const shortened = {
    ...fields,
    whyNow: fields.whyNow.slice(0, MAX_FIELD - 50),
  };
  expect(
    await saveInEditor(app, { starterId, base, fields: shortened }),
  ).toMatchObject({ ok: true });
  expect(await isOnCard(app, starterId)).toBe(true);
});

it('edits a starter in whose record somebody wrote what is no id', async () => {
  const { starterId } = await publishStarter(app);
  await editNatively(app, starterId, { translation_of: 'the one on prices' });
  const { base, fields } = await openEditor(app, `?starter=${starterId}`);

  expect(
    await saveInEditor(app, {
      starterId,
      base,
      fields: { ...fields, translationOf: '' },
    }),
  ).toMatchObject({ ok: true });
});

it('counts the term of a starter from its first day, and renewing never shortens it', async () => {
  const { starterId } = await publishStarter(app, { startsOn: '2030-05-01' });
  const lastDay = async () =>
    (await readStarterRecord(app, starterId))['valid_until'];
  expect(await lastDay()).toBe('2030-07-30');

  await editNatively(app, starterId, { valid_until: '2031-01-31' });
  const { body } = await app.call(
    INES,
    'PUT',
    pathOf(starterStepRoute, { starterId }),
    {
      step: 'renew',
    },
  );
  expect(body).toMatchObject({ ok: true });
  expect(await lastDay()).toBe('2031-01-31');
});

it.each(['', 'abc', '../contacts/CONTACT', '1/../..', '9'.repeat(30)])(
  'looks for no record where the id is “%s”',
  async (id) => {
    const named = encodeURIComponent(
      id.replace('CONTACT', app.seeded.contactIds[0] ?? ''),
    );
    await openEditor(app);
    app.emulator.calls.length = 0;
    const bodies = [
      await openEditor(app, `?starter=${named}`),
      await openEditor(app, `?copy=${named}`),
      id === ''
        ? null
        : (
            await app.call(
              INES,
              'PUT',
              pathOf(starterStepRoute, { starterId: named }),
              {
                step: 'retire',
              },
            )
          ).body,
    ];

    for (const body of bodies.filter((each) => each !== null)) {
      expect(body).toMatchObject({ ok: false, reason: 'starter_gone' });
    }
    expect(app.emulator.calls).toEqual([]);
  },
);

it('answers nobody with a text that is too long, and writes nothing', async () => {
  const draft = (await saveInEditor(app, { step: 'save' })) as EditorSaved;
  const { base, fields } = await openEditor(app, `?starter=${draft.starterId}`);

  expect(
    await saveInEditor(app, {
      starterId: draft.starterId,
      base,
      fields,
      adopt: {
        of: '1',
        votes: ['abc.1'],
        text: 'x'.repeat(3_000),
        heardBy: [],
      },
    }),
  ).toMatchObject({ ok: false, reason: 'answer_too_long' });
  expect((await readStarterRecord(app, draft.starterId))['status']).toBe(
    'draft',
  );
});

it('says of a page’s address without a starter that it is gone', async () => {
  const { body } = await app.call(
    INES,
    'GET',
    `${editorRoute.path}?translate=0`,
  );

  expect(body).toMatchObject({ ok: false, reason: 'starter_gone' });
});

it('keeps a text off cards that got another tool’s field in HubSpot, and says what to write', async () => {
  const { starterId } = await publishStarter(app);
  await editNatively(app, starterId, {
    opener: 'Hello *|FNAME|*, how is {{contact.city}}?',
  });
  await read();
  await publish();

  expect(await isOnCard(app, starterId)).toBe(false);
  expect((await readStarterRecord(app, starterId))['held_because']).toContain(
    '“*|FNAME|*” is another tool’s field',
  );
  expect((await readStarterRecord(app, starterId))['held_because']).toContain(
    '{{contact.firstname}}',
  );
});

it('publishes nothing with another tool’s field, nor makes it a starter’s draft', async () => {
  const fields = {
    ...goodFields,
    opener: 'Hello [Prospect] of {{contact.city}}',
  };

  expect(await saveInEditor(app, { step: 'publish', fields })).toMatchObject({
    ok: false,
    reason: 'starter_blocked',
    message: expect.stringContaining('“[Prospect]”') as string,
  });
  expect(await saveInEditor(app, { step: 'save', fields })).toMatchObject({
    ok: false,
    reason: 'draft_refused',
    message: expect.stringContaining('“[Prospect]”') as string,
  });
});
