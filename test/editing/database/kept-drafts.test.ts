import {
  reviewRoute,
  type Review,
  keepDraftRoute,
  type EditorSaved,
  type StarterReview,
  starterReviewRoute,
  pathOf,
} from '@starters/contracts';
import {
  goodFields,
  openEditor,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const get = async <T>(as: number, path: string, language = 'en'): Promise<T> =>
  (await app.call(as, 'GET', path, undefined, { language }))
    .body as unknown as T;
const pageOf = (starterId: string, as = NORA, language = 'en') =>
  get<StarterReview>(as, pathOf(starterReviewRoute, { starterId }), language);
/** What the first contact's card says of a starter, as one text. */
const said = async (starterId: string): Promise<string | undefined> => {
  const found = startersOf(
    await readCard(app, app.seeded.contactIds[0] ?? ''),
  ).find((each) => each.starterId === starterId);

  return found && JSON.stringify(found);
};
const publishAnother = async (title: string) => {
  const { starterId } = await publishStarter(app, { title });

  return starterId;
};

describe('a draft', () => {
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

  it('is listed by a short title, however long its first text is', async () => {
    await keep('new', null, 'x');
    await app.call(INES, 'PUT', keepDraftRoute.path, {
      key: 'new',
      starterId: null,
      draft: {
        fields: { ...goodFields, title: '', question: '語'.repeat(20_000) },
        opened: goodFields,
        base: null,
        status: 'draft',
        draftKey: 'kept-under-new',
        answer: '',
      },
    });
    const { drafts } = await get<Review>(INES, reviewRoute.path);

    expect(drafts.list).toHaveLength(1);
    expect(drafts.list[0]?.title.length).toBeLessThan(130);
  });

  it.each([
    [
      'a text',
      { opener: 'x'.repeat(400_000) },
      '',
      /^Nothing was saved yet\. .*Opener.* 2,000/,
    ],
    [
      'the answer',
      {},
      'x'.repeat(400_000),
      /^The answer has 400,000 characters/,
    ],
  ])(
    'says what is too long to be kept, and keeps what it had: %s',
    async (_, fields, answer, message) => {
      await keep('new', null, 'Before');
      const { body } = await app.call(INES, 'PUT', keepDraftRoute.path, {
        key: 'new',
        starterId: null,
        draft: {
          fields: { ...goodFields, ...fields },
          opened: goodFields,
          base: null,
          status: 'draft',
          draftKey: 'kept-under-new',
          answer,
        },
      });
      expect(body).toMatchObject({
        ok: false,
        message: expect.stringMatching(message) as string,
      });
      expect((await openEditor(app)).fields.question).toBe('Before');
    },
  );

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
    const starterId = await publishAnother('Worked on');
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
