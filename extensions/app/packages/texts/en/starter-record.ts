/** The card on the record of a starter. */
export const sentences = {
  starterRecord: {
    texts: {
      figures: 'What salespeople say',
      feedback: 'Waiting for an answer',
      ownWords: 'Latest own words',
      advice: 'Advice on the text',
      answer: 'Answer in the app',
      open: 'Open in the app',
      edit: 'Edit in the app',
      checkAgain: 'Check again',
    },
    titles: {
      on: 'On the cards',
      later: 'Published, not on the cards yet',
      over: 'Published, but its last day is past',
      held: 'Published, but kept off the cards',
      draft: 'A draft: on no card',
      requested: 'Requested, not written yet',
      retired: 'Retired: on no card',
    },
    lastDay: 'Its last day is {date}.',
    noLastDay: 'It has no last day.',
    firstDay: 'Its first day is {date}.',
    draft: 'Set its status to Published and cards have it within seconds.',
    draftFaulty: 'Fix what is named below, then set its status to Published.',
    requested:
      'A salesperson has a client and waits for this: “{brief}”. Write it, then set its status to Published.',
    retired:
      'Its votes are kept. Set its status to Published and it is on the cards again.',
    tooFew: 'From five voters on there is an estimate.',
    noVotes: 'Nobody has voted on it yet.',
    noFeedback: 'No feedback is waiting for an answer.',
    quoted: '“{words}”',
    answered: 'answered',
    mustFix: 'Fix before publishing',
    lastKnown:
      'HubSpot is not responding at the moment: this is how it stood when it was last read.',
    notYetRead:
      'HubSpot has not answered yet: this is how it stood when it was last read.',
  },
} as const;
