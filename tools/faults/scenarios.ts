/** Something that failed once, and the tests that try it and its siblings. */
export interface Scenario {
  what: string;
  /** Test files or folders, from the root. */
  tests: string[];
}

const faults = 'test/faults/database';
const reconcile = 'test/reconcile/database';

/** What failed once; docs/reliability.md has the same table. */
export const scenarios: Scenario[] = [
  {
    what: 'a refusal that passes is taken for final (400, 401, 403, 404, 409, 423, 429, 207 of every mix)',
    tests: [
      `${faults}/refused-votes.test.ts`,
      `${faults}/refused-requests.test.ts`,
    ],
  },
  {
    what: 'a property is made required, and is so no more',
    tests: [`${faults}/required-property.test.ts`],
  },
  {
    what: 'contact or starter deleted or merged before its vote or request is written',
    tests: [`${faults}/gone-before.test.ts`],
  },
  {
    what: 'HubSpot down for an hour (gateway, 477, broken answers, daily limit); the token or a scope goes in the middle',
    tests: [`${faults}/outages.test.ts`],
  },
  {
    what: 'a part of a reading fails and is taken for records that are gone',
    tests: [`${faults}/read-in-part.test.ts`],
  },
  {
    what: 'an attempt lands late, a replica dies in the middle, a turn is overtaken',
    tests: [
      `${faults}/late-and-dying.test.ts`,
      'test/outbox/database/unknown-outcomes.test.ts',
    ],
  },
  {
    what: 'a save or a task whose answer was lost is done twice',
    tests: [
      'test/editing/database/repeated-saves.test.ts',
      'test/editing/database/late-saves.test.ts',
      'test/notifications/database/task-outcomes.test.ts',
    ],
  },
  {
    what: 'answers written in HubSpot are passed over, after hours or among 10,000 changes',
    tests: ['test/inbox/database'],
  },
  {
    what: 'an older count, roll-up or setting overwrites a newer one',
    tests: [
      'test/review/database/recount.test.ts',
      'test/review/database/rolling-up.test.ts',
      'test/store/database/account-store.test.ts',
    ],
  },
  {
    what: 'records are edited, untied, deleted or merged by hand',
    tests: [
      `${reconcile}/vote-records.test.ts`,
      `${reconcile}/requests.test.ts`,
      `${reconcile}/merged-contacts.test.ts`,
      `${reconcile}/merged-starters.test.ts`,
      `${reconcile}/damaged-at-random.test.ts`,
    ],
  },
  {
    what: 'too many calls arrive; one account holds up another',
    tests: [
      `${faults}/fair-and-bounded.test.ts`,
      'test/store/database/call-lease.test.ts',
    ],
  },
  {
    what: 'segments, properties, owners and voters go, come or are renamed',
    tests: [
      `${reconcile}/restated.test.ts`,
      `${reconcile}/segment-options.test.ts`,
      'test/editing/database/gone-segments.test.ts',
      'test/service/database/owner-left.test.ts',
      'test/votes/database/naming-voters.test.ts',
    ],
  },
  { what: 'a clock jumps', tests: [`${faults}/clock-jumps.test.ts`] },
  {
    what: 'a disk is full for a second or an hour',
    tests: [`${faults}/disk-full.test.ts`],
  },
  {
    what: 'the database is silent or gone; errors that say nothing; a shutdown resets requests',
    tests: [
      'test/store/database/silent-database.test.ts',
      'test/errors/database',
      'test/service/database/serving.test.ts',
    ],
  },
  {
    what: 'a kill leaves processes behind',
    tests: [`${faults}/no-leftovers.test.ts`],
  },
  {
    what: 'the comparison of a random run overlooks something',
    tests: [
      `${faults}/comparison-of-votes.test.ts`,
      `${faults}/comparison-of-starters.test.ts`,
      'test/faults/compare-counts.test.ts',
    ],
  },
];
