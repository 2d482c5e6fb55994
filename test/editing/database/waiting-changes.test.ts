import {
  approvalRoute,
  type ApprovalRequest,
  pathOf,
  type Review,
  reviewRoute,
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
    ).toContain('What do your guests make of it');

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
    const { pending } = await pageOf(starterId, INES);
    expect(pending?.sentBack).toContain(because);
    // Nobody asks any more: it is with whoever asked.
    for (const [as, language, past] of [
      [NORA, 'en', /^Ines Moreau had asked for approval on /],
      [NORA, 'fr', /^Ines Moreau avait demandé l’approbation le /],
      [INES, 'en', /^You had asked for approval on /],
    ] as const) {
      const read = await pageOf(starterId, as, language);
      expect(read.pending?.sentence).toMatch(past);
    }
    // It is the turn of whoever asked.
    expect(pending?.sentence).not.toContain('A colleague has to answer');
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
    expect((await pageOf(starterId)).steps[0]?.sentence).toBe(
      'Request for approval taken back by Ines Moreau',
    );
    expect(await answer(starterId, {})).toMatchObject({
      reason: 'approval_gone',
    });
    expect(await said(starterId)).toContain('What do your guests');
  });
});
