/** The editor. */
export const sentences = {
  editor: {
    newTitle: 'Write a starter',
    editTitle: 'Edit the starter',
    back: 'All starters',
    noTranslation: 'Not a translation',
    noVariant: 'Not a variant',
    noOwner: 'Nobody yet',
    status: 'Status: {status}',
    targetFor: 'For: {summary}',
    targetEveryone: 'everyone',
    targetAnywhere: 'anywhere',
    targetFrom: 'from {date}',
    targetUntil: 'until {date}',
    segmentSize: '{name} ({size, plural, one {# client} other {# clients}})',
    /** What may be left out, to be shown on a click. */
    addField: '+ {field}',
    factInto: 'Insert a fact into “{field}”',
    factChoose: 'City, last contacted …',
    factHelp:
      'Or type “[” while you write. A client whose record lacks the fact is not shown the starter; with words to say instead, {{contact.city | "your city"}}, everyone is.',
    factOffers: 'Enter puts in the first one; Tab leads to the others:',
    factTaken: '[{typed}] was put in. Shift+Tab leads back to the text.',
    factUnknown: 'No fact is called “{typed}”.',
    adviceOn: 'Advice: {message}',
    liveHeading: 'As a client hears it',
    liveLoading: 'Reading clients it is meant for…',
    liveNone:
      'No client is in these segments, so there is nobody to try it on.',
    liveUnreadable:
      'The facts of these clients could not be read from HubSpot. Save, and reload the page.',
    liveOf: 'Client {at} of {count}',
    liveNext: 'Next client',
    livePrevious: 'Previous client',
    liveLacking: 'A client who lacks a fact',
    liveMissing: 'Not shown for this client: the record lacks {facts}.',
    liveOtherLanguage:
      'Not shown for this client, who speaks another language.',
    liveOtherAudience:
      'Not shown for this client: it is meant only for new clients, or only for existing ones.',
    liveBlank:
      'Write opener, question and why now, and you’ll see it here as salespeople do.',
    openContact: 'Open the contact',
    sayable:
      'Can be said to about {mean} of the clients it is for ({low}–{high}, from {count} you may see).',
    sayableFew:
      '{count, plural, one {{can, plural, =0 {Cannot be said to the only one you may see.} other {Can be said to the only one you may see.}}} other {Can be said to {can, number} of the # you may see.}}',
    sayableOtherLanguage: 'Clients with another language: {count}.',
    sayableOtherAudience:
      'New or existing clients it is not meant for: {count}.',
    missingMost: 'Missing most: {facts}.',
    seconds:
      'Takes about {seconds, plural, one {# second} other {# seconds}} to say.',
    mustFix:
      '{count, plural, one {One thing to fix before publishing, in {fields}.} other {# things to fix before publishing, in {fields}.}}',
    allGood: 'Nothing to fix.',
    checkFailed:
      'The check failed; what you wrote is still here. It will be tried again as you type.',
    save: 'Save',
    publish: 'Publish',
    approve: 'Approve and publish',
    askApproval: 'Ask for approval',
    saveFailed:
      'No answer came back, so it may or may not be saved. What you wrote is still here. Try again: it won’t be saved twice.',
    conflictTitle: 'Somebody else has changed this starter',
    keepMine: 'Keep mine',
    takeTheirs: 'Use theirs',
    theirs: '{field}, theirs: “{value}”',
    requestHeading: 'What was requested',
    requestClients: '{waiting} waiting for it',
    client: 'Client {number}',
    clientGone: 'A client who was deleted or merged, or one you can’t see',
    quoted: '“{words}”',
    adoptHeading: 'In a salesperson’s words',
    adoptHelp:
      'Their words are below, ready to publish. Publishing answers their feedback, and the card says that the words are a colleague’s, without a name.',
    adoptAsVariant: 'Let them compete as a variant',
    adoptReplacing: 'Replace the text instead',
    variantHelp:
      'They become a starter of their own, a variant of this one: cards show the one that does better, never both, and each keeps its own votes.',
    lookalikesHeading: 'Still looks like one client',
    lookalikesHelp:
      'Put a fact in its place, or say that it belongs to everybody, as the name of your own product does.',
    belongsToEverybody: '“{piece}” belongs to everybody',
    heardHeading: 'As other clients will hear it',
    heardWait:
      'You can publish it once you have seen it on other clients here.',
    answerText: 'Your answer to them',
    waitingForApproval: 'A colleague asks you to approve this wording.',
  },
  /** The title of a salesperson’s way of saying a starter. */
  variantTitle: '{title}, in other words',
} as const;
