import {
  type Review,
  reviewRoute,
  pathOf,
  starterStepRoute,
} from '@starters/contracts';
import { createProposalStore } from '#src/store/proposal-store.ts';
import { createStepStore } from '#src/store/step-store.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { pause } from '#src/waiting.ts';
import {
  answerApproval,
  answerSeen,
  askApproval,
  deleteRecord,
  editRecordAs,
  publishApproved,
  readStarterPage,
} from '#test/helpers/ask-approval.ts';
import { holdWrites } from '#test/helpers/hold-writes.ts';
import { keepDraftOf } from '#test/helpers/keep-draft-of.ts';
import {
  changeSettings,
  openEditor,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
/** Another process of the service at the same database. */
let other: TestApp;

beforeAll(async () => {
  app = await startApp();
  other = app.atReplica();
});
afterAll(() => app.close());

const refresh = () => app.service.catalogs.refresh(app.emulator.accountId);
const keep = (
  key: string,
  starterId: string | null,
  opened: Awaited<ReturnType<typeof openEditor>>,
  question: string,
  at = app,
) => keepDraftOf(at, key, starterId, opened, question);

describe('while somebody has asked for approval', () => {
  it('a second person who then edits in HubSpot may not approve it; the first may, and sees it', async () => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await editRecordAs(app, NORA, starterId, {
      why_now: 'New in {{contact.city}}.',
    });
    await refresh();

    expect((await readStarterPage(app, starterId)).pending).toMatchObject({
      mayApprove: false,
    });
    expect(await answerApproval(app, starterId, {})).toMatchObject({
      reason: 'approval_own',
    });
    const seen = (await readStarterPage(app, starterId, INES)).pending;
    expect(seen?.mayApprove).toBe(true);
    expect(seen?.changes.map(({ field }) => field)).toEqual([
      'question',
      'whyNow',
    ]);
    expect(await answerApproval(app, starterId, {}, INES)).toMatchObject({
      ok: true,
    });
    expect(await readStarterRecord(app, starterId)).toMatchObject({
      question: 'Who runs it now?',
      why_now: 'New in {{contact.city}}.',
    });
  });

  it('says what somebody wrote in HubSpot into the same field before it is replaced', async () => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    await editRecordAs(app, NORA, starterId, { question: 'Who owns it now?' });
    await refresh();

    expect(
      (await readStarterPage(app, starterId, INES)).pending?.sentence,
    ).toContain('Who owns it now?');
  });

  it('two who approve at once, on two replicas, publish it once', async () => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    await other.service.catalogs.refresh(app.emulator.accountId);
    const { seen = '' } = (await readStarterPage(app, starterId)).pending ?? {};
    const answers = await Promise.all([
      answerSeen(app, starterId, seen, {}),
      answerSeen(other, starterId, seen, {}, NORA),
    ]);

    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const steps = await createStepStore(app.db).list(
      app.emulator.accountId,
      starterId,
    );
    expect(steps.filter(({ action }) => action === 'approved')).toHaveLength(1);
  });

  it.each(['send_back', 'withdraw'] as const)(
    'says that it is too late to %s what is being approved',
    async (verdict) => {
      const starterId = await publishApproved(app);
      await askApproval(app, starterId, 'Who runs it now?');
      await other.service.catalogs.refresh(app.emulator.accountId);
      const { seen = '' } =
        (await readStarterPage(app, starterId)).pending ?? {};
      const held = holdWrites(app);
      const approving = answerSeen(app, starterId, seen, {});
      await held.isReached;
      const late = answerSeen(
        other,
        starterId,
        seen,
        { verdict, because: verdict === 'send_back' ? 'Shorter.' : '' },
        verdict === 'withdraw' ? INES : NORA,
      );
      // Long enough for it to have found what waits, and to wait for its turn.
      await pause(500);
      held.go();

      expect(await approving).toMatchObject({ ok: true });
      expect(await late).toMatchObject({ ok: false });
      expect((await readStarterRecord(app, starterId))['question']).toBe(
        'Who runs it now?',
      );
      expect((await readStarterPage(app, starterId)).pending).toBeNull();
    },
  );

  it('is sent back while its author types on: nothing typed is lost, and it is asked for again', async () => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    const typing = await openEditor(app, `?starter=${starterId}`);
    await keep(`starter:${starterId}`, starterId, typing, 'Who runs it, an');
    await answerApproval(app, starterId, {
      verdict: 'send_back',
      because: 'Shorter.',
    });
    const again = await openEditor(other, `?starter=${starterId}`);
    expect(again.fields.question).toBe('Who runs it, an');
    expect(again.pending?.sentBack).toContain('Shorter.');
    expect(
      await saveInEditor(app, {
        starterId,
        base: typing.base,
        opened: typing.fields,
        fields: { ...typing.fields, question: 'Who runs it?' },
        keptUnder: `starter:${starterId}`,
      }),
    ).toMatchObject({ ok: true });
    expect((await readStarterPage(app, starterId)).pending).toMatchObject({
      sentBack: null,
      mayApprove: true,
    });
  });

  it.each([
    ['retired on the page', 'page'],
    ['retired in HubSpot', 'record'],
  ] as const)('is not lost when the starter is %s', async (_, where) => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    if (where === 'page') {
      await app.call(NORA, 'PUT', pathOf(starterStepRoute, { starterId }), {
        step: 'retire',
      });
    } else {
      await editRecordAs(app, NORA, starterId, { status: 'retired' });
      await refresh();
    }

    expect(
      (await openEditor(app, `?starter=${starterId}`)).fields.question,
    ).toBe('Who runs it now?');
  });

  it('renewing the starter leaves what waits as it is', async () => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    app.clock.now = new Date(app.clock.now.getTime() + 5 * 86_400_000);
    await app.call(NORA, 'PUT', pathOf(starterStepRoute, { starterId }), {
      step: 'renew',
    });
    const { pending } = await readStarterPage(app, starterId);
    expect(pending?.changes.map(({ field }) => field)).toEqual(['question']);
    expect(await answerApproval(app, starterId, {})).toMatchObject({
      ok: true,
    });
  });

  it('is told to nobody any more once the starter is deleted', async () => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    await deleteRecord(app, starterId);
    const review = (await app.call(NORA, 'GET', reviewRoute.path))
      .body as unknown as Review;
    expect(review.approvals.map(({ id }) => id)).not.toContain(starterId);
    expect(await answerSeen(app, starterId, 'x', {})).toMatchObject({
      ok: false,
    });
  });

  it.each([
    ['whoever asked', INES],
    ['a colleague', NORA],
  ])('may be published by %s once approval is off', async (_, as) => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    await changeSettings(app, { needsApproval: false });
    const { pending } = await readStarterPage(app, starterId, as);
    expect(pending?.mayApprove).toBe(true);
    expect(pending?.sentence).toMatch(/^Ines Moreau has asked for approval/);
    expect(pending?.sentence).toContain(textsIn('en').approval.free);

    expect(await answerApproval(app, starterId, {}, as)).toMatchObject({
      ok: true,
      status: 'published',
    });
    expect((await readStarterRecord(app, starterId))['question']).toBe(
      'Who runs it now?',
    );
    expect((await readStarterPage(app, starterId, as)).pending).toBeNull();
  });

  it('goes onto cards by the second save where the admin no longer wants a second person', async () => {
    const starterId = await publishApproved(app);
    await askApproval(app, starterId, 'Who runs it now?');
    await changeSettings(app, { needsApproval: false });
    const opened = await openEditor(app, `?starter=${starterId}`);
    expect(opened.publishing).toBe('publish');
    expect(opened.fields.question).toBe('Who runs it now?');
    expect(
      await saveInEditor(app, {
        starterId,
        base: opened.base,
        opened: opened.fields,
        fields: opened.fields,
        promised: 'publish',
      }),
    ).toMatchObject({ ok: true });
    expect(
      (await createProposalStore(app.db).list(app.emulator.accountId)).map(
        (each) => each.starterId,
      ),
    ).not.toContain(starterId);
  });
});
