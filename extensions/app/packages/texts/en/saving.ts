/** What became of what was written. */
export const sentences = {
  /** What became of what was written. */
  saved: {
    kept: 'Saved.',
    published: 'Published: on cards within seconds, until {date}.',
    publishedFrom: 'Published: on cards from {from} until {date}.',
    asked: 'Saved. It waits for the approval of a second person in marketing.',
    renewed: 'Still true: on cards until {date}.',
    retired: 'Taken off the cards. Its votes are kept.',
    notified: 'The salesperson finds the answer on the card.',
    nobodyNotified:
      'The salesperson had already taken the feedback back, or it had been answered, so nobody was told.',
    overwrittenValue: '{field} “{value}”',
    overwritten:
      'Somebody wrote this in HubSpot at the same time, and your text has replaced it: {values}. Both are in the record’s history.',
  },
  copyOf: '{title} (copy)',
} as const;
