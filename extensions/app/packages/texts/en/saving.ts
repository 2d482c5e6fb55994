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
    renewedMany:
      '{count, plural, one {Still true: one starter is on cards until {last}.} other {Still true: # starters are on cards, the first until {first}, the last until {last}.}}',
    retiredMany:
      '{count, plural, one {One starter is taken off the cards. Its votes are kept.} other {# starters are taken off the cards. Their votes are kept.}}',
    manyWait:
      '{count, plural, one {HubSpot has not taken one of them yet: it is sent by itself.} other {HubSpot has not taken # of them yet: they are sent by themselves.}}',
    notified: 'The salesperson finds the answer on the card.',
    nobodyNotified:
      'The salesperson had already taken the feedback back, or it had been answered, so nobody was told.',
    notOnCards: 'It is not on cards yet: {because}',
    overwrittenValue: '{field} “{value}”',
    overwritten:
      'Somebody wrote this in HubSpot at the same time, and your text has replaced it: {values}. Both are in the record’s history.',
  },
  translationTitle: '{title} ({language})',
  copyOf: '{title} (copy)',
} as const;
