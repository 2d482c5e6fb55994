/** The card of a contact: its frame, a starter on it, and what it says after a vote. */
export const sentences = {
  card: {
    sayUseful: 'Useful',
    sayNotUseful: 'Not useful',
    useful: '✓ You found this useful',
    not_useful: 'Put aside for this client',
    undo: 'Undo',
    proof: 'Proof',
    showFirst: 'That was all: back to the first',
    showOthers: 'Show others',
    /** Followed by how many. */
    past: 'Used or put aside',
    whatWasWrong: 'What was wrong?',
    sayMore: 'Say more (optional; without your name, unless you sign)',
    send: 'Send',
    sent: 'Sent',
    dismiss: 'Dismiss',
    emptyTitle: 'Nothing to say to this client for now',
    nothingWritten:
      'Marketing has not published a starter for a client like this one yet. As soon as it does, you’ll see it here.',
    factsMissing:
      'There are starters for clients like this one, but each needs a fact that is missing or too old:',
    factsUnreadable:
      'The facts on this record could not be read from HubSpot. Reload the page.',
    allAside:
      'You have put aside every starter for this client. Take one back below, or request a new one.',
    voteFailed:
      'Your vote did not get through, so nothing was changed. Try again in a moment.',
    copy: 'Copy',
    copied: 'Copied',
    useIt: 'I used it',
    notUsed: 'Not used after all',
    usedToday: 'Used with this client today',
    more: '⋯ More',
    sendEmail: 'E-mail',
    addNote: 'Note',
    meet: 'Meeting',
    howWouldYouSay:
      'How would you say it? Marketing gets the version below, without anything about this client.',
    forAnyClient: 'For any client:',
    whichFact: 'Which fact is wrong?',
    correctFact:
      'Correct it on this record: the starter comes back by itself once the fact has changed.',
  },
  /** On a card that has nothing because what was written for the client has ended. */
  runOut: {
    title: 'Nothing left to say to this client',
    text: 'What marketing wrote for a client like this one was on cards until {date}, and no longer is. Request one below: marketing sees who is waiting.',
  },
  /** On a card that shows nothing because its client is left alone for a comparison. */
  leftAlone: {
    title: 'No starters for this client, on purpose',
    text: 'Your company compares clients with and without conversation starters, to learn whether they win new business. Some clients, drawn at random, are left to themselves, and this is one of them. It has nothing to do with you or the client: carry on as you would without this card. If you request a starter for this client, you still get it.',
    /** Followed by facts. */
    lacking: 'What you requested or used before needs a fact:',
  },
  cardLabels: { new: 'New', promising: 'Promising', proven: 'Proven' },
  by: 'by {author}',
  /** What is known of whoever says a starter; what is missing is listed by these names. */
  speaker: {
    facts: {
      first_name: 'your first name',
      last_name: 'your last name',
      team: 'your team',
      language: 'your language',
      city: 'where you are based',
      visit_date: 'the day you are in their town',
      last_contact_date: 'when you last used a starter with them',
    },
    /** The same for marketing, who choose them. */
    names: {
      first_name: 'First name',
      last_name: 'Last name',
      team: 'Team',
      language: 'Language',
      city: 'Town they are based in',
      visit_date: 'Day they are in the contact’s town',
      last_contact_date: 'Day they last used a starter with the contact',
    },
  },
  /** Reasons to choose from. */
  reasons: {
    too_generic: 'Too generic',
    not_my_words: 'Not how I’d say it',
    wrong_for_client: 'Not for this client',
    not_now: 'Not now',
    already_discussed: 'Already discussed',
    wrong_fact: 'A fact is wrong',
    not_true_of_me: 'Not true of me',
    other: 'Other',
  },
  receipts: {
    new: 'Few colleagues have tried it so far.',
    proven: 'High up because colleagues find it more useful than most.',
    promising: 'Colleagues seem to find it more useful than most.',
    other: 'Fits a fact on this record; colleagues are divided about it.',
    requested: 'You requested it for this client.',
    lot: 'Drawn at random, so that every starter gets a chance.',
  },
  /** When somebody said it to this client. */
  usedOn: 'Used with this client on {date}',
  /** Refusals behind the three dots. */
  mutes: {
    starter: 'Don’t show it again',
    theme: 'Nothing more on “{theme}”',
    /** Of a starter in the reader's own words. */
    credit: 'Don’t say whose words it uses',
  },
  thanks: {
    useful: '✓ Thank you: you found this useful.',
    usefulWithColleagues:
      '✓ Thank you: you found this useful, as did about {share} of the {voters} people who voted.',
    /** For how long it is put aside. */
    aside: {
      reworded:
        'Thank you. It is put aside for this client until marketing rewords it.',
      days: 'Thank you. It is put aside for this client for {days} days.',
      fact: 'Thank you. It is put aside for this client until the fact changes.',
    },
    /** The same, said later on. */
    stillAside: {
      reworded: 'Put aside for this client until marketing rewords it.',
      days: 'Put aside for this client until {date}.',
      fact: 'Put aside for this client until the fact changes.',
    },
    /** Follows it: the reason, and the words. */
    youSaid: 'You said: {words}',
    answered: '{author} reads this and answers here within {time}.',
    answeredNoAuthor: 'Marketing reads this and answers here within {time}.',
    withinDays: '{count, plural, one {one working day} other {# working days}}',
    withdrawn: 'Taken back.',
  },
  notices: {
    hubspotSlow:
      'HubSpot is slow at the moment: starters for this client’s segments may be missing. Your votes count.',
    lastKnownBecause:
      '{because} These are the last known starters; your votes count and are kept.',
    lastKnown:
      'HubSpot is not responding at the moment: these are the last known starters. Your votes count and are kept.',
  },
  /** Said on cards where votes are named. */
  votesNamed: 'Votes carry your name: marketing sees whose they are.',
  /** Asked beside a piece of feedback, where votes are not confidential. */
  sayMoreAs: {
    anonymous: 'Say more (optional; marketing reads it without your name)',
    named: 'Say more (optional)',
  },
  /** Offered beside a piece of feedback. */
  signFeedback: 'Sign with my name',
} as const;
