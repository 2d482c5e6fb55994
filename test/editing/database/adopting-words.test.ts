import {
  answerFeedbackRoute,
  type Review,
  reviewRoute,
} from '@starters/contracts';
import { openPorts } from '#test/helpers/open-ports.ts';
import {
  adoptionOf,
  changeSettings,
  editNatively,
  openEditor,
  publishStarter,
  readStarterRecord,
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
  openEditor(app, `?starter=${starterId}&adopt=${feedbackId}&replace=yes`);
const signature = async () =>
  startersOf(await readCard(app, contact)).find(
    (each) => each.starterId === starterId,
  )?.signature;
const words = 'You moved in spring. What do your regulars say?';

it('credits the words though a colleague answered the feedback in between', async () => {
  const feedbackId = await returnWith(words);
  const opened = await openWith(feedbackId);
  await app.call(NORA, 'POST', answerFeedbackRoute.path, {
    starterId,
    votes: [feedbackId],
    answer: 'kept',
    text: 'It works elsewhere.',
  });
  const saved = await saveInEditor(app, {
    starterId,
    base: opened.base,
    fields: opened.fields,
    adopt: adoptionOf(opened, 'Yours is better.'),
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
  const opened = await openWith(feedbackId);
  const asked = await saveInEditor(app, {
    starterId,
    base: opened.base,
    fields: opened.fields,
    adopt: adoptionOf(opened, 'Yours is better.'),
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
  [
    'break a token',
    'In {{contact.city you moved. What now?',
    'fact is not closed',
  ],
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
    const opened = await openWith(feedbackId);
    expect(opened.check.faults[0]?.message).toContain(why);

    const saved = await saveInEditor(app, {
      starterId,
      base: opened.base,
      fields: opened.fields,
      adopt: adoptionOf(opened, ''),
    });
    expect(saved).toMatchObject({ ok: false, reason: 'starter_blocked' });
    expect((await waiting())?.votes).toHaveLength(1);
    expect(await signature()).not.toContain('words');
  },
);

it('takes over the longest words there can be, and advises to shorten them', async () => {
  const long = `${'You moved and moved. '.repeat(94)}What now?`;
  const feedbackId = await returnWith(long);
  const opened = await openWith(feedbackId);
  expect(opened.check.advice.map(({ message }) => message).join()).toContain(
    'Shorten it',
  );
  expect(
    await saveInEditor(app, {
      starterId,
      base: opened.base,
      fields: opened.fields,
      adopt: adoptionOf(opened, ''),
    }),
  ).toMatchObject({ ok: true });
  expect(await signature()).toContain('in your words');
});

describe('as a variant', () => {
  const openVariant = (feedbackId: string) =>
    openEditor(app, `?starter=${starterId}&adopt=${feedbackId}`);
  const offered = async () =>
    startersOf(await readCard(app, contact)).map((each) => each.starterId);
  const own = {
    reason: 'not_my_words',
    comment: null,
    ownWords: '{{contact.firstname}}, you moved to {{contact.city}}. What now?',
  };
  const sendOwnWords = async (): Promise<string> => {
    for (;;) {
      const voted = await voteOnCard(app, contact, own);
      if (voted.starterId === starterId) break;
    }

    return (await waiting())?.votes[0]?.id ?? '';
  };

  it('is a starter of its own, tied, credited, and never beside the original', async () => {
    const feedbackId = await sendOwnWords();
    const opened = await openVariant(feedbackId);
    expect(opened).toMatchObject({
      starterId: null,
      adopted: {
        of: starterId,
        isVariant: true,
        comment: '[First name], you moved to [City]. What now?',
      },
      fields: {
        variantOf: starterId,
        translationOf: '',
        opener: '[First name], you moved to [City].',
        question: 'What now?',
      },
    });
    // The client they were written for is none of the others.
    expect(opened.adopted?.others).not.toContain(contact);

    const saved = await saveInEditor(app, {
      fields: opened.fields,
      adopt: adoptionOf(opened, 'Yours is better.'),
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    expect(saved.starterId).not.toBe(starterId);
    const ids = await offered();
    expect(
      ids.filter((id) => id === starterId || id === saved.starterId),
    ).toHaveLength(1);

    // The original keeps its text; its feedback is answered.
    const original = await openEditor(app, `?starter=${starterId}`);
    expect(original.fields.question).not.toBe('What now?');
    expect((await readCard(app, contact)).answers).toMatchObject([
      { text: expect.stringContaining('Yours is better.') as string },
    ]);
    // Retired, the original leaves the cards to it.
    await app.call(INES, 'PUT', `/v1/review/starters/${starterId}/steps`, {
      step: 'retire',
    });
    const variant = startersOf(
      await readCard(app, app.seeded.contactIds[1] ?? ''),
    ).find((each) => each.starterId === saved.starterId);
    expect(variant?.signature).toContain('in your words');
  });

  it('is not published before three others have heard it', async () => {
    const opened = await openVariant(await sendOwnWords());
    const adopt = { ...adoptionOf(opened, ''), heardBy: [contact] };
    expect(
      await saveInEditor(app, { fields: opened.fields, adopt }),
    ).toMatchObject({ ok: false, reason: 'adoption_unheard' });
    expect(
      await saveInEditor(app, { fields: opened.fields, adopt, step: 'save' }),
    ).toMatchObject({ ok: true, status: 'draft' });
  });

  it('is stopped while it names one client, until a person says it is everybody’s', async () => {
    const feedbackId = await returnWith('Alice, how is Bristol? What now?');
    const opened = await openVariant(feedbackId);
    expect(opened.check.lookalikes).toEqual(['Alice', 'Bristol']);
    const adopt = adoptionOf(opened, '');
    expect(
      await saveInEditor(app, { fields: opened.fields, adopt }),
    ).toMatchObject({ ok: false, reason: 'starter_blocked' });
    expect(
      await saveInEditor(app, {
        fields: { ...opened.fields, forEveryone: 'Alice; Bristol' },
        adopt,
      }),
    ).toMatchObject({ ok: true });
  });

  it('is held where it names one client and was published in HubSpot itself', async () => {
    await editNatively(app, starterId, { opener: 'Alice in Leeds is open.' });
    await app.service.catalogs.refresh(app.emulator.accountId);
    expect(await offered()).not.toContain(starterId);
    await app.service.publish(app.emulator.accountId);
    expect((await readStarterRecord(app, starterId))['held_because']).toContain(
      '“Alice” looks like one client',
    );

    await editNatively(app, starterId, { for_everyone: 'Alice; Leeds' });
    await app.service.catalogs.refresh(app.emulator.accountId);
    await app.service.publish(app.emulator.accountId);
    expect(
      (await readStarterRecord(app, starterId))['held_because'],
    ).toBeFalsy();
  });
});
