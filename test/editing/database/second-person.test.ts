import {
  type EditorSaved,
  type Review,
  reviewRoute,
} from '@starters/contracts';
import { createStepStore } from '#src/store/step-store.ts';
import {
  answerApproval,
  editRecordAs,
  readStarterPage,
} from '#test/helpers/ask-approval.ts';
import {
  changeSettings,
  editNatively,
  isOnCard,
  openEditor,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

/** What a marketer's first page says to wait for a second person. */
const approvalsOf = async (userId: number) =>
  ((await app.call(userId, 'GET', reviewRoute.path)).body as unknown as Review)
    .approvals;

const stepsOf = async (starterId: string) =>
  (await createStepStore(app.db).list(app.emulator.accountId, starterId)).map(
    ({ userId, action }) => [userId, action],
  );

describe('a second person', () => {
  beforeEach(async () => {
    // What is on cards before somebody asks for a second person stays there.
    await app.service.catalogs.refresh(app.emulator.accountId);
    await changeSettings(app, { needsApproval: true });
  });

  it('approves what the first asked for, and nobody approves their own', async () => {
    const asked = (await saveInEditor(app, {})) as EditorSaved;
    expect(asked).toMatchObject({ ok: true, status: 'draft' });
    expect(asked.message).toContain('second person');

    const again = await openEditor(app, `?starter=${asked.starterId}`);
    expect(again.publishing).toBe('ask_approval');
    expect(await approvalsOf(INES)).toMatchObject([
      { id: asked.starterId, isYours: true },
    ]);
    expect(await approvalsOf(NORA)).toMatchObject([{ isYours: false }]);
    const other = await openEditor(app, `?starter=${asked.starterId}`, {
      as: NORA,
    });
    expect(other.publishing).toBe('approve');
    const approved = await saveInEditor(
      app,
      {
        starterId: asked.starterId,
        base: other.base,
        fields: other.fields,
      },
      { as: NORA },
    );
    expect(approved).toMatchObject({ ok: true, status: 'published' });
    expect(await isOnCard(app, asked.starterId)).toBe(true);
    expect(await approvalsOf(NORA)).toEqual([]);
    expect(await stepsOf(asked.starterId)).toEqual([
      [NORA, 'approved'],
      [INES, 'approval_asked'],
    ]);
  });

  it('is named in the history though the approval changed no field', async () => {
    const { en = '' } = app.seeded.starterIds['visit'] ?? {};
    const { base, fields } = await openEditor(app, `?starter=${en}`);
    const mine = { ...fields, question: 'Which hour is best?' };
    await saveInEditor(app, { starterId: en, base, fields: mine });
    const other = await openEditor(app, `?starter=${en}`, { as: NORA });
    const request = { starterId: en, base: other.base, fields: other.fields };
    await saveInEditor(app, request, { as: NORA });

    expect((await stepsOf(en)).slice(0, 2)).toEqual([
      [NORA, 'approved'],
      [INES, 'approval_asked'],
    ]);
  });

  it('may send it back, is named in the history, and is not the last to touch it by that', async () => {
    const { en = '' } = app.seeded.starterIds['visit'] ?? {};
    await editRecordAs(app, INES, en, { question: 'Which hour is best?' });
    await app.service.catalogs.refresh(app.emulator.accountId);
    const before = (await readStarterPage(app, en)).pending;
    const because = 'Name the day.';
    expect(
      await answerApproval(app, en, { verdict: 'send_back', because }),
    ).toMatchObject({ ok: true });

    const { steps, pending } = await readStarterPage(app, en);
    expect(steps[0]?.sentence).toBe('Sent back to be changed by Nora Haddad');
    expect(pending).toMatchObject({
      sentence: before?.sentence,
      mayApprove: true,
    });
    expect((await readStarterPage(app, en, INES)).pending?.mayApprove).toBe(
      false,
    );
  });

  it('is needed for what is published in HubSpot, too: what was never approved is held', async () => {
    const { starterId } = (await saveInEditor(app, {
      step: 'save',
    })) as EditorSaved;
    await editNatively(app, starterId, { status: 'published' });
    await app.service.catalogs.refresh(app.emulator.accountId);
    expect(await isOnCard(app, starterId)).toBe(false);
    expect(await approvalsOf(NORA)).toMatchObject([
      { id: starterId, isYours: false },
    ]);
    await app.service.publish(app.emulator.accountId);
    expect((await readStarterRecord(app, starterId))['held_because']).toContain(
      'second person',
    );
  });
});
