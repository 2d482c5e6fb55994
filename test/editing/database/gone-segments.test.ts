import {
  checkDraftRoute,
  type EditorCheck,
  type EditorSaved,
  figuresRoute,
} from '@starters/contracts';
import {
  goodFields,
  isOnCard,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

const lists = '/crm/lists/2026-09';

let app: TestApp;
let segmentId: string;
let starterId: string;

/** A segment with the first contact in it. */
const makeSegment = async (name: string): Promise<string> => {
  const { list } = (await app.crm(NORA, 'POST', lists, {
    name,
    objectTypeId: '0-1',
    processingType: 'MANUAL',
  })) as { list: { listId: string } };
  await app.crm(NORA, 'PUT', `${lists}/${list.listId}/memberships/add`, [
    app.seeded.contactIds[0],
  ]);

  return list.listId;
};

/** Whatever HubSpot knows of segments is read again every ten minutes. */
const sweep = async () => {
  app.clock.now = new Date(app.clock.now.getTime() + 11 * 60_000);
  await app.service.catalogs.refresh(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
};
const remove = (id: string) => app.crm(NORA, 'DELETE', `${lists}/${id}`);

beforeEach(async () => {
  app = await startApp();
  segmentId = await makeSegment('Cheese makers');
  ({ starterId } = await publishStarter(app, { segmentIds: [segmentId] }));
});
afterEach(() => app.close());

it('holds a starter whose segment was deleted, and says on the record and the pages what to do', async () => {
  expect(await isOnCard(app, starterId)).toBe(true);
  await remove(segmentId);
  await sweep();

  expect(await isOnCard(app, starterId)).toBe(false);
  expect((await readStarterRecord(app, starterId))['held_because']).toContain(
    'Choose another segment',
  );
  const { body } = await app.call(
    INES,
    'GET',
    `${figuresRoute.path}?q=${encodeURIComponent(goodFields.title)}`,
  );
  expect(JSON.stringify(body)).toContain('its segment no longer exists');
  expect(JSON.stringify(body)).toContain(
    `Segment ${segmentId}, which no longer exists`,
  );
});

it('shows a deleted segment in the editor as gone, keeps the text, and publishes without it', async () => {
  await remove(segmentId);
  const { base, fields, choices } = await openEditor(
    app,
    `?starter=${starterId}`,
  );
  expect(fields).toMatchObject({ segmentIds: [segmentId] });
  expect(choices.segments).toContainEqual({
    id: segmentId,
    label: `Segment ${segmentId}, which no longer exists`,
  });

  const mine = { ...fields, question: 'What is new?' };
  expect(
    await saveInEditor(app, { starterId, base, fields: mine }),
  ).toMatchObject({
    ok: false,
    reason: 'starter_blocked',
    message: expect.stringContaining('Choose another segment') as string,
  });
  expect(
    await saveInEditor(app, {
      starterId,
      base,
      fields: { ...mine, segmentIds: [] },
    }),
  ).toMatchObject({ ok: true, status: 'published' });
});

it('keeps a draft for a segment that is gone, and names none in a new one', async () => {
  const { starterId: draftId } = (await saveInEditor(app, {
    step: 'save',
    fields: { ...goodFields, title: 'A draft', segmentIds: [segmentId] },
  })) as EditorSaved;
  await remove(segmentId);
  const { base, fields } = await openEditor(app, `?starter=${draftId}`);
  expect(
    await saveInEditor(app, {
      starterId: draftId,
      base,
      fields: { ...fields, question: 'What is new?' },
      step: 'save',
    }),
  ).toMatchObject({ ok: true });

  const copied = await openEditor(app, `?copy=${draftId}`);
  expect(
    await saveInEditor(app, { fields: copied.fields, step: 'save' }),
  ).toMatchObject({
    ok: false,
    reason: 'draft_refused',
    message: expect.stringContaining('segment no longer exists') as string,
  });
});

it('goes on for the segments that are left', async () => {
  const other = await makeSegment('Bakers');
  const { starterId: both } = await publishStarter(app, {
    title: 'For both',
    segmentIds: [segmentId, other],
  });
  await remove(segmentId);
  await sweep();

  expect(await isOnCard(app, both)).toBe(true);
});

it('follows a segment that was renamed', async () => {
  await app.crm(
    NORA,
    'PUT',
    `${lists}/${segmentId}/update-list-name?listName=Dairies`,
  );
  await sweep();

  expect(await isOnCard(app, starterId)).toBe(true);
  const { choices } = await openEditor(app, `?starter=${starterId}`);
  expect(choices.segments).toContainEqual({
    id: segmentId,
    label: 'Dairies (1 client)',
  });
  const { body } = await app.call(INES, 'PUT', checkDraftRoute.path, {
    fields: {
      ...goodFields,
      segmentIds: [segmentId],
      opener: 'Many dairies in {{contact.city}} do so.',
    },
    starterId,
  });
  expect((body as unknown as EditorCheck).faults).toMatchObject([
    { field: 'opener', message: expect.stringContaining('Dairies') as string },
  ]);
});

it('says on the record, when it is checked again, what cards and editor say, with no clock moved', async () => {
  expect(await readStarterRecordCard(app, starterId)).toMatchObject({
    presence: 'on',
  });
  await remove(segmentId);

  expect(await readStarterRecordCard(app, starterId)).toMatchObject({
    presence: 'held',
    reasons: [expect.stringMatching(/segment no longer exists/) as string],
  });
  expect(await isOnCard(app, starterId)).toBe(false);
  const { check } = await openEditor(app, `?starter=${starterId}`);
  expect(JSON.stringify(check.faults)).toContain('segment no longer exists');
});
