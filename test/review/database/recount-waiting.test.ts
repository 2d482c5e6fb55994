import {
  requestsRoute,
  pathOf,
  type Review,
  reviewRoute,
  type Sheet,
} from '@starters/contracts';
import { readRecords } from '#test/helpers/read-records.ts';
import {
  INES,
  LEA,
  startApp,
  type TestApp,
  TOM,
} from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
let review: Review;

const request = (as: number, contact: string, body: object) =>
  app.call(as, 'PUT', pathOf(requestsRoute, { contactId: contact }), body);

/** Two clients are asked for, one of them by two people; all but returns is complained of. */
beforeAll(async () => {
  app = await startApp();
  const { contactIds } = app.seeded;
  for (const [index, contact] of contactIds.slice(0, 9).entries()) {
    const fact = index % 3 === 0 ? 'contact.city#17' : 'company.industry#3';
    await voteOnCard(
      app,
      contact,
      index % 2 === 0
        ? { reason: 'wrong_for_client' }
        : { reason: 'wrong_fact', wrongFact: fact },
    );
  }
  const [one = '', two = ''] = contactIds;
  for (const contact of [one, two]) {
    await request(LEA, contact, {
      join: null,
      author: null,
      text: `Something for ${contact}`,
    });
  }
  const { body } = await app.call(
    TOM,
    'GET',
    pathOf(requestsRoute, { contactId: one }),
  );
  const [entry] = (body as unknown as Sheet).entries;
  await request(TOM, one, entry?.actions[0]?.body as object);
  await app.service.publish(app.emulator.accountId);
  await app.service.catalogs.refresh(app.emulator.accountId);
  review = (await app.call(INES, 'GET', reviewRoute.path))
    .body as unknown as Review;
});
afterAll(() => app.close());

const readVotes = async () =>
  (
    await readRecords(app, app.seeded.voteTypeId, [
      'verdict',
      'reason',
      'wrong_fact',
      'answer',
      'starter_record_id',
    ])
  ).map(({ properties }) => properties);

it('counts clients a starter does not fit, a task for each starter, as the raw votes do', async () => {
  const notForClient = (await readVotes()).filter(
    ({ verdict, reason, answer }) =>
      verdict === 'not_useful' && reason === 'wrong_for_client' && !answer,
  );

  expect(notForClient.length).toBeGreaterThan(3);
  expect(review.targetingVotes).toBe(notForClient.length);
  expect(review.targetingCount).toBe(
    new Set(notForClient.map((vote) => vote['starter_record_id'])).size,
  );
});

it('counts wrong facts by property, as the raw votes do', async () => {
  const counts = new Map<string, number>();
  for (const { reason, wrong_fact: fact } of await readVotes()) {
    if (reason !== 'wrong_fact' || !fact) continue;
    counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }

  expect(counts.size).toBe(2);
  expect(
    new Map(review.wrongFacts.map(({ fact, count }) => [fact, count])),
  ).toEqual(counts);
});

it('counts requests and the people who wait, as the raw starters do', async () => {
  const requested = (
    await readRecords(app, app.seeded.starterTypeId, [
      'status',
      'people_waiting',
    ])
  )
    .map(({ properties }) => properties)
    .filter(({ status }) => status === 'requested');

  expect(review.requests).toHaveLength(requested.length);
  expect(requested).toHaveLength(2);
  expect(review.requests.map(({ waiting }) => waiting)).toEqual(
    requested
      .map((each) => Number(each['people_waiting']))
      .sort((one, other) => other - one),
  );
});
