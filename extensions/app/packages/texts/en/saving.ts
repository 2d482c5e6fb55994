/** What became of what was written. */
export const sentences = {
  /** What became of what was written. */
  saved: {
    kept: 'Saved.',
    published: 'Published: cards have it within seconds, until {date}.',
    publishedFrom: 'Published: cards have it from {from} until {date}.',
    asked: 'Saved. It waits for the approval of a second person in marketing.',
    renewed: 'Still true: on cards until {date}.',
    retired: 'Taken off the cards. Its votes are kept.',
    notified: 'The salesperson finds the answer on the card.',
    nobodyNotified:
      'The salesperson had already taken the feedback back, or it had been answered, so nobody was told.',
    overwrittenValue: '{field} “{value}”',
    overwritten:
      'In the same moment somebody wrote this in HubSpot, and yours stands now: {values}. Both are in the record’s history.',
  },
  copyOf: '{title} (copy)',
} as const;
