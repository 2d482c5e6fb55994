import {
  pathOf,
  type Review,
  reviewRoute,
  starterReviewRoute,
  starterStepRoute,
} from '@starters/contracts';
import {
  isOnCard,
  openEditor,
  publishStarter,
} from '#test/helpers/open-editor.ts';
import { INES, LEA, startApp, type TestApp } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  readVoteRecords,
  startersOf,
} from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let starterId: string;
let ballot: string;

beforeEach(async () => {
  app = await startApp();
  ({ starterId } = await publishStarter(app));
  const card = await readCard(app, app.seeded.contactIds[0] ?? '');
  ballot =
    startersOf(card).find((each) => each.starterId === starterId)?.ballot ?? '';
});
afterEach(() => app.close());

const vote = async () =>
  (
    await app.call(
      LEA,
      'PUT',
      '/v1/vote',
      buildVoteRequest(ballot, { comment: 'Too long a way' }),
    )
  ).body;
const publish = () => app.service.publish(app.emulator.accountId);
const listFeedback = async () =>
  (
    (await app.call(INES, 'GET', reviewRoute.path)).body as unknown as Review
  ).feedback.filter((each) => each.starterId === starterId);

it('takes a vote on a starter that was retired while open on the card, and shows it no more', async () => {
  await app.call(INES, 'PUT', pathOf(starterStepRoute, { starterId }), {
    step: 'retire',
  });

  expect(await vote()).toMatchObject({ ok: true });
  expect(await isOnCard(app, starterId)).toBe(false);
  expect(await listFeedback()).toMatchObject([
    { votes: [{ comment: 'Too long a way' }] },
  ]);
  await publish();
  expect(
    (await readVoteRecords(app)).map(({ properties }) => properties['comment']),
  ).toContain('Too long a way');
});

it('lets feedback of a starter that was deleted in HubSpot be answered all the same', async () => {
  await vote();
  await publish();
  await app.crm(
    INES,
    'DELETE',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${starterId}`,
  );
  await app.service.catalogs.refresh(app.emulator.accountId);

  expect(await openEditor(app, `?starter=${starterId}`)).toMatchObject({
    ok: false,
    reason: 'starter_gone',
  });
  expect(
    (await app.call(INES, 'GET', pathOf(starterReviewRoute, { starterId })))
      .body,
  ).toMatchObject({ ok: false, reason: 'starter_gone' });
  const [group] = await listFeedback();
  const { body } = await app.call(INES, 'POST', '/v1/review/answers', {
    starterId,
    votes: group?.votes.map(({ id }) => id),
    answer: 'retired',
    text: 'It is gone for good.',
  });
  expect(body).toMatchObject({ ok: true, count: 1 });
  await publish();
  expect(
    (await readVoteRecords(app)).map(
      ({ properties }) => properties['answer_text'],
    ),
  ).toContain('It is gone for good.');
});
