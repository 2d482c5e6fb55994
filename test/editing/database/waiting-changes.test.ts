import {
  approvalRoute,
  type ApprovalRequest,
  type EditorSaved,
  keepDraftRoute,
  pathOf,
  type Review,
  reviewRoute,
  type StarterChangedElsewhere,
  type StarterRecordCard,
  starterRecordRoute,
  type StarterReview,
  starterReviewRoute,
} from '@starters/contracts';
import {
  changeSettings,
  editNatively,
  goodFields,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let title = 0;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const get = async <T>(as: number, path: string, language = 'en'): Promise<T> =>
  (await app.call(as, 'GET', path, undefined, { language }))
    .body as unknown as T;
const pageOf = (starterId: string, as = NORA, language = 'en') =>
  get<StarterReview>(as, pathOf(starterReviewRoute, { starterId }), language);
const answer = async (
  starterId: string,
  request: Partial<ApprovalRequest>,
  as = NORA,
) => {
  const { pending } = await pageOf(starterId, as);

  return (
    await app.call(as, 'PUT', pathOf(approvalRoute, { starterId }), {
      verdict: 'approve',
      seen: pending?.seen ?? 'nothing',
      because: '',
      ...request,
    })
  ).body;
};
const listed = async (starterId: string, as: number) =>
  (await get<Review>(as, reviewRoute.path)).approvals.find(
    ({ id }) => id === starterId,
  );
const refresh = () => app.service.catalogs.refresh(app.emulator.accountId);
/** What the first contact's card says of a starter, as one text. */
const said = async (starterId: string): Promise<string | undefined> => {
  const found = startersOf(
    await readCard(app, app.seeded.contactIds[0] ?? ''),
  ).find((each) => each.starterId === starterId);

  return found && JSON.stringify(found);
};
const publishAnother = async () => {
  title += 1;
  const { starterId } = await publishStarter(app, {
    title: `Starter ${title}`,
  });

  return starterId;
};
/** A published starter, from then on under approval. */
const approved = async () => {
  await changeSettings(app, { needsApproval: false });
  const starterId = await publishAnother();
  await refresh();
  await changeSettings(app, { needsApproval: true });

  return starterId;
};
/** Asks for another question, as Ines. */
const ask = async (starterId: string, question: string) => {
  const { base, fields } = await openEditor(app, `?starter=${starterId}`);

  return saveInEditor(app, {
    starterId,
    base,
    opened: fields,
    fields: { ...fields, question },
  });
};

describe('a change that waits for a second person', () => {
  it('leaves cards and record as they are, and is told on page, record card and record', async () => {
    const starterId = await approved();
    expect(await ask(starterId, 'Who runs it now?')).toMatchObject({
      ok: true,
      status: 'published',
    });
    expect(await said(starterId)).toContain('What do your guests');
    expect((await readStarterRecord(app, starterId))['question']).toBe(
      goodFields.question,
    );

    const { pending } = await pageOf(starterId);
    expect(pending).toMatchObject({
      mayApprove: true,
      changes: [
        {
          label: 'Question',
          before: goodFields.question,
          after: 'Who runs it now?',
        },
      ],
    });
    expect(pending?.sentence).toMatch(/^Ines Moreau has asked .+ since /);
    const french = await pageOf(starterId, NORA, 'fr');
    expect(french.pending?.sentence).toMatch(
      /^Ines Moreau demande l’approbation depuis le /,
    );
    const card = await get<StarterRecordCard>(
      INES,
      pathOf(starterRecordRoute, { starterId }),
    );
    expect(card.presence).toBe('on');
    expect(card.reasons.join(' ')).toContain('Ines Moreau has asked');
    await app.service.publish(app.emulator.accountId);
    expect(
      (await readStarterRecord(app, starterId))['pending_change'],
    ).toContain('Ines Moreau has asked for approval since');

    expect(await answer(starterId, {})).toMatchObject({ ok: true });
    expect(await said(starterId)).toContain('Who runs it now?');
    expect((await pageOf(starterId)).pending).toBeNull();
    await app.service.publish(app.emulator.accountId);
    expect(
      (await readStarterRecord(app, starterId))['pending_change'] ?? '',
    ).toBe('');
  });

  it('keeps on cards what was approved when HubSpot itself is edited, and names the editor', async () => {
    const starterId = await approved();
    await editNatively(app, starterId, { question: 'Edited natively?' });
    await refresh();
    expect(await said(starterId)).toContain('What do your guests');
    expect(await listed(starterId, INES)).toMatchObject({ isYours: true });
    expect(await listed(starterId, NORA)).toMatchObject({
      isYours: false,
      sentence: expect.stringContaining('Ines Moreau changed it in HubSpot'),
    });
    expect((await openEditor(app, `?starter=${starterId}`)).publishing).toBe(
      'ask_approval',
    );
    expect(await answer(starterId, {}, INES)).toMatchObject({
      reason: 'approval_own',
    });
    // Another process knows it, too: what is shown is kept in the database.
    const other = app.replica();
    await other.catalogs.refresh(app.emulator.accountId);
    expect(
      other.catalogs
        .peek(app.emulator.accountId)
        ?.starters.find(({ id }) => id === starterId)?.question,
    ).toBe(goodFields.question);

    expect(await answer(starterId, {})).toMatchObject({ ok: true });
    expect(await said(starterId)).toContain('Edited natively?');
  });

  it('is sent back with a sentence, changed, and asked for again', async () => {
    const starterId = await approved();
    await ask(starterId, 'Too long a question?');
    expect(await answer(starterId, { verdict: 'send_back' })).toMatchObject({
      reason: 'approval_sentence',
    });
    const because = 'Name the town.';
    expect(
      await answer(starterId, { verdict: 'send_back', because }),
    ).toMatchObject({ ok: true });
    expect((await pageOf(starterId, INES)).pending?.sentBack).toContain(
      because,
    );
    expect(await listed(starterId, INES)).toMatchObject({
      sentence: expect.stringContaining(because),
    });

    await ask(starterId, 'Which town?');
    expect((await pageOf(starterId, NORA)).pending).toMatchObject({
      sentBack: null,
      mayApprove: true,
    });
  });

  it('is changed by a word and passed on: then the first may approve, the second not', async () => {
    const starterId = await approved();
    await ask(starterId, 'Who decides?');
    const other = await openEditor(app, `?starter=${starterId}`, { as: NORA });
    expect(other).toMatchObject({
      publishing: 'approve',
      publishingChanged: 'pass_on',
      fields: { question: 'Who decides?' },
    });
    expect(
      await saveInEditor(
        app,
        {
          starterId,
          base: other.base,
          opened: other.fields,
          fields: { ...other.fields, question: 'Who decides it?' },
          promised: 'pass_on',
        },
        { as: NORA },
      ),
    ).toMatchObject({ ok: true });
    expect(await answer(starterId, {})).toMatchObject({
      reason: 'approval_own',
    });
    expect(await answer(starterId, {}, INES)).toMatchObject({ ok: true });
    expect(await said(starterId)).toContain('Who decides it?');
  });

  it('does nothing that the button did not say, and approves nothing that was not shown', async () => {
    const starterId = await approved();
    const { base, fields } = await openEditor(app, `?starter=${starterId}`);
    expect(
      await saveInEditor(app, {
        starterId,
        base,
        opened: fields,
        fields: { ...fields, question: 'Another?' },
        promised: 'publish',
      }),
    ).toMatchObject({ reason: 'approval_changed' });
    await ask(starterId, 'Seen?');
    const { pending } = await pageOf(starterId);
    await ask(starterId, 'Unseen?');
    expect(
      await answer(starterId, { seen: pending?.seen ?? '' }),
    ).toMatchObject({
      reason: 'approval_changed',
    });
    expect(
      await answer(starterId, { verdict: 'withdraw' }, INES),
    ).toMatchObject({ ok: true });
    expect(await answer(starterId, {})).toMatchObject({
      reason: 'approval_gone',
    });
    expect(await said(starterId)).toContain('What do your guests');
  });
});

describe('a draft', () => {
  beforeAll(() => changeSettings(app, { needsApproval: false }));

  const keep = (key: string, starterId: string | null, question: string) =>
    app.call(INES, 'PUT', keepDraftRoute.path, {
      key,
      starterId,
      draft: {
        fields: { ...goodFields, question },
        opened: goodFields,
        base: null,
        status: 'draft',
        draftKey: `kept-under-${key}`,
        answer: '',
      },
    });

  it('is found again by its writer alone, until it is saved', async () => {
    await keep('new', null, 'Half a thought');
    const mine = await openEditor(app);
    expect(mine).toMatchObject({
      fields: { question: 'Half a thought' },
      draft: { draftKey: 'kept-under-new' },
    });
    expect((await openEditor(app, '', { as: NORA })).draft).toBeNull();
    expect(
      (await get<Review>(INES, reviewRoute.path)).drafts.list,
    ).toMatchObject([{ to: '/write', title: goodFields.title }]);
    await saveInEditor(app, {
      draftKey: 'kept-under-new',
      keptUnder: 'new',
      fields: { ...mine.fields, title: 'Saved at last' },
      step: 'save',
    });
    expect((await openEditor(app)).draft).toBeNull();
  });

  it('is thrown away on purpose', async () => {
    await keep('new', null, 'Away with it');
    await app.call(INES, 'PUT', keepDraftRoute.path, {
      key: 'new',
      starterId: null,
      draft: null,
    });
    expect((await openEditor(app)).draft).toBeNull();
  });

  it('of a published starter leaves cards as they are, and is named to others', async () => {
    const starterId = await publishAnother();
    const { base, fields, keptUnder } = await openEditor(
      app,
      `?starter=${starterId}`,
    );
    const saved = (await saveInEditor(app, {
      starterId,
      base,
      opened: fields,
      keptUnder,
      fields: { ...fields, question: 'Not ready' },
      step: 'save',
    })) as EditorSaved;
    expect(saved.message).toContain('Cards keep the published wording');
    expect(await said(starterId)).toContain('What do your guests');
    expect((await pageOf(starterId)).others[0]).toMatch(
      /^Ines Moreau is working on another wording/,
    );
    expect(
      (await openEditor(app, `?starter=${starterId}`)).fields.question,
    ).toBe('Not ready');
  });
});

describe('two who edit one starter', () => {
  const edit = async (
    change: Record<string, string>,
    { base, fields }: Awaited<ReturnType<typeof openEditor>>,
    starterId: string,
    as: number,
  ) =>
    saveInEditor(
      app,
      { starterId, base, opened: fields, fields: { ...fields, ...change } },
      { as },
    );

  it('both keep what they changed, page and page, page and record', async () => {
    const starterId = await publishAnother();
    const mine = await openEditor(app, `?starter=${starterId}`);
    await edit({ question: 'Who decides?' }, mine, starterId, NORA);
    await editNatively(app, starterId, { theme: 'Winter' });
    const second = (await edit(
      { whyNow: 'They moved to {{contact.city}}.' },
      mine,
      starterId,
      INES,
    )) as EditorSaved;

    expect(second).toMatchObject({ ok: true });
    expect(second.warning).toContain('Question');
    expect(await readStarterRecord(app, starterId)).toMatchObject({
      question: 'Who decides?',
      why_now: 'They moved to {{contact.city}}.',
    });
  });

  it('are asked only of what both changed, with both texts and who, and nothing is written', async () => {
    const starterId = await publishAnother();
    const mine = await openEditor(app, `?starter=${starterId}`);
    await editNatively(app, starterId, {
      question: 'Hers?',
      why_now: 'Hers, in {{contact.city}}.',
    });
    const answered = (await edit(
      { question: 'Mine?' },
      mine,
      starterId,
      NORA,
    )) as StarterChangedElsewhere;

    expect(answered).toMatchObject({
      reason: 'starter_changed',
      clashes: [
        {
          field: 'question',
          label: 'Question',
          theirs: 'Hers?',
          who: 'Ines Moreau',
        },
      ],
      merged: { question: 'Mine?', whyNow: 'Hers, in {{contact.city}}.' },
    });
    const settled = await saveInEditor(
      app,
      {
        starterId,
        base: answered.base,
        opened: answered.fields,
        fields: answered.merged,
      },
      { as: NORA },
    );
    expect(settled.ok).toBe(true);
    expect(await readStarterRecord(app, starterId)).toMatchObject({
      question: 'Mine?',
      why_now: 'Hers, in {{contact.city}}.',
    });
  });
});
