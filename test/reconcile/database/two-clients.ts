import { LEA } from '#test/helpers/start-app.ts';
import {
  buildVoteRequest,
  readCard,
  startersOf,
} from '#test/helpers/vote-on-card.ts';
import type { ReconcileWorld } from './reconcile-world.ts';

export const useful = { verdict: 'useful', reason: null };

/** The first two clients of a world, and what is said to them before they are merged. */
export const twoClients = (world: () => ReconcileWorld) => {
  /** Two contacts who get the same starter, and that starter. */
  const findShared = async () => {
    const cards = await Promise.all(
      [0, 1].map(async (i) =>
        startersOf(await readCard(world().app, world().contact(i))),
      ),
    );
    const [ana = [], anna = []] = cards;
    const one = ana.find(({ starterId }) =>
      anna.some((each) => each.starterId === starterId),
    );
    if (!one) throw new Error('The two have no starter in common.');

    return one.starterId;
  };
  const findOnCard = async (contactId: string, starterId: string, as = LEA) => {
    const found = startersOf(
      await readCard(world().app, contactId, { as }),
    ).find((each) => each.starterId === starterId);
    if (!found) throw new Error('It is not on the card.');

    return found;
  };
  const cast = async (
    contactId: string,
    starterId: string,
    overrides: Record<string, unknown>,
    as = LEA,
  ) => {
    const { ballot, vote } = await findOnCard(contactId, starterId, as);
    const { body } = await world().app.call(
      as,
      'PUT',
      '/v1/vote',
      buildVoteRequest(ballot, { baseRevision: vote.revision, ...overrides }),
    );
    expect(body).toMatchObject({ ok: true });

    return ballot;
  };
  const mergeFirstTwo = async () => {
    const id = await world().merge(
      'contacts',
      world().contact(0),
      world().contact(1),
    );
    await world().turn();
    await world().settle();

    return id;
  };

  return { findShared, findOnCard, cast, mergeFirstTwo };
};
