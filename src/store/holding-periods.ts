import type { Tables } from './tables.ts';

/** How long the rows of a table are held. */
export type Holding =
  | {
      /** Deleted once this many days are over since `since`. */
      days: number;
      /** A column with a time, or with a day as `YYYY-MM-DD`. */
      since: string;
      /** Rows that are deleted at all; default: every row. Written in SQL. */
      only?: string;
      because: string;
    }
  | {
      /** Why its rows stay as long as the account does, or how they go otherwise. */
      stays: string;
    };

/**
 * Every table, with how long its rows are held. `forgetOld` deletes by it each day;
 * docs/security.md names the periods, and a test compares the two.
 */
export const HOLDING_PERIODS: Readonly<Record<keyof Tables, Holding>> = {
  views: {
    days: 92,
    since: 'day',
    because: 'marketing reads at most the last 90 days of what cards showed',
  },
  empty_cards: {
    days: 92,
    since: 'day',
    because: 'clients without a starter are listed for 90 days',
  },
  day_orders: {
    days: 92,
    since: 'day',
    because: 'the order of a day is read on that day, its log for a quarter',
  },
  card_openings: {
    days: 180,
    since: 'opened_at',
    because: 'a text tells what is new since the last opening',
  },
  client_readings: {
    days: 1,
    since: 'read_at',
    because:
      'limits are by the hour, and a card that is open is trusted for a day',
  },
  record_marks: {
    days: 92,
    since: 'read_at',
    because: 'they are read again when the card of the client is opened',
  },
  action_lines: {
    days: 7,
    since: 'given_at',
    because: 'HubSpot repeats an execution for three days',
  },
  vote_requests: {
    days: 2,
    since: 'at',
    because: 'a repeated request is answered the same; limits are by the hour',
  },
  votes: {
    days: 30,
    since: 'voted_at',
    only: `is_retracted and not exists (
      select from outbox where outbox.account_id = votes.account_id
        and outbox.kind = 'vote' and outbox.key = votes.vote_key
        and outbox.sent_revision < outbox.revision)
      and not exists (select from votes as other
        where other.account_id = votes.account_id
          and other.replaced_by = votes.vote_key)`,
    because:
      'what was taken back with its record, or said again on another; other votes stay, since figures count one vote of each person',
  },
  speaker_facts: {
    days: 30,
    since: 'day',
    only: 'day is not null',
    because: 'a visit is over; a town stays until its person forgets it',
  },
  known_users: {
    days: 30,
    since: 'seen_at',
    because: 'rights are read again when somebody comes',
  },
  told_authors: {
    days: 92,
    since: 'at',
    only: `not exists (select from outbox
      where outbox.account_id = told_authors.account_id
        and outbox.kind = 'task' and sent_revision < revision
        and outbox.key = told_authors.owner_id || ':' || told_authors.day)`,
    because: 'a task is in HubSpot; one a day is all that is asked of it',
  },
  imports: {
    days: 30,
    since: 'noted_at',
    only: `state in ('done', 'undone')`,
    because: 'the starters are in HubSpot',
  },
  exports: {
    days: 1,
    since: 'noted_at',
    because: 'a download has ended or broken off',
  },
  links: { days: 1, since: 'expires_at', because: 'a link lives for a minute' },
  outbox: {
    days: 92,
    since: 'settled_at',
    only: `kind = 'task' and sent_revision = revision and attempted_at is null`,
    because:
      'tasks that were sent; other rows stay with what they are about, since records are compared by them',
  },
  setting_changes: {
    days: 1095,
    since: 'at',
    because: 'who changed which setting can be looked up for three years',
  },
  outcome_clients: {
    days: 760,
    since: 'read_at',
    because:
      'a client is read for as long as an outcome may follow a use; figures look back 180 days',
  },
  compared_clients: {
    days: 760,
    since: 'entered_at',
    because:
      'a comparison lasts for as long as an outcome may follow; it goes at once when an admin ends it',
  },
  outcome_readings: { stays: 'one row' },
  hubspot_events: {
    days: 7,
    since: 'received_at',
    because: 'HubSpot sends an event again for a day; the sweep is the net',
  },
  gone_contacts: { stays: 'until the client is back, or erased after 90 days' },
  accounts: { stays: 'the settings' },
  installations: { stays: 'how the app gets into the account' },
  choices: { stays: 'until their person undoes them' },
  segment_offers: { stays: 'a setting' },
  requests: { stays: 'what marketing was asked to write, as on its record' },
  request_waiters: { stays: 'who is told when a request is ready' },
  wordings: { stays: 'what votes judged, and whose words were taken' },
  starter_changes: { stays: 'the history of a starter' },
  releases: { stays: 'approvals of a wording' },
  proposals: { stays: 'until they are approved or thrown away' },
  drafts: {
    days: 365,
    since: 'saved_at',
    because:
      'what nobody went on with for a year; before that, until its writer saves it or throws it away',
  },
  tallies: { stays: 'counted from the votes' },
  figure_cells: { stays: 'counted from the votes' },
  catalogs: { stays: 'one row: the starters as last read' },
  inbox_cursors: { stays: 'a position' },
  offering_versions: { stays: 'one number' },
  reservations: {
    stays:
      'ten minutes, or while an import lasts; then until the account’s next save',
  },
  starter_saves: { stays: 'ten minutes, by the outbox' },
  object_shapes: { stays: 'one hash' },
  call_limits: { stays: 'one row' },
  task_refusals: { stays: 'one row' },
  unknown_records: { stays: 'until they are gone, by the comparison' },
  restated: { stays: 'one hash a starter' },
  leases: {
    days: 1,
    since: 'expires_at',
    // By the database's clock as well: leases end by it, and ours may be ahead.
    only: `name like '%:%' and expires_at < now() - interval '1 hour'`,
    because:
      'of a person or starter it would tell when they asked or it was saved last; jobs keep a row each',
  },
  call_slots: { stays: 'a row a slot' },
  outbox_builds: { stays: 'one row' },
  outbox_pauses: { stays: 'until HubSpot takes something again' },
};
