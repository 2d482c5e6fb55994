import {
  answerFeedbackRoute,
  type Review,
  reviewRoute,
} from '@starters/contracts';
import { openPorts } from '#test/helpers/open-ports.ts';
import {
  changeSettings,
  openEditor,
  publishStarter,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  readCard,
  startersOf,
  voteOnCard,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let contact = '';
let starterId = '';

beforeEach(async () => {
  app = await startApp();
  contact = app.seeded.contactIds[0] ?? '';
  ({ starterId } = await publishStarter(app));
});
afterEach(() => app.close());

const waiting = async () => {
  const { body } = await app.call(INES, 'GET', reviewRoute.path);

  return (body as unknown as Review).feedback.find(
    (each) => each.starterId === starterId,
  );
};
/** Returns the starter in one's own words; the feedback's id. */
const returnWith = async (comment: string): Promise<string> => {
  for (;;) {
    const voted = await voteOnCard(app, contact, { comment });
    if (voted.starterId === starterId) break;
  }

  return (await waiting())?.votes[0]?.id ?? '';
};
const openWith = (feedbackId: string) =>
  openEditor(app, `?starter=${starterId}&adopt=${feedbackId}`);
const signature = async () =>
  startersOf(await readCard(app, contact)).find(
    (each) => each.starterId === starterId,
  )?.signature;
const words = 'You moved in May. What do your regulars say?';

it('credits the words though a colleague answered the feedback meanwhile', async () => {
  const feedbackId = await returnWith(words);
  const { base, fields } = await openWith(feedbackId);
  await app.call(NORA, 'POST', answerFeedbackRoute.path, {
    starterId,
    votes: [feedbackId],
    answer: 'kept',
    text: 'It works elsewhere.',
  });
  const saved = await saveInEditor(app, {
    starterId,
    base,
    fields,
    adopt: { votes: [feedbackId], text: 'Yours is better.' },
  });

  expect(saved).toMatchObject({
    ok: true,
    message: expect.stringContaining('nobody was told') as string,
  });
  expect(await signature()).toContain('in your words');
  expect((await readCard(app, contact)).answers).toMatchObject([
    { text: expect.stringContaining('It works elsewhere.') as string },
  ]);
});

it('credits the words once a second person has approved them', async () => {
  const feedbackId = await returnWith(words);
  await changeSettings(app, { needsApproval: true });
  const { base, fields } = await openWith(feedbackId);
  const asked = await saveInEditor(app, {
    starterId,
    base,
    fields,
    adopt: { votes: [feedbackId], text: 'Yours is better.' },
  });
  expect(asked).toMatchObject({ ok: true });
  // Nothing is answered before it is so.
  expect((await waiting())?.votes).toHaveLength(1);

  const second = await openEditor(app, `?starter=${starterId}`, { as: NORA });
  await saveInEditor(
    app,
    { starterId, base: second.base, fields: second.fields },
    { as: NORA },
  );
  expect(await signature()).toContain('in your words');
});

it.each([
  ['break a token', 'In {{contact.city you moved. What now?', 'token'],
  ['name a segment', 'SEGMENT suits you. What now?', 'names the segment'],
])(
  'holds words that %s, and leaves the feedback open',
  async (_, said, why) => {
    const segments = await openPorts(app).segments(app.emulator.accountId);
    const [segment] = await segments.list();
    await publishStarter(app, { segmentIds: [segment?.id ?? ''] });
    const feedbackId = await returnWith(
      said.replace('SEGMENT', segment?.name ?? ''),
    );
    const { base, fields, check } = await openWith(feedbackId);
    expect(check.faults[0]?.message).toContain(why);

    const saved = await saveInEditor(app, {
      starterId,
      base,
      fields,
      adopt: { votes: [feedbackId], text: '' },
    });
    expect(saved).toMatchObject({ ok: false, reason: 'starter_blocked' });
    expect((await waiting())?.votes).toHaveLength(1);
    expect(await signature()).not.toContain('words');
  },
);

it('takes over the longest words there can be, and advises to shorten them', async () => {
  const long = `${'You moved and moved. '.repeat(94)}What now?`;
  const feedbackId = await returnWith(long);
  const { base, fields, check } = await openWith(feedbackId);
  expect(check.advice.map(({ message }) => message).join()).toContain(
    'Shorten it',
  );
  expect(
    await saveInEditor(app, {
      starterId,
      base,
      fields,
      adopt: { votes: [feedbackId], text: '' },
    }),
  ).toMatchObject({ ok: true });
  expect(await signature()).toContain('in your words');
});
