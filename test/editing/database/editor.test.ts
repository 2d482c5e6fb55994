import {
  checkDraftRoute,
  type EditorCheck,
  editorRoute,
  type StarterFields,
} from '@starters/contracts';
import { goodFields, openEditor } from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const check = async (overrides: Partial<StarterFields>, language = 'en') =>
  (
    await app.call(
      INES,
      'PUT',
      checkDraftRoute.path,
      { fields: { ...goodFields, ...overrides }, starterId: null },
      { language },
    )
  ).body as unknown as EditorCheck;

describe('opening', () => {
  it('is for marketing', async () => {
    const { body } = await app.call(LEA, 'GET', editorRoute.path);

    expect(body).toMatchObject({ ok: false, reason: 'not_marketing' });
  });

  it('begins in the language its writer works in', async () => {
    expect(
      (await openEditor(app, '', { language: 'fr' })).fields.language,
    ).toBe('fr');
    expect((await openEditor(app)).fields.language).toBe('en');
  });

  it('offers the account’s segments with their size, its owners, themes and facts', async () => {
    const { choices, fields, starterId } = await openEditor(app);

    expect(starterId).toBeNull();
    expect(fields.ownerId).toBe('751010');
    expect(choices.segments.map(({ label }) => label)).toContainEqual(
      expect.stringMatching(/^Hospitality \(\d+ clients\)$/),
    );
    expect(choices.facts).toContainEqual({
      object: 'contact',
      name: 'city',
      label: 'City',
    });
    expect(choices.themes).toContain('Price');
  });

  it('translates, and copies, without their dates', async () => {
    const { en = '' } = app.seeded.starterIds['visit'] ?? {};
    const translated = await openEditor(app, `?translate=${en}`);
    const copied = await openEditor(app, `?copy=${en}`);

    expect(translated.fields).toMatchObject({
      language: 'fr',
      translationOf: en,
      validUntil: '',
    });
    expect(copied.fields.title).toMatch(/\(copy\)$/);
    expect(copied.fields.translationOf).toBe('');
    expect(copied.starterId).toBeNull();
  });

  it('says of a deleted starter that it is gone', async () => {
    expect(await openEditor(app, '?starter=999')).toMatchObject({
      ok: false,
      reason: 'starter_gone',
    });
  });
});

describe('the linter', () => {
  it('has nothing against a good one, and shows it as cards get it', async () => {
    const checked = await check({
      whyNow: 'They wrote on {{contact.recent_conversion_date}}.',
    });

    expect(checked).toMatchObject({ faults: [], advice: [], seconds: 6 });
    expect(checked.wanted.contact).toContain('city');
    expect(checked.sample.length).toBeGreaterThan(5);
  });

  it('advises against a city that gives no reason to call now', async () => {
    const { faults, advice } = await check({});

    expect(faults).toEqual([]);
    expect(advice).toEqual([
      {
        field: 'whyNow',
        message: expect.stringContaining(
          '“City” will still be true next year',
        ) as string,
      },
    ]);
  });

  it('refuses what is not true of everyone who says it, and speaks for nobody', async () => {
    const claimed = await check(
      {
        language: 'fr',
        opener: '{{contact.firstname}}, je passe par {{contact.city}}.',
        question: 'Qu’est-ce qui compte pour vous cette année ?',
      },
      'fr',
    );
    expect(claimed.faults).toEqual([
      {
        field: 'opener',
        message: expect.stringMatching(
          /^«\sje passe par\s» n’est pas vrai/,
        ) as string,
      },
    ]);

    const borneOut = await check({
      opener: 'Good morning, I’m in {{contact.city}} on {{me.visit_date}}.',
    });
    expect(borneOut).toMatchObject({ faults: [], advice: [] });
    expect(JSON.stringify(borneOut.candidate)).toContain(
      '[Day they are in the contact’s town]',
    );
    expect(borneOut.wanted.contact).not.toContain('visit_date');
  });

  it('names every fault with its field, in the viewer’s language', async () => {
    const { faults, candidate } = await check(
      { question: '', whyNow: 'In {{contact.town}}', proofUrl: 'proof' },
      'fr',
    );

    expect(faults.map(({ field }) => field)).toEqual([
      'question',
      'whyNow',
      'proofUrl',
    ]);
    expect(faults[0]?.message).toContain('Question');
    expect(faults[1]?.message).toContain('[contact.town]');
    expect(candidate).toBeNull();
  });

  it('refuses the name of the segment it is written for', async () => {
    const { choices } = await openEditor(app);
    const id =
      choices.segments.find(({ label }) => label.startsWith('Hospitality'))
        ?.id ?? '';
    const { faults } = await check({
      segmentIds: [id],
      opener: 'In hospitality, in {{contact.city}}, much has changed.',
    });

    expect(faults).toEqual([
      {
        field: 'opener',
        message: expect.stringContaining('“Hospitality”') as string,
      },
    ]);
  });

  it('advises against a thirteenth starter for one segment', async () => {
    const { choices } = await openEditor(app);
    const [{ id = '' } = {}] = choices.segments;
    await app.crm(
      NORA,
      'POST',
      `/crm/objects/2026-09/${app.seeded.starterTypeId}/batch/create`,
      {
        inputs: Array.from({ length: 12 }, (_, index) => ({
          properties: {
            title: `Number ${index}`,
            status: 'published',
            language: 'en',
            segments: id,
          },
        })),
      },
    );
    await app.service.catalogs.refresh(app.emulator.accountId);

    expect((await check({ segmentIds: [id] })).advice).toContainEqual({
      field: 'segmentIds',
      message: expect.stringMatching(/1[2-9]/) as string,
    });
  });

  it('refuses a translation in the same language, which cards never show beside the other', async () => {
    const { en = '' } = app.seeded.starterIds['visit'] ?? {};
    const refused = async (overrides: Partial<StarterFields>) =>
      (await check({ translationOf: en, ...overrides })).faults.filter(
        ({ field }) => field === 'translationOf',
      );

    expect(await refused({ language: 'en' })).toEqual([
      {
        field: 'translationOf',
        message: expect.stringContaining('“A visit nearby”') as string,
      },
    ]);
    // Its French sister is there, too.
    expect(await refused({ language: 'fr' })).toHaveLength(1);
    expect(await refused({ translationOf: '' })).toEqual([]);
  });

  it('tries it on members of its segments, at most a hundred', async () => {
    const { choices } = await openEditor(app);
    const segment = choices.segments.find(({ label }) =>
      label.startsWith('Hospitality'),
    );
    const size = Number(/\((\d+)/.exec(segment?.label ?? '')?.[1]);

    expect(
      (await check({ segmentIds: [segment?.id ?? ''] })).sample,
    ).toHaveLength(size);
  });
  it('tries one for two hundred segments on some of them, and lets nobody wait', async () => {
    const made = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        app.crm(NORA, 'POST', '/crm/lists/2026-09', {
          name: `Segment number ${index}`,
          objectTypeId: '0-1',
          processingType: 'MANUAL',
        }),
      ),
    );
    const segmentIds = made.map(
      ({ list }) => (list as { listId: string }).listId,
    );
    app.emulator.calls.length = 0;

    expect(await check({ segmentIds })).toMatchObject({ ok: true, faults: [] });
    expect(app.emulator.calls.length).toBeLessThan(20);
  });
});
