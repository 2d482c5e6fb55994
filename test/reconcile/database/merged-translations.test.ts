import { LEA } from '#test/helpers/start-app.ts';
import { voteOnCard } from '#test/helpers/vote-on-card.ts';
import { type ReconcileWorld, startReconcileWorld } from './reconcile-world.ts';
import { twoClients, useful } from './two-clients.ts';

let world: ReconcileWorld;

beforeEach(async () => {
  world = await startReconcileWorld();
});
afterEach(() => world.app.close());

const { findShared, mergeFirstTwo } = twoClients(() => world);

const findTranslation = async (starterId: string): Promise<string> => {
  const { catalog } = await world.app.service.catalogs.get(world.accountId);
  const translation = catalog.starters.find(
    ({ translationOf }) => translationOf === starterId,
  );
  if (!translation) throw new Error('It has no translation.');

  return translation.id;
};

it('counts what was said of a starter, whatever became one vote on its translation', async () => {
  const starterId = await findShared();
  const translationId = await findTranslation(starterId);
  const onTranslation = { language: 'fr', on: translationId, as: LEA };
  await voteOnCard(world.app, world.contact(0), useful, { on: starterId });
  world.later(60);
  await voteOnCard(world.app, world.contact(1), useful, onTranslation);
  world.later(60);
  await voteOnCard(
    world.app,
    world.contact(0),
    { verdict: 'not_useful', reason: 'not_my_words' },
    onTranslation,
  );
  await world.settle();
  await mergeFirstTwo();

  const tallies = await world.app.db
    .selectFrom('tallies')
    .select(['starter_id', 'voters', 'useful_voters'])
    .where('starter_id', 'in', [starterId, translationId])
    .execute();
  // The starter is judged by what was said of it, the translation by its own newest vote.
  expect(tallies).toEqual(
    expect.arrayContaining([
      { starter_id: starterId, voters: 1, useful_voters: 1 },
      { starter_id: translationId, voters: 1, useful_voters: 0 },
    ]),
  );
});
