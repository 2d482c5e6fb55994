/** Drafts that are kept as they are written, and two who write at once. */
export const sentences = {
  writing: {
    texts: {
      keeping: 'Keeping your draft…',
      notKept:
        'Your draft cannot be kept at the moment: the service is not answering. It is tried again every five seconds; leave this page open.',
      discard: 'Throw the draft away',
      discardSure: 'Throw it away for good?',
      discardYes: 'Yes, throw it away',
      discardNo: 'Keep it',
      discarded: 'The draft has been thrown away.',
      saveOfPublished: 'Save without publishing',
      clashTitle: 'Both of you changed this',
      clashHelp:
        'Everything else has been merged and nothing is saved yet. Choose for each field, then save again.',
      windowTitle: 'You wrote here in another window, too',
      windowHelp:
        'Your drafts are merged and kept. Choose for each field that you changed in both.',
      pair: '{name}: {value}',
      yours: 'Yours',
      theirs: 'By {who}',
      here: 'In this window',
      there: 'In the other window',
      useThere: 'Use the text of the other window',
      useHere: 'Back to the text of this window',
      useTheirs: 'Use theirs',
      useYours: 'Back to yours',
      draftsTitle: 'Your drafts',
    },
    kept: 'Draft kept {time}',
    whenToday: 'at {time}',
    whenBefore: 'on {time}',
    found: 'Your draft, kept {time}, as you left it.',
    keptAsDraft:
      'Saved as your draft. Cards keep the published wording until you publish this one.',
    segmentsMissing:
      'Not all segments could be read from HubSpot, so some are missing from the list. What you write is kept; reload later to choose one of those.',
    originGone:
      'The starter that this was written for was deleted in HubSpot. Your text is kept; saved, it becomes a new starter.',
    otherDraftStays:
      'You kept other text in another window. That draft stays under “Your drafts”.',
    feedbackGone:
      'The feedback that these words are from was taken back or has an answer by now. Your text is kept.',
    working: '{who} is working on another wording, last saved on {date}.',
    workingYou: 'You are working on another wording, last saved on {date}.',
    merged: 'Merged with what {who} changed since you opened it: {fields}.',
    draftNew: 'New starter, kept {time}',
    draftCopy: 'Duplicate, kept {time}',
    draftTranslation: 'Translation, kept {time}',
    draftWords: 'A salesperson’s words, kept {time}',
    draftEdit: 'Changes, kept {time}',
    untitled: 'Untitled',
    listsCut:
      'The lists below are longer than HubSpot passes on: {count, plural, one {# choice is missing} other {# choices are missing}}. What is chosen stays. A fact can be typed by its name in brackets; anything else can be set on the record in HubSpot.',
  },
} as const;
