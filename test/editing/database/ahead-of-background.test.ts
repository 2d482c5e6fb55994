import {
  DAY_MS,
  type Figures,
  figuresRoute,
  manyStepsRoute,
  outcomesRoute,
  pathOf,
  reportRoute,
  reviewRoute,
  type StarterStepName,
  starterStepRoute,
  viewsRoute,
} from '@starters/contracts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import {
  answerSeen,
  askApproval,
  publishApproved,
  publishPlace,
  readStarterPage,
} from '#test/helpers/ask-approval.ts';
import { askImport, buildRows, checkRows } from '#test/helpers/import-rows.ts';
import {
  editNatively,
  openEditor,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import { INES, LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;
let wholeReading: Promise<void>;

beforeEach(async () => {
  app = await startApp();
  wholeReading = app.service.catalogs.refresh(ACCOUNT_ID);
  await wholeReading;
});
afterEach(async () => {
  await setBackground(new Date(0));
  await wholeReading;
  await app.close();
});

/** More calls than background work may have of those that the stand-in allows, and fewer than all. */
const backgroundCalls = 600;

const setBackground = (freeAt: Date) =>
  app.db
    .insertInto('call_slots')
    .values(
      Array.from({ length: backgroundCalls }, (_, index) => ({
        account_id: ACCOUNT_ID,
        slot: index + 1,
        free_at: freeAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'slot']).doUpdateSet({ free_at: freeAt }),
    )
    .execute();

/** Background work has all calls that it may have, and a reading of all starters waits for one. */
const crowd = async () => {
  await setBackground(new Date(Date.now() + DAY_MS));
  wholeReading = app.service.catalogs.refresh(ACCOUNT_ID);
};

const visit = () => app.seeded.starterIds['visit']?.en ?? '';

const step = (name: StarterStepName) => async () =>
  (
    await app.call(
      INES,
      'PUT',
      pathOf(starterStepRoute, { starterId: visit() }),
      { step: name },
    )
  ).body;

const stepMany = (name: 'renew' | 'retire') => async () =>
  (
    await app.call(INES, 'PUT', manyStepsRoute.path, {
      step: name,
      starterIds: [visit()],
    })
  ).body;

const publishAgain = async () => {
  const { base, fields } = await openEditor(app, `?starter=${visit()}`);

  return () =>
    saveInEditor(app, {
      starterId: visit(),
      base,
      fields: { ...fields, question: 'Which hour is the busiest?' },
    });
};

const answerWaiting = (verdict: 'approve' | 'send_back') => async () => {
  const starterId = await publishApproved(app);
  await askApproval(app, starterId, 'Who decides on the colours?');
  const { pending } = await readStarterPage(app, starterId);

  return () =>
    answerSeen(app, starterId, pending?.seen ?? '', {
      verdict,
      because: verdict === 'approve' ? '' : 'Too long.',
    });
};

const importRows = async () => {
  const asked = await checkRows(app, buildRows(3));

  return () => askImport(app, asked);
};

const openAfterEdit = async () => {
  await editNatively(app, visit(), { question: 'And by night?' });

  return () => openEditor(app, `?starter=${visit()}`);
};

const read = (path: string) => async () =>
  (await app.call(INES, 'GET', path)).body;

/** A page that names the segments of clients whose card had nothing to say. */
const readEmpty = (path: string) => async () => {
  await app.call(
    LEA,
    'PUT',
    pathOf(viewsRoute, { contactId: app.seeded.contactIds[0] ?? '' }),
    { shown: [], missing: ['contact.city'] },
  );

  return async () => {
    const answer = await read(path)();
    const { unserved } = answer as unknown as Pick<Figures, 'unserved'>;
    // Its segments are read from HubSpot.
    expect(unserved?.segments).not.toEqual([]);

    return answer;
  };
};

/** What a marketer does: what has to be there first, and then what is waited for. */
const actions: Record<string, () => Promise<() => Promise<object>>> = {
  'saving a draft': async () => () => saveInEditor(app, { step: 'save' }),
  publishing: async () => () => publishStarter(app),
  'publishing again': publishAgain,
  'renewing one': async () => step('renew'),
  'retiring one': async () => step('retire'),
  'renewing many': async () => stepMany('renew'),
  'retiring many': async () => stepMany('retire'),
  approving: answerWaiting('approve'),
  'sending back': answerWaiting('send_back'),
  translating: async () => () => openEditor(app, `?translate=${visit()}`),
  'opening the editor': openAfterEdit,
  'opening a starter': async () => () => readStarterPage(app, visit(), INES),
  'checking a record again': async () => () =>
    readStarterRecordCard(app, visit()),
  'importing a file': importRows,
  'the first page': async () => read(reviewRoute.path),
  'the list of starters': readEmpty(figuresRoute.path),
  'the report': readEmpty(reportRoute.path),
  'what followed': async () => read(outcomesRoute.path),
};

it.each(Object.keys(actions))(
  '%s waits for no call of background work',
  async (name) => {
    const act = await actions[name]?.();
    await crowd();

    expect(await act?.()).toMatchObject({ ok: true });
  },
);

it('steps of many are taken, and a record that was edited in HubSpot is read', async () => {
  const starterId = await publishPlace(app);
  await editNatively(app, visit(), { question: 'And by night?' });
  await crowd();

  expect(await stepMany('retire')()).toMatchObject({
    message: expect.not.stringContaining('has not taken') as string,
  });
  expect((await openEditor(app, `?starter=${visit()}`)).fields).toMatchObject({
    question: 'And by night?',
  });
  expect(await readStarterRecordCard(app, starterId)).toMatchObject({
    notice: null,
  });
});
