/** The call sheet and its page to print. */
export const sentences = {
  calls: {
    title: 'Your calls',
    beta: 'A beta feature of HubSpot. Each line uses facts about the contact and its company; those from deals, meetings and calls are on the client’s card.',
    noPhone: 'No phone number on this record',
    sayMore: 'Open the client’s card to say more.',
    correctFact:
      'Correct it on the client’s record: the starter comes back by itself once the fact has changed.',
    print: 'Make a page to print',
    openPrint: 'Open the page to print (once, within a minute)',
    nothing: 'Nothing to say yet: open the card to see what is missing.',
    tooMany: 'Choose 50 contacts at most.',
    unreadable:
      'The facts of these contacts could not be read from HubSpot. Try again.',
    failed: 'This did not get through. Try again.',
  },
  /** A page to print that is used, late or not theirs. */
  printGone:
    'This page has already been opened, or its link has expired: it works once, within a minute. Make a new one in HubSpot.',
} as const;
