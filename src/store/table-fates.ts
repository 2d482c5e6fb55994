import type { Tables } from './tables.ts';

/**
 * What becomes of a table when the database is lost: a backup has it, it is made again from
 * HubSpot's records, or it can be done without.
 */
export type TableFate =
  | {
      fate: 'backup';
      /** What it is called when it is counted, such as `choices`. */
      name: string;
      /** What is missing after a rebuild without a backup. */
      without: string;
      /** Columns that are in no file: secrets. */
      leavesOut?: readonly string[];
    }
  | { fate: 'rebuilt'; from: string }
  | { fate: 'disposable'; because: string };

/** Every table, with what becomes of it. A test fails where a table of the database is missing. */
export const TABLE_FATES: Readonly<Record<keyof Tables, TableFate>> = {
  accounts: {
    fate: 'backup',
    name: 'settings',
    without:
      'The settings, and who is marketing: what the environment says and the defaults hold.',
  },
  installations: {
    fate: 'backup',
    name: 'installations with their sealed tokens',
    without:
      'How the app gets into the account: a private app by the environment; where it was installed by OAuth, an admin installs it again.',
  },
  setting_changes: {
    fate: 'backup',
    name: 'changes of settings',
    without: 'Who changed which setting.',
  },
  votes: {
    fate: 'backup',
    name: 'votes with their voters',
    without:
      'Votes and answers that were not in HubSpot yet, anonymous votes of that day, and answers that their voters had dismissed.',
  },
  outbox: {
    fate: 'backup',
    name: 'intents of the outbox',
    without: 'What else was waiting to be sent to HubSpot.',
  },
  inbox_cursors: {
    fate: 'backup',
    name: 'cursors',
    without: 'How far changes in HubSpot were read: they are read again.',
  },
  choices: {
    fate: 'backup',
    name: 'choices',
    without: 'What salespeople muted and followed.',
  },
  speaker_facts: {
    fate: 'backup',
    name: 'facts of salespeople',
    without: 'Where salespeople said that they are.',
  },
  segment_offers: {
    fate: 'backup',
    name: 'choices of segments',
    without: 'Which segments were to become choices in HubSpot.',
  },
  day_orders: {
    fate: 'backup',
    name: 'orders of a day',
    without: "The logged orders of cards; today's are drawn again.",
  },
  views: {
    fate: 'backup',
    name: 'views',
    without: 'Which starters cards showed: counts of 30 days begin again.',
  },
  empty_cards: {
    fate: 'backup',
    name: 'empty cards',
    without: 'Which clients had no starter.',
  },
  requests: {
    fate: 'backup',
    name: 'requests',
    without: 'Requests that were not in HubSpot yet or were deleted there.',
  },
  request_waiters: {
    fate: 'backup',
    name: 'people waiting for requests',
    without: 'Who waits for a request, and who dismissed one.',
  },
  wordings: {
    fate: 'backup',
    name: 'wordings',
    without: 'Whose words were taken over, and wordings that records lack.',
  },
  starter_changes: {
    fate: 'backup',
    name: 'steps of starters',
    without: 'Who changed starters and when.',
  },
  releases: {
    fate: 'backup',
    name: 'releases',
    without:
      'Who asked for and gave approvals: published wordings are released again, or wait for approval where it is required.',
  },
  proposals: {
    fate: 'backup',
    name: 'proposed wordings',
    without: 'New wordings of published starters that wait for approval.',
  },
  drafts: {
    fate: 'backup',
    name: 'drafts',
    without: 'What people wrote in the editor and had not saved.',
  },
  imports: {
    fate: 'backup',
    name: 'imports',
    without: 'Which files were imported.',
  },
  told_authors: {
    fate: 'backup',
    name: 'tasks for authors',
    without:
      'Which authors were given a task today: they may be given a second one.',
  },
  tallies: { fate: 'rebuilt', from: 'the votes' },
  figure_cells: { fate: 'rebuilt', from: 'the votes' },
  offering_versions: { fate: 'rebuilt', from: 'the votes' },
  catalogs: { fate: 'rebuilt', from: 'the records of starters' },
  card_openings: {
    fate: 'backup',
    name: 'openings of cards',
    without:
      'When salespeople last opened a client: what is new is told from the next opening on.',
  },
  outcome_clients: {
    fate: 'backup',
    name: 'what followed uses',
    without:
      'Which clients had bought before a use: HubSpot is read again and says it as it is now.',
  },
  compared_clients: {
    fate: 'backup',
    name: 'clients who are compared',
    without:
      'Who takes part in the comparison with clients who are left alone: it begins again.',
  },
  outcome_readings: { fate: 'disposable', because: 'HubSpot says it again' },
  links: { fate: 'disposable', because: 'a link is valid for a minute' },
  exports: {
    fate: 'disposable',
    because: 'a download has ended or broken off',
  },
  vote_requests: {
    fate: 'disposable',
    because:
      'a repeated request finds the vote by its key, and is refused by its revision',
  },
  client_readings: {
    fate: 'disposable',
    because: 'the limit by the hour begins again',
  },
  action_lines: {
    fate: 'disposable',
    because: 'an execution that HubSpot repeats is given a new line',
  },
  record_marks: {
    fate: 'disposable',
    because: 'the moments of a record are read again when its card is opened',
  },
  reservations: {
    fate: 'disposable',
    because:
      'a title or text is reserved for ten minutes, or while an import lasts',
  },
  starter_saves: {
    fate: 'disposable',
    because:
      'a save whose answer was lost is read back for ten minutes, then forgotten',
  },
  hubspot_events: {
    fate: 'disposable',
    because: 'the sweep and the comparison find what they told of',
  },
  gone_contacts: {
    fate: 'disposable',
    because: 'the comparison finds again who is gone',
  },
  known_users: { fate: 'disposable', because: 'they are read again' },
  object_shapes: { fate: 'disposable', because: 'it is read again' },
  call_limits: {
    fate: 'disposable',
    because: "HubSpot's next answer tells them",
  },
  task_refusals: {
    fate: 'disposable',
    because: 'HubSpot says it again at the next task',
  },
  unknown_records: { fate: 'disposable', because: 'they are found again' },
  restated: {
    fate: 'disposable',
    because: 'what records say is compared again',
  },
  leases: { fate: 'disposable', because: 'nobody holds one' },
  call_slots: { fate: 'disposable', because: 'they are free after 30 seconds' },
  outbox_builds: {
    fate: 'disposable',
    because: 'what was refused is tried again at the next start',
  },
  outbox_pauses: {
    fate: 'disposable',
    because: 'HubSpot refuses again what it still refuses',
  },
};

/** The tables that a backup holds, in the order in which they are written. */
export const BACKED_UP = Object.entries(TABLE_FATES).flatMap(([table, fate]) =>
  fate.fate === 'backup' ? [{ table, ...fate }] : [],
);
