import type { ProposalRepository } from '#src/starters/proposal.ts';
import type { Database } from './open-database.ts';

/** Proposed changes of published starters, in PostgreSQL. */
export const createProposalStore = (db: Database): ProposalRepository => ({
  list: async (accountId) => {
    const rows = await db
      .selectFrom('proposals')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute();

    return rows.map(({ starter_id: starterId, hash, fields, opened }) => ({
      starterId,
      hash,
      fields,
      opened,
    }));
  },

  put: async (accountId, { starterId, hash, fields, opened }) => {
    const content = {
      hash,
      fields: JSON.stringify(fields),
      opened: JSON.stringify(opened),
    };
    await db
      .insertInto('proposals')
      .values({ account_id: accountId, starter_id: starterId, ...content })
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'starter_id']).doUpdateSet(content),
      )
      .execute();
  },

  drop: async (accountId, starterId) => {
    await db
      .deleteFrom('proposals')
      .where('account_id', '=', accountId)
      .where('starter_id', '=', starterId)
      .execute();
  },
});
