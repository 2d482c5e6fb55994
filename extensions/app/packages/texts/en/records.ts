/** What the app writes into HubSpot: titles of records, and tasks. */
export const sentences = {
  /** The title of a vote’s record. */
  recordTitles: {
    useful: 'Useful: {starter}',
    not_useful: 'Not useful: {starter}',
    withdrawn: 'Withdrawn: {starter}',
    used: 'Used: {starter}',
  },
  /** The title of a request’s record. */
  requestedTitle: 'Request: {brief}',
  /** A task to an author; the subject names the parts that are not 0. */
  task: {
    subject: 'Conversation starters – {parts}',
    feedback: 'feedback to answer: {count}',
    requests: 'requests to write: {count}',
    approvals: 'to approve: {count}',
    returned: 'sent back to you: {count}',
    expiring: 'about to end: {count}',
    body: 'Open Conversation Starters in the Marketplace menu: salespeople are waiting for your answers under Feedback and for what they requested under Requests; what waits for your approval, was sent back to you or is about to end is on the first page. You are told at most once a day.',
  },
} as const;
