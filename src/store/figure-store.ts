import { type RawBuilder, sql } from 'kysely';
import { facetOf } from '#src/ranking/figure-cells.ts';
import type { FigureRepository } from '#src/votes/figures.ts';
import type { Database } from './open-database.ts';

/** The different ones in a text of ids with commas, and how many they are. */
const peopleOf = (ids: string) => {
  const people = new Set(ids.split(','));

  return { people, voters: people.size };
};

/** Cells of the review's figures in PostgreSQL. */
export const createFigureStore = (db: Database): FigureRepository => ({
  pool: async (accountId, { dimension, filter }, members) => {
    const [first] = members;
    if (!first) return [];
    const starterIds = members.map(({ starterId }) => starterId);
    const groups = members.map(({ group }) => group);
    const isOneGroup = members.every(({ group }) => group === first.group);
    // To tell voters apart here is quicker than there: the ids of a group come as one text.
    const select = (group: RawBuilder<unknown>, join: RawBuilder<unknown>) =>
      sql<{
        group: string;
        key: string;
        useful: number;
        weight: number;
        voters: string;
      }>`
        select ${group} as "group", key,
          sum(useful) as useful, sum(weight) as weight,
          string_agg(voters, ',') as voters
        from figure_cells ${join}
        where account_id = ${accountId} and dimension = ${dimension}
          and facet = ${filter ? facetOf(filter) : ''}
          and starter_id = any(${starterIds}::text[])
        group by 1, 2`;
    const { rows } = await (
      isOneGroup
        ? select(sql`${first.group}::text`, sql``)
        : select(
            sql`member.name`,
            sql`join unnest(${starterIds}::text[], ${groups}::text[])
              as member (starter_id, name) using (starter_id)`,
          )
    ).execute(db);

    return rows.map(({ voters, ...cell }) => ({
      ...cell,
      ...peopleOf(voters),
    }));
  },

  listKey: async (accountId, { dimension, key, filter }, starterIds) => {
    if (starterIds.length === 0) return new Map();
    const rows = await db
      .selectFrom('figure_cells')
      .select(['starter_id', 'useful', 'weight', 'voters'])
      .where('account_id', '=', accountId)
      .where('dimension', '=', dimension)
      .where('facet', '=', filter ? facetOf(filter) : '')
      .where('key', '=', key)
      .where('starter_id', '=', sql<string>`any(${starterIds}::text[])`)
      .execute();

    return new Map(
      rows.map(({ starter_id, voters, ...pooled }) => [
        starter_id,
        { ...pooled, ...peopleOf(voters) },
      ]),
    );
  },
});
