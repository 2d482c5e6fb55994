import {
  type EditorSaved,
  pathOf,
  starterStepRoute,
} from '@starters/contracts';
import { createStepStore } from '#src/store/step-store.ts';
import {
  editNatively,
  goodFields,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const draftKey = 'one-editor';
const step = (starterId: string, name: string) =>
  app.call(INES, 'PUT', pathOf(starterStepRoute, { starterId }), {
    step: name,
  });
const actionsOf = async (starterId: string) =>
  (await createStepStore(app.db).list(app.emulator.accountId, starterId)).map(
    ({ action }) => action,
  );
/** Fails whatever is written to a starter's record. */
const failWriting = (
  starterId: string,
  rule: Partial<Parameters<TestApp['emulator']['failNext']>[0]>,
) =>
  app.emulator.failNext({
    method: 'PATCH',
    path: new RegExp(`/${starterId}$`),
    ...rule,
  });
const answered = (status: number) => () =>
  Response.json({ status: 'error', message: 'no' }, { status });

it.each(['save', 'publish'] as const)(
  'writes a new starter once when the request to %s it comes twice',
  async (name) => {
    const [one, other] = (await Promise.all([
      saveInEditor(app, { step: name, draftKey }),
      saveInEditor(app, { step: name, draftKey }),
    ])) as [EditorSaved, EditorSaved];

    expect(one.ok && other.ok).toBe(true);
    expect(other.starterId).toBe(one.starterId);
    expect(await actionsOf(one.starterId)).toHaveLength(1);
  },
);

const starterPath = () =>
  new RegExp(`/objects/2026-09/${app.seeded.starterTypeId}$`);
const titled = async (title: string) => {
  await app.service.catalogs.refresh(app.emulator.accountId);
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);

  return catalog.starters.filter((starter) => starter.title === title);
};

it.each([
  ['at once', 0, goodFields],
  ['an hour later', 3_600_000, goodFields],
  ['with other words', 61_000, { ...goodFields, question: 'What is new?' }],
])(
  'writes a new starter once though HubSpot’s answer was lost: again %s',
  async (_, afterMs, fields) => {
    await openEditor(app);
    app.emulator.failNext({
      method: 'POST',
      path: starterPath(),
      afterApplying: true,
    });
    expect(await saveInEditor(app, { draftKey })).toMatchObject({
      ok: false,
      reason: 'hubspot_unavailable',
    });
    app.clock.now = new Date(app.clock.now.getTime() + afterMs);

    const saved = await saveInEditor(app, { draftKey, fields });
    expect(saved).toMatchObject({ ok: true, status: 'published' });
    expect(await titled(goodFields.title)).toMatchObject([
      { question: fields.question },
    ]);
    // It may have been seen before its author is known.
    const actions = await actionsOf((saved as EditorSaved).starterId);
    expect(actions.filter((action) => action !== 'seen')).toEqual([
      'published',
    ]);
  },
);

it('writes a starter for each editor, also of the same words', async () => {
  const again = { ...goodFields, title: 'After the move, again' };
  await saveInEditor(app, { step: 'save' });
  await saveInEditor(app, { step: 'save', fields: again });

  expect(await titled(goodFields.title)).toHaveLength(1);
  expect(await titled(again.title)).toHaveLength(1);
});

it('does not overwrite what a colleague made of a starter whose answer was lost', async () => {
  const saved = (await saveInEditor(app, { draftKey })) as EditorSaved;
  const { base, fields } = await openEditor(app, `?starter=${saved.starterId}`);
  await saveInEditor(
    app,
    {
      starterId: saved.starterId,
      base,
      fields: { ...fields, question: 'What is theirs?' },
    },
    { as: NORA },
  );

  expect(await saveInEditor(app, { draftKey })).toMatchObject({
    ok: false,
    reason: 'starter_changed',
  });
});

it('takes the same change twice for one, and no other change for it', async () => {
  const { starterId } = await publishStarter(app);
  const { base, fields } = await openEditor(app, `?starter=${starterId}`);
  const request = {
    starterId,
    base,
    fields: { ...fields, question: 'What is new?' },
  };

  expect((await saveInEditor(app, request)).ok).toBe(true);
  expect((await saveInEditor(app, request)).ok).toBe(true);
  expect(await actionsOf(starterId)).toEqual(['edited', 'published']);
  expect(
    await saveInEditor(app, { ...request, fields: goodFields }),
  ).toMatchObject({ reason: 'starter_changed' });
});

