import type { Language } from '@starters/contracts';
import type {
  PersonAndContact,
  PersonReader,
} from '#src/cards/person-reader.ts';
import type { DayOrder } from '#src/views/day-orders.ts';
import { READING_HOLDS_MS } from '#src/views/client-readings.ts';
import { type Database, queryPrepared } from './open-database.ts';
import { OPENINGS_APART_MS } from './opening-store.ts';
import { toVote, type VoteRow } from './vote-row.ts';

/** A value as it is in JSON: a date is text there. */
type InJson<T> = {
  [K in keyof T]: T[K] extends Date | null ? string | null : T[K];
};

interface PersonRow {
  version: number | null;
  account: string | null;
  mine: InJson<VoteRow>[] | null;
  answered: number;
  answered_words: boolean;
  choices: PersonAndContact['choices'] | null;
  used: { starterId: string; usedAt: string }[] | null;
  requests: InJson<PersonAndContact['requests'][number]>[] | null;
  whereabouts: PersonAndContact['whereabouts'] | null;
  orders: (DayOrder & { language: Language })[] | null;
  opened_at: Date | null;
  opened_before: Date | null;
  admitted: boolean;
  shown: string[] | null;
}

/**
 * A moment that says how many rows there are is a `select`, so that it is planned once for each
 * connection: see `queryPrepared`.
 *
 * $1 account, $2 person, $3 contact, $4 day, $5 since when uses count, $6 mark of the record, $7 since
 * when readings hold.
 */
const text = `
  select
    (select version from offering_versions where account_id = $1) as version,
    (select xmin::text from accounts where account_id = $1) as account,
    (select json_agg(v order by v.voted_at) from votes v
      where v.account_id = $1 and v.user_id = $2 and v.contact_id = $3
        and v.replaced_by is null) as mine,
    (select json_agg(json_build_object('kind', c.kind, 'target', c.target,
        'choice', c.choice) order by c.chosen_at desc, c.kind, c.target)
      from choices c where c.account_id = $1 and c.user_id = $2) as choices,
    (select json_agg(u) from (
      select starter_id as "starterId", max(used_at) as "usedAt" from votes
      where account_id = $1 and contact_id = $3
        and used_at >= (select $5::timestamptz)
      group by starter_id) u) as used,
    (select json_agg(json_build_object('accountId', r.account_id,
        'requestKey', r.request_key, 'ownerId', r.owner_id,
        'requestedAt', r.requested_at, 'contactId', w.contact_id,
        'dismissed', w.put_away, 'recordId', (
          select o.record_id from outbox o where o.account_id = r.account_id
            and o.kind = 'request' and o.key = r.request_key))
        order by r.requested_at desc)
      from request_waiters w join requests r
        on r.account_id = w.account_id and r.request_key = w.request_key
      where w.account_id = $1 and w.user_id = $2
        and (not w.put_away or w.contact_id = $3)) as requests,
    (select json_agg(json_build_object('key', f.key, 'place', f.place,
        'day', f.day) order by f.day nulls first, f.key)
      from speaker_facts f where f.account_id = $1 and f.user_id = $2) as whereabouts,
    (select json_agg(json_build_object('language', d.language,
        'conversations', d.conversations, 'tiers', d.tiers,
        'explored', d.explored, 'propensity', d.propensity))
      from day_orders d where d.account_id = $1 and d.user_id = $2
        and d.contact_id = $3 and d.day = $4) as orders,
    exists (select from client_readings p join record_marks m
        on m.account_id = p.account_id and m.contact_id = p.contact_id
      where p.account_id = $1 and p.user_id = $2 and p.contact_id = $3
        and p.is_proved
        and p.read_at > (select $7::timestamptz) and m.mark = $6) as admitted,
    (select array_agg(v.starter_id) from views v
      where v.account_id = $1 and v.user_id = $2 and v.contact_id = $3
        and v.day = (select max(day) from views
          where account_id = $1 and user_id = $2 and contact_id = $3)
        and not exists (select from empty_cards e where e.account_id = $1
          and e.contact_id = $3 and e.day >= v.day)) as shown,
    a.answered, a.answered_words, o.opened_at, o.opened_before
  from (
    select count(*) as answered,
      coalesce(bool_or(v.own_words is not null), false) as answered_words
    from votes v where v.account_id = $1 and v.user_id = $2
      and v.answered_at is not null and not v.answer_dismissed) a
  left join card_openings o
    on o.account_id = $1 and o.user_id = $2 and o.contact_id = $3`;

const dateOf = (value: string | null): Date | null =>
  value === null ? null : new Date(value);

const toRow = (row: InJson<VoteRow>): VoteRow => ({
  ...row,
  used_at: dateOf(row.used_at),
  voted_at: new Date(row.voted_at ?? Number.NaN),
  answered_at: dateOf(row.answered_at),
});

/** What is known of a person and a contact, in PostgreSQL: one prepared statement. */
export const createPersonReader = (db: Database): PersonReader => ({
  read: async ({ accountId, userId, contactId, day, mark }, { now, since }) => {
    const [row] = await queryPrepared<PersonRow & Record<string, unknown>>(db, {
      name: 'person_and_contact',
      text,
      values: [
        accountId,
        userId,
        contactId,
        day,
        since,
        mark,
        new Date(now.getTime() - READING_HOLDS_MS),
      ],
    });
    if (!row) throw new Error('A statement gave no row.');
    const { opened_at: openedAt } = row;

    return {
      shownLast: row.shown ?? [],
      isAdmitted: row.admitted,
      offeringVersion: row.version ?? 0,
      accountVersion: row.account,
      mine: (row.mine ?? []).map((vote) => toVote(toRow(vote))),
      answered: { count: row.answered, hasWords: row.answered_words },
      choices: row.choices ?? [],
      used: (row.used ?? []).map(({ starterId, usedAt }) => ({
        starterId,
        usedAt: new Date(usedAt),
      })),
      requests: (row.requests ?? []).map((request) => ({
        ...request,
        requestedAt: new Date(request.requestedAt ?? Number.NaN),
      })),
      whereabouts: row.whereabouts ?? [],
      dayOrders: Object.fromEntries(
        (row.orders ?? []).map(({ language, ...order }) => [language, order]),
      ),
      seenAt:
        openedAt !== null &&
        now.getTime() - openedAt.getTime() > OPENINGS_APART_MS
          ? openedAt
          : row.opened_before,
    };
  },
});
