import {
  type EditorSaved,
  type FeedbackGroup,
  type Review,
  reviewRoute,
} from '@starters/contracts';
import {
  adoptionOf,
  changeSettings,
  daysLater,
  editNatively,
  furtherFields,
  isOnCard,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import {
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

describe('the gate', () => {
  beforeEach(() => changeSettings(app, { mostOverdue: 0, answerDays: 1 }));

  /** One overdue return on a starter of Ines. */
  const owe = async () => {
    const contact = app.seeded.contactIds[0] ?? '';
    const { starterId } = await publishStarter(app);
    const card = await readCard(app, contact);
    expect(startersOf(card).map((each) => each.starterId)).toContain(starterId);
    for (;;) {
      const { starterId: voted } = await voteOnCard(app, contact);
      if (voted === starterId) break;
    }
    daysLater(app, 7);

    return starterId;
  };

  it('refuses something new that nobody requested, and never a correction', async () => {
    const starterId = await owe();
    const fresh = await saveInEditor(app, {
      fields: furtherFields(app),
    });
    expect(fresh).toMatchObject({ ok: false, reason: 'overdue_feedback' });
    expect(
      await saveInEditor(app, { step: 'save', fields: furtherFields(app) }),
    ).toMatchObject({
      ok: true,
      status: 'draft',
    });

    const { base, fields } = await openEditor(app, `?starter=${starterId}`);
    expect(
      await saveInEditor(app, {
        starterId,
        base,
        fields: { ...fields, question: 'What did your guests say?' },
      }),
    ).toMatchObject({ ok: true, status: 'published' });
  });

  it('holds what is published in HubSpot until the feedback is answered', async () => {
    await owe();
    const draft = (await saveInEditor(app, {
      step: 'save',
      fields: furtherFields(app),
    })) as EditorSaved;
    await editNatively(app, draft.starterId, { status: 'published' });
    await app.service.catalogs.refresh(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
    expect(await isOnCard(app, draft.starterId)).toBe(false);
    expect(
      (await readStarterRecord(app, draft.starterId))['held_because'],
    ).toContain('overdue');

    const { body } = await app.call(INES, 'GET', reviewRoute.path);
    for (const group of (body as unknown as Review).feedback) {
      await app.call(INES, 'POST', '/v1/review/answers', {
        starterId: group.starterId,
        votes: group.votes.map(({ id }) => id),
        answer: 'kept',
        text: '',
      });
    }
    await app.service.catalogs.refresh(app.emulator.accountId);
    expect(await isOnCard(app, draft.starterId)).toBe(true);
    await app.service.publish(app.emulator.accountId);
    expect(
      (await readStarterRecord(app, draft.starterId))['held_because'],
    ).toBeFalsy();
  });
});

describe('a salesperson’s own words', () => {
  const returnWith = async (comment: string) => {
    const contact = app.seeded.contactIds[0] ?? '';
    const { starterId } = await publishStarter(app);
    for (;;) {
      const voted = await voteOnCard(app, contact, { comment });
      if (voted.starterId === starterId) break;
    }
    const { body } = await app.call(INES, 'GET', reviewRoute.path);
    const group = (body as unknown as Review).feedback.find(
      (each) => each.starterId === starterId,
    ) as FeedbackGroup;

    return { contact, starterId, feedbackId: group.votes[0]?.id ?? '' };
  };

  it('become the wording, are credited and answered', async () => {
    const { contact, starterId, feedbackId } = await returnWith(
      'You moved in spring. What do your regulars say?',
    );
    const opened = await openEditor(
      app,
      `?starter=${starterId}&adopt=${feedbackId}&replace=yes`,
    );
    expect(opened.fields).toMatchObject({
      opener: 'You moved in spring.',
      question: 'What do your regulars say?',
    });
    const saved = await saveInEditor(app, {
      starterId,
      base: opened.base,
      fields: opened.fields,
      adopt: adoptionOf(opened, 'Yours is better.'),
    });
    expect(saved).toMatchObject({ ok: true });

    const card = await readCard(app, contact);
    expect(card.answers[0]).toMatchObject({
      sentence: expect.stringContaining('rewritten') as string,
      text: expect.stringContaining('Yours is better.') as string,
    });
    const starter = startersOf(card).find(
      (each) => each.starterId === starterId,
    );
    expect(starter?.signature).toContain('in your words');
    const colleague = await readCard(app, contact, { as: TOM });
    expect(
      startersOf(colleague).find((each) => each.starterId === starterId)
        ?.signature,
    ).toContain('in a colleague’s words');
  });

  it('stand without an answer when the feedback was taken back in between', async () => {
    const { contact, starterId, feedbackId } = await returnWith('What now?');
    const opened = await openEditor(
      app,
      `?starter=${starterId}&adopt=${feedbackId}&replace=yes`,
    );
    const kept = startersOf(await readCard(app, contact)).find(
      (each) => each.starterId === starterId,
    );
    await app.call(LEA, 'PUT', '/v1/vote', {
      ballot: kept?.ballot,
      requestId: 'taken-back',
      baseRevision: kept?.vote.revision,
      verdict: 'withdrawn',
      reason: null,
      comment: null,
      surface: 'crm.record.tab',
    });
    const saved = await saveInEditor(app, {
      starterId,
      base: opened.base,
      fields: opened.fields,
      adopt: adoptionOf(opened, ''),
    });

    expect(saved).toMatchObject({
      ok: true,
      message: expect.stringContaining('nobody was told') as string,
    });
    expect(
      await openEditor(
        app,
        `?starter=${starterId}&adopt=${feedbackId}&replace=yes`,
      ),
    ).toMatchObject({ ok: false, reason: 'feedback_gone' });
  });
});
