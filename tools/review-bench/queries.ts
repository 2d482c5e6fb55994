import { sql, type SqlBool } from 'kysely';
import { DAY_MS, FEEDBACK_REASONS } from '@starters/contracts';
import {
  FIGURE_DIMENSIONS,
  type FigureDimension,
} from '#src/ranking/figure-cells.ts';
import { createFigureStore } from '#src/store/figure-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createOutboxOverview } from '#src/store/outbox-overview.ts';
import type { Tables } from '#src/store/tables.ts';
import { createTallyStore } from '#src/store/tally-store.ts';
import { createViewStore } from '#src/store/view-store.ts';
import { createFeedbackStore } from '#src/store/feedback-store.ts';
import { createFeedbackSummaryStore } from '#src/store/feedback-summary-store.ts';
import { createUseStore } from '#src/store/use-store.ts';
import { createVoteReader } from '#src/store/vote-reader.ts';
import type { FilledAccount } from './fill.ts';
import type { Measured } from './measure.ts';

/** Every query that marketing's pages ask of what grows with votes. */
export const listQueries = (
  db: Database,
  { accountId, starterIds, owners, now }: FilledAccount,
): Measured[] => {
  const figures = createFigureStore(db);
  const votes = createVoteReader(db);
  const feedback = createFeedbackStore(db);
  const summarizeFeedback = createFeedbackSummaryStore(db);
  const uses = createUseStore(db);
  const views = createViewStore(db);
  const tallies = createTallyStore(db);
  const outboxOverview = createOutboxOverview(db);
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const dayAgo = (days: number) => ago(days).toISOString().slice(0, 10);
  const [starterId = ''] = starterIds;

  const countOf =
    (table: keyof Tables, condition = sql<SqlBool>`true`) =>
    async () => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)}
        where account_id = ${accountId} and ${condition}`.execute(db);

      return rows[0]?.count ?? 0;
    };
  const isFeedback = sql<SqlBool>`verdict = 'not_useful' and (reason in (${sql.join([...FEEDBACK_REASONS])}) or comment is not null)`;

  const isCell = (dimension: FigureDimension) =>
    sql<SqlBool>`dimension = ${dimension} and facet = '' and starter_id = any(${starterIds}::text[])`;

  return [
    ...FIGURE_DIMENSIONS.map((dimension) => ({
      name: `figures, ${dimension}`,
      run: () =>
        figures.pool(
          accountId,
          { dimension },
          starterIds.map((id) => ({ starterId: id, group: '' })),
        ),
      count: countOf('figure_cells', isCell(dimension)),
    })),
    {
      name: 'figures, by author',
      run: () =>
        figures.pool(
          accountId,
          { dimension: 'all' },
          starterIds.map((id) => ({
            starterId: id,
            group: owners.get(id) ?? '',
          })),
        ),
      count: countOf('figure_cells', isCell('all')),
    },
    {
      name: 'starters said too generic',
      run: () =>
        figures.listKey(
          accountId,
          { dimension: 'reason', key: 'too_generic' },
          starterIds,
        ),
      count: countOf(
        'figure_cells',
        sql<SqlBool>`${isCell('reason')} and key = 'too_generic'`,
      ),
    },
    {
      name: 'tallies of all starters',
      run: () => tallies.listWhole(accountId),
      count: countOf('tallies'),
    },
    {
      name: 'shown in 30 days',
      run: () => views.countShown(accountId, dayAgo(30)),
      count: countOf('views', sql<SqlBool>`day >= ${dayAgo(30)}`),
    },
    {
      name: 'cards opened in 90 days',
      run: () => views.listOpened(accountId, dayAgo(90)),
      count: async () =>
        (await countOf('views', sql<SqlBool>`day >= ${dayAgo(90)}`)()) +
        (await countOf('empty_cards', sql<SqlBool>`day >= ${dayAgo(90)}`)()),
    },
    {
      name: 'oldest open feedback',
      run: () => feedback.listOldest(accountId, 50),
      count: countOf(
        'votes',
        sql<SqlBool>`answered_at is null and ${isFeedback} and reason is distinct from 'wrong_for_client'`,
      ),
    },
    {
      name: 'open feedback by starter',
      run: () =>
        feedback.countOpen(accountId, {
          answerDays: 3,
          timeZone: 'Europe/Paris',
          now,
        }),
      count: countOf(
        'votes',
        sql<SqlBool>`answered_at is null and ${isFeedback}`,
      ),
    },
    {
      name: 'open feedback of a starter',
      run: () => feedback.listOpen(accountId, starterId),
      count: countOf(
        'votes',
        sql<SqlBool>`starter_id = ${starterId} and answered_at is null and ${isFeedback}`,
      ),
    },
    {
      name: 'about the client',
      run: () => feedback.listOpenAboutClient(accountId),
      count: countOf(
        'votes',
        sql<SqlBool>`verdict = 'not_useful' and reason in ('wrong_for_client', 'wrong_fact') and answered_at is null`,
      ),
    },
    {
      name: 'report card, 180 days',
      run: () =>
        summarizeFeedback(accountId, {
          since: ago(180),
          owners,
          answerDays: 3,
          timeZone: 'Europe/Paris',
        }),
      count: countOf(
        'votes',
        sql<SqlBool>`voted_at >= ${ago(180)} and ${isFeedback}`,
      ),
    },
    {
      name: 'votes of a starter',
      run: () => votes.listOfStarter(accountId, starterId),
      count: countOf('votes', sql<SqlBool>`starter_id = ${starterId}`),
    },
    {
      name: 'used in 30 days',
      run: () => uses.count(accountId, ago(30)),
      count: countOf('votes', sql<SqlBool>`used_at >= ${ago(30)}`),
    },
    {
      name: 'not in HubSpot yet',
      run: () => outboxOverview.describe(accountId),
      count: countOf('outbox', sql<SqlBool>`sent_revision < revision`),
    },
    {
      name: 'any vote unnamed',
      run: () => votes.hasUnnamed(accountId),
      count: countOf('votes', sql<SqlBool>`privacy <> 'named'`),
    },
  ];
};
