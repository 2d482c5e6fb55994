import {
  type OutcomeBoard,
  outcomesRoute,
  type OutcomeSplit,
  pathOf,
  viewsRoute,
} from '@starters/contracts';
import { INES, type TestApp } from '#test/helpers/start-app.ts';
import { readCard, startersOf } from '#test/helpers/vote-on-card.ts';

/** How often a rung was reached, as it is shown. */
export const rungOf = (
  counts: OutcomeBoard['rows'][number]['counts'] = [],
  rung = 'taken',
) => counts.find((each) => each.rung === rung)?.count;

/** What somebody does on cards, and what marketing reads of it. */
export const takingUp = (theApp: () => TestApp) => {
  const report = (userId: number, contactId: string, body: object) =>
    theApp().call(userId, 'PUT', pathOf(viewsRoute, { contactId }), body);
  const rows = () =>
    theApp()
      .db.selectFrom('views')
      .selectAll()
      .where('is_taken', '=', true)
      .orderBy('contact_id')
      .execute();
  /** Opens the card of a client, which shows three, and takes up the one at `place`. */
  const takeUp = async (userId: number, contactId: string, place = 0) => {
    const shown = startersOf(
      await readCard(theApp(), contactId, { as: userId }),
    ).slice(0, 3);
    await report(userId, contactId, {
      shown: shown.map(({ ballot }) => ballot),
      missing: [],
    });
    const taken = shown[place];
    if (!taken) throw new Error('Nothing to take up.');
    await report(userId, contactId, { taken: taken.ballot });

    return taken;
  };
  const board = async (split: OutcomeSplit = 'starter') =>
    (await theApp().call(INES, 'GET', `${outcomesRoute.path}?split=${split}`))
      .body as unknown as OutcomeBoard;

  return { report, rows, takeUp, board };
};
