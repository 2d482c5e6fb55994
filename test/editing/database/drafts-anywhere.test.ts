import {
  type DraftKept,
  type EditorSaved,
  keepDraftRoute,
  type Review,
  reviewRoute,
  type StarterFields,
} from '@starters/contracts';
import { emptyFields } from '#src/starters/starter.ts';
import { deleteRecord, publishPlace } from '#test/helpers/ask-approval.ts';
import { keepDraftOf } from '#test/helpers/keep-draft-of.ts';
import { openEditor, saveInEditor } from '#test/helpers/open-editor.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
/** Another process of the service at the same database. */
let other: TestApp;

beforeAll(async () => {
  app = await startApp();
  other = app.atReplica();
});
afterAll(() => app.close());

const keep = (
  key: string,
  starterId: string | null,
  opened: Awaited<ReturnType<typeof openEditor>>,
  question: string,
  at = app,
) => keepDraftOf(at, key, starterId, opened, question);

describe('a draft', () => {
  it('of a starter that was deleted is there, and becomes a new starter', async () => {
    const starterId = await publishPlace(app);
    const opened = await openEditor(app, `?starter=${starterId}`);
    await keep(`starter:${starterId}`, starterId, opened, 'Who is left?');
    await deleteRecord(app, starterId);

    const again = await openEditor(other, `?starter=${starterId}`);
    expect(again).toMatchObject({
      ok: true,
      starterId: null,
      fields: { question: 'Who is left?' },
    });
    const saved = (await saveInEditor(app, {
      draftKey: again.draft?.draftKey ?? '',
      base: again.base,
      opened: again.draft?.opened ?? again.fields,
      fields: again.fields,
      keptUnder: again.keptUnder,
      step: 'save',
    })) as EditorSaved;
    expect(saved).toMatchObject({ ok: true });
    expect(saved.starterId).not.toBe(starterId);
    const review = (await app.call(INES, 'GET', reviewRoute.path))
      .body as unknown as Review;
    expect(review.drafts.list).toEqual([]);
  });

  it.each(['copy', 'translate'])(
    'for which a starter was opened (%s) is there when that one is deleted',
    async (way) => {
      const starterId = await publishPlace(app);
      const opened = await openEditor(app, `?${way}=${starterId}`);
      await keep(`${way}:${starterId}`, null, opened, 'Half a thought');
      await deleteRecord(app, starterId);
      expect(await openEditor(app, `?${way}=${starterId}`)).toMatchObject({
        ok: true,
        fields: { question: 'Half a thought' },
      });
    },
  );

  describe('of two windows of one person', () => {
    const write = async (
      fields: StarterFields | null,
      before: StarterFields,
      at = app,
    ) =>
      (
        await at.call(INES, 'PUT', keepDraftRoute.path, {
          key: 'new',
          starterId: null,
          before,
          draft: fields && {
            fields,
            opened: emptyFields,
            base: null,
            status: 'draft',
            draftKey: 'written in two windows',
            answer: '',
          },
        })
      ).body as unknown as DraftKept;
    const begin = async () => {
      await app.call(INES, 'PUT', keepDraftRoute.path, {
        key: 'new',
        starterId: null,
        draft: null,
      });
      const { fields } = await openEditor(app);
      const office = { ...fields, question: 'From the office' };
      await write(office, fields);

      return { empty: fields, office };
    };
    const kept = async () => (await openEditor(other)).fields;

    it('has what was typed in both: the older one never replaces it', async () => {
      const { office } = await begin();
      await write({ ...office, opener: 'From home' }, office, other);
      const again = { ...office, question: 'From the office again' };

      expect(await write(again, office)).toMatchObject({
        ok: true,
        otherWindow: {
          fields: { opener: 'From home', question: 'From the office again' },
          clashes: [],
        },
      });
      expect(await kept()).toMatchObject({
        opener: 'From home',
        question: 'From the office again',
      });
    });

    it('shows both texts of a field that was typed in both, and keeps the newest', async () => {
      const { office } = await begin();
      const home = { ...office, question: 'From [city], at home' };
      await write(home, office, other);

      const { otherWindow } = await write(
        { ...office, question: 'From the office again' },
        office,
      );
      expect(otherWindow?.clashes).toEqual([
        {
          field: 'question',
          label: 'Question',
          theirs: 'From [City], at home',
          value: 'From [City], at home',
        },
      ]);
      expect((await kept()).question).toBe('From the office again');
    });

    it('is not thrown away by the one in which nothing was typed', async () => {
      const { empty } = await begin();
      expect(await write(null, empty)).toMatchObject({
        otherWindow: { fields: { question: 'From the office' } },
      });
      expect((await kept()).question).toBe('From the office');
    });

    it('stays, and is told, when the older one is saved', async () => {
      const { office } = await begin();
      await write({ ...office, opener: 'From home' }, office, other);
      expect(
        await saveInEditor(app, {
          fields: office,
          kept: office,
          keptUnder: 'new',
          step: 'save',
        }),
      ).toMatchObject({
        ok: true,
        warning: expect.stringContaining('another window') as string,
      });
      expect((await kept()).opener).toBe('From home');
    });

    it('ends with the save of the one who typed on', async () => {
      const { office } = await begin();
      const saved = await saveInEditor(app, {
        fields: { ...office, question: 'A last word' },
        kept: office,
        keptUnder: 'new',
        step: 'save',
      });
      expect(saved).toMatchObject({ ok: true, warning: null });
      expect((await openEditor(other)).draft).toBeNull();
    });
  });
});
