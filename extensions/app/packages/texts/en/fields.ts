/** What a starter’s fields are called and how the editor explains them, by key of `STARTER_FIELDS`. */
export const sentences = {
  fields: {
    title: {
      label: 'Title',
      help: 'For marketing only; salespeople never see it.',
    },
    opener: {
      label: 'Opener',
      help: 'The first sentence, as it is said aloud to one client.',
    },
    question: {
      label: 'Question',
      help: 'One open question: what, how, why, who.',
    },
    whyNow: {
      label: 'Why now',
      help: 'The fact on this client’s record that makes it fit.',
    },
    listenFor: {
      label: 'Listen for',
      help: 'What in the reply tells you how to go on.',
    },
    nextStep: {
      label: 'Next step',
      help: 'What to propose if it goes well.',
    },
    proofUrl: {
      label: 'Proof',
      help: 'A link that proves what is said, beginning with https://.',
    },
    segmentIds: {
      label: 'Segments',
      help: 'Who it is written for; none means everyone. Salespeople never see them.',
    },
    meantFor: {
      label: 'Meant for',
      options: {
        new_clients: 'New clients',
        existing_clients: 'Existing clients',
        both: 'New and existing clients',
      },
    },
    channels: {
      label: 'Channels',
      help: 'Where it can be said; none means anywhere.',
      options: {
        call: 'Call',
        email: 'E-mail',
        meeting: 'Meeting',
      },
    },
    language: {
      label: 'Language',
    },
    translationOf: {
      label: 'Translation of',
      help: 'Both are one conversation: votes on its idea count for both.',
    },
    variantOf: {
      label: 'Variant of',
      help: 'Another way of saying it, in the same language: cards show the one that does better, never both, and each keeps its own votes.',
    },
    theme: {
      label: 'Theme',
      help: 'What it is about, in a word; salespeople can refuse a theme. Used so far: {themes}',
    },
    startsOn: {
      label: 'First day on cards',
    },
    validUntil: {
      label: 'Last day on cards',
      help: 'Left empty, it is set when you publish.',
    },
    forEveryone: {
      label: 'Belongs to everybody',
      help: 'Names, days and numbers in its texts that are not one client’s, such as your own products; separate them with a semicolon.',
    },
    ownerId: {
      label: 'Author',
    },
  },
} as const;