it('notes a step once however often it is clicked', async () => {
  const { starterId } = await publishStarter(app);
  await Promise.all([step(starterId, 'retire'), step(starterId, 'retire')]);

  expect(await actionsOf(starterId)).toEqual(['retired', 'published']);
});

it('does not publish again what somebody has retired since, and says so', async () => {
  const { starterId } = await publishStarter(app);
  const { base, fields } = await openEditor(app, `?starter=${starterId}`);
  await step(starterId, 'retire');

  expect(await saveInEditor(app, { starterId, base, fields })).toMatchObject({
    ok: false,
    reason: 'starter_changed',
    message: expect.stringContaining('“Retired”') as string,
  });
  expect((await readStarterRecord(app, starterId))['status']).toBe('retired');
});

it('says that it was deleted in HubSpot before it is saved', async () => {
  const { starterId } = await publishStarter(app);
  const { base, fields } = await openEditor(app, `?starter=${starterId}`);
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${starterId}`,
  );

  expect(await saveInEditor(app, { starterId, base, fields })).toMatchObject({
    ok: false,
    reason: 'starter_gone',
  });
});

it.each([
  ['fails', answered(500), 'hubspot_unavailable'],
  ['has had enough calls', answered(429), 'hubspot_unavailable'],
  ['declines a value', answered(400), 'hubspot_declined'],
  ['deletes it in that moment', answered(404), 'starter_gone'],
])(
  'says what to do when HubSpot %s, and can be saved again',
  async (_, respond, reason) => {
    const { starterId } = await publishStarter(app);
    const { base, fields } = await openEditor(app, `?starter=${starterId}`);
    const request = {
      starterId,
      base,
      fields: { ...fields, question: 'What is new?' },
    };
    failWriting(starterId, { respond, times: 4 });

    expect(await saveInEditor(app, request)).toMatchObject({
      ok: false,
      reason,
    });
    expect((await readStarterRecord(app, starterId))['question']).toBe(
      goodFields.question,
    );
    // The others are not tried four times: they fail again.
    if (reason !== 'hubspot_unavailable') return;
    expect((await saveInEditor(app, request)).ok).toBe(true);
  },
);

it('has saved what is written, though HubSpot’s history cannot be read', async () => {
  const { starterId } = await publishStarter(app);
  const { base, fields } = await openEditor(app, `?starter=${starterId}`);
  let isWritten = false;
  app.emulator.onChange(() => {
    if (isWritten) return;
    isWritten = true;
    app.emulator.failNext({
      method: 'GET',
      path: new RegExp(`/${starterId}$`),
      times: 4,
    });
  });

  expect(
    await saveInEditor(app, {
      starterId,
      base,
      fields: { ...fields, question: 'What is new?' },
    }),
  ).toMatchObject({ ok: true, status: 'published' });
});

it('names what somebody wrote in HubSpot in the same moment as HubSpot shows it', async () => {
  const { starterId } = await publishStarter(app);
  const { base, fields, choices } = await openEditor(
    app,
    `?starter=${starterId}`,
  );
  const [mine, theirs] = choices.segments;
  // HubSpot fails once; before it is asked again somebody else has saved the record.
  failWriting(starterId, {
    respond: () => {
      void editNatively(app, starterId, {
        question: 'What is theirs?',
        hubspot_owner_id: '751011',
        channels: 'call;email',
        segments: theirs?.id ?? '',
      });

      return answered(500)();
    },
  });

  expect(
    await saveInEditor(app, {
      starterId,
      base,
      fields: {
        ...fields,
        question: 'What is mine?',
        ownerId: '751012',
        channels: ['meeting'],
        segmentIds: [mine?.id ?? ''],
      },
    }),
  ).toMatchObject({
    ok: true,
    warning: expect.stringMatching(
      /Question “What is theirs\?”.*Segments “\D+”.*Channels “Call and E-mail”.*Author “Paul Girard”/,
    ) as string,
  });
});
