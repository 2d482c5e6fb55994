import { choicesRoute, type Review, reviewRoute } from '@starters/contracts';
import { readStarterPage } from '#test/helpers/ask-approval.ts';
import { keepDraftOf } from '#test/helpers/keep-draft-of.ts';
import {
  changeSettings,
  editNatively,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, LEA, NORA, TOM } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
} from '#test/helpers/vote-on-card.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';

let world: ReconcileWorld;
let one: string;
let other: string;

beforeEach(async () => {
  world = await startReconcileWorld();
  ({ starterId: one } = await publishStarter(world.app));
  ({ starterId: other } = await publishStarter(world.app, { title: 'Twin' }));
});
afterEach(() => world.app.close());

const refresh = () => world.app.service.catalogs.refresh(world.accountId);
const merge = async () => {
  const id = await world.merge(world.app.seeded.starterTypeId, one, other);
  await refresh();
  await world.turn();
  await world.settle();

  return id;
};
const onCard = async (starterId: string, as = LEA, contact = 0) =>
  startersOf(await readCard(world.app, world.contact(contact), { as })).find(
    (each) => each.starterId === starterId,
  );
const cast = async (
  starterId: string,
  verdict: string,
  as = LEA,
  contact = 0,
) => {
  const found = await onCard(starterId, as, contact);
  const { body } = await world.app.call(
    as,
    'PUT',
    '/v1/vote',
    buildVoteRequest(found?.ballot ?? '', {
      verdict,
      reason: verdict === 'useful' ? null : 'too_generic',
    }),
  );
  expect(body).toMatchObject({ ok: true });
};

it('is one starter in the catalog, also while known ones are read by their old ids', async () => {
  const id = await world.merge(world.app.seeded.starterTypeId, one, other);
  await refresh();
  const { catalog } = await world.app.service.catalogs.get(world.accountId);
  const ids = catalog.starters.map((starter) => starter.id);

  expect(ids.filter((each) => [id, one, other].includes(each))).toEqual([id]);
});

it('counts the votes of both for the starter that is left', async () => {
  await cast(one, 'useful');
  await cast(other, 'not_useful', TOM, 1);
  const id = await merge();

  const tally = await world.app.db
    .selectFrom('tallies')
    .select(['voters', 'open_feedback'])
    .where('starter_id', '=', id)
    .executeTakeFirst();
  expect(tally).toEqual({ voters: 2, open_feedback: 1 });
  for (const { properties, starterIds } of await world.votes()) {
    expect(properties['starter_record_id']).toBe(id);
    expect(starterIds).toEqual([id]);
  }
});

it('makes one vote of two on the same words, by the newest', async () => {
  const { question } = await readStarterRecord(world.app, other);
  await cast(other, 'useful');
  // Both never say the same at once: the words go from one to the other.
  await editNatively(world.app, other, { question: 'Who comes in first?' });
  await refresh();
  await editNatively(world.app, one, { question: question ?? '' });
  await refresh();
  world.later(60);
  await cast(one, 'not_useful');
  const id = await merge();

  expect((await onCard(id))?.vote).toMatchObject({
    verdict: 'not_useful',
    reason: 'too_generic',
  });
  const standing = (await world.votes()).filter(
    ({ properties }) => properties['verdict'] !== 'withdrawn',
  );
  expect(standing).toHaveLength(1);
});

it('keeps what was typed on either: the newest in its editor, the other in the list of drafts', async () => {
  const type = async (starterId: string, question: string) => {
    const opened = await openEditor(world.app, `?starter=${starterId}`);
    const key = `starter:${starterId}`;
    await keepDraftOf(world.app, key, starterId, opened, question);
    world.later(60);
  };
  await type(one, 'Typed first?');
  await type(other, 'Typed last?');
  const id = await merge();

  const opened = await openEditor(world.app, `?starter=${id}`);
  expect(opened.fields.question).toBe('Typed last?');
  const { drafts } = (await world.app.call(INES, 'GET', reviewRoute.path))
    .body as unknown as Review;
  expect(drafts.list).toHaveLength(2);
});

it.each([
  ['the first record', INES, NORA],
  ['the second', NORA, INES],
])(
  'keeps the newest of two proposals waiting, and one of %s as its author’s draft',
  async (_, first, last) => {
    await changeSettings(world.app, { needsApproval: true });
    const propose = async (as: number, starterId: string, question: string) => {
      const { base, fields } = await openEditor(
        world.app,
        `?starter=${starterId}`,
        { as },
      );
      const asked = await saveInEditor(
        world.app,
        { starterId, base, opened: fields, fields: { ...fields, question } },
        { as },
      );
      expect(asked).toMatchObject({ ok: true });
      world.later(60);
    };
    await propose(first, first === INES ? one : other, 'Who opens first?');
    await propose(last, first === INES ? other : one, 'Who closes last?');
    const id = await merge();

    const { pending } = await readStarterPage(world.app, id, first);
    expect(pending?.changes).toMatchObject([{ after: 'Who closes last?' }]);
    const draft = await openEditor(world.app, `?starter=${id}`, { as: first });
    expect(draft.fields.question).toBe('Who opens first?');
    expect(
      (await openEditor(world.app, `?starter=${id}`, { as: last })).fields
        .question,
    ).toBe('Who closes last?');
  },
);

it('stays muted for whoever muted one of them', async () => {
  await world.app.call(LEA, 'PUT', choicesRoute.path, {
    kind: 'starter',
    target: other,
    choice: 'muted',
  });
  const id = await merge();

  expect(await onCard(id)).toBeUndefined();
  expect(await onCard(id, TOM)).toBeDefined();
});

it('stays the conversation of its translations', async () => {
  const { starterId: french } = await publishStarter(world.app, {
    title: 'En français',
    opener: 'Votre boutique est à {{contact.city}}.',
    question: 'Quoi de neuf ?',
    whyNow: 'Leur boutique est à {{contact.city}}.',
    language: 'fr',
    translationOf: one,
  });
  const id = await merge();
  const { catalog } = await world.app.service.catalogs.get(world.accountId);

  expect(
    catalog.starters.find((starter) => starter.id === french)?.translationOf,
  ).toBe(id);
});

it('keeps its earlier wordings and stays on the cards', async () => {
  await editNatively(world.app, other, {
    opener: 'Well, your shop moved to {{contact.city}}.',
  });
  await refresh();
  const id = await merge();
  const wordings = await world.app.db
    .selectFrom('wordings')
    .select('hash')
    .where('starter_id', '=', id)
    .execute();

  expect(wordings.length).toBeGreaterThan(1);
  expect(await onCard(id)).toBeDefined();
});

it('is still what a request is answered with', async () => {
  await world.placeRequest(0, 'Their second shop');
  await world.settle();
  const request = (await world.requests()).find(
    ({ properties }) => properties['request_brief'],
  );
  const id = await world.merge(
    world.app.seeded.starterTypeId,
    one,
    request?.id ?? '',
  );
  await refresh();
  await world.turn();
  await world.settle();
  const kept = await world.app.db
    .selectFrom('outbox')
    .select('record_id')
    .where('kind', '=', 'request')
    .executeTakeFirst();

  expect(kept?.record_id).toBe(id);
  expect(JSON.stringify(await world.readRequestSheet(0))).toContain('ready');
});
