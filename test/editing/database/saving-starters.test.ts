import {
  type EditorSaved,
  pathOf,
  type StarterChangedElsewhere,
  type StarterFields,
  starterStepRoute,
} from '@starters/contracts';
import { formatDay } from '#src/texts/format-day.ts';
import { createStepStore } from '#src/store/step-store.ts';
import {
  daysLater,
  editNatively,
  goodFields,
  isOnCard,
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

/** The calendar day in the account's time zone. */
const inNinetyDays = () =>
  new Date(app.clock.now.getTime() + 90 * 86_400_000).toLocaleDateString(
    'sv-SE',
    { timeZone: 'Europe/Paris' },
  );

describe('saving', () => {
  it('keeps a draft off cards and publishes it for ninety days', async () => {
    const draft = (await saveInEditor(app, { step: 'save' })) as EditorSaved;
    expect(draft).toMatchObject({ ok: true, status: 'draft' });
    expect(await isOnCard(app, draft.starterId)).toBe(false);

    const { base, fields } = await openEditor(
      app,
      `?starter=${draft.starterId}`,
    );
    const published = await saveInEditor(app, {
      starterId: draft.starterId,
      base,
      fields,
    });
    expect(published).toMatchObject({ ok: true, status: 'published' });
    expect(await isOnCard(app, draft.starterId)).toBe(true);
    expect((await readStarterRecord(app, draft.starterId))['valid_until']).toBe(
      inNinetyDays(),
    );
  });

  it('says from when until when cards have it, also where a last day was past', async () => {
    const said = async (fields: Partial<StarterFields>) =>
      (
        (await saveInEditor(app, {
          fields: { ...goodFields, ...fields },
        })) as EditorSaved
      ).message;
    const until = formatDay(inNinetyDays(), 'en');

    expect(await said({ title: 'Now', validUntil: '2020-05-01' })).toBe(
      `Published: on cards within seconds, until ${until}.`,
    );
    expect(
      await said({
        title: 'Later',
        question: 'What will your guests make of it?',
        opener: 'A year from now your shop in {{contact.city}} is well known.',
        startsOn: '2031-02-03',
        validUntil: '2031-03-04',
      }),
    ).toBe('Published: on cards from 3 February 2031 until 4 March 2031.');
  });

  it('does not publish what has a fault, and writes nothing', async () => {
    const answer = await saveInEditor(app, {
      fields: { ...goodFields, opener: 'Hello.', whyNow: 'Now.' },
    });

    expect(answer).toMatchObject({ ok: false, reason: 'starter_blocked' });
    expect(answer.ok ? '' : answer.message).toContain('no fact');
  });

  it('names it by its question when nobody did', async () => {
    const { starterId } = await publishStarter(app, { title: ' ' });

    expect((await readStarterRecord(app, starterId))['title']).toBe(
      goodFields.question,
    );
  });

  it('offers a segment natively before a record names it', async () => {
    const list = (await app.crm(NORA, 'POST', '/crm/lists/2026-09', {
      name: 'Brand new',
      objectTypeId: '0-1',
      processingType: 'MANUAL',
    })) as { list: { listId: string } };
    const { starterId } = await publishStarter(app, {
      segmentIds: [list.list.listId],
    });

    expect((await readStarterRecord(app, starterId))['segments']).toBe(
      list.list.listId,
    );
  });

  it('tells the second of two who edit one starter, and overwrites nothing', async () => {
    const { starterId } = await publishStarter(app);
    const mine = await openEditor(app, `?starter=${starterId}`);
    await saveInEditor(
      app,
      {
        starterId,
        base: mine.base,
        fields: { ...mine.fields, question: 'What has changed?' },
      },
      { as: NORA },
    );
    const second = (await saveInEditor(app, {
      starterId,
      base: mine.base,
      fields: { ...mine.fields, question: 'Who decides?' },
    })) as StarterChangedElsewhere;

    expect(second).toMatchObject({
      ok: false,
      reason: 'starter_changed',
      differing: ['question'],
      fields: { question: 'What has changed?' },
    });
    expect((await readStarterRecord(app, starterId))['question']).toBe(
      'What has changed?',
    );
    const third = await saveInEditor(app, {
      starterId,
      base: second.base,
      fields: { ...mine.fields, question: 'Who decides?' },
    });
    expect(third.ok).toBe(true);
  });

  it('lets one of two who save in the same moment win, and tells the other', async () => {
    const { starterId } = await publishStarter(app);
    const { base, fields } = await openEditor(app, `?starter=${starterId}`);
    const answers = await Promise.all(
      ['One?', 'Two?'].map((question) =>
        saveInEditor(app, {
          starterId,
          base,
          fields: { ...fields, question },
        }),
      ),
    );

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      reason: 'starter_changed',
    });
  });

  it('keeps who did what and when, native changes among them', async () => {
    const { starterId } = await publishStarter(app);
    await editNatively(app, starterId, { status: 'retired' });
    await app.service.catalogs.refresh(app.emulator.accountId);
    const steps = await createStepStore(app.db).list(
      app.emulator.accountId,
      starterId,
    );

    expect(steps.map(({ action, userId }) => [action, userId])).toEqual([
      ['retired', INES],
      ['published', INES],
    ]);
  });
});

describe('one click', () => {
  it('renews and retires', async () => {
    const { starterId } = await publishStarter(app, {
      validUntil: '2027-01-01',
    });
    daysLater(app, 1);
    const step = (name: string) =>
      app.call(INES, 'PUT', pathOf(starterStepRoute, { starterId }), {
        step: name,
      });

    expect((await step('renew')).body).toMatchObject({
      ok: true,
      message: `Still true: on cards until ${formatDay(inNinetyDays(), 'en')}.`,
    });
    expect((await readStarterRecord(app, starterId))['valid_until']).toBe(
      inNinetyDays(),
    );
    expect((await step('retire')).body).toMatchObject({ status: 'retired' });
    expect(await isOnCard(app, starterId)).toBe(false);
    expect((await step('publish')).body).toMatchObject({ status: 'published' });
  });
});
