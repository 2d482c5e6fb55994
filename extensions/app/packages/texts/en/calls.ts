/** The call sheet and its page to print. */
export const sentences = {
  calls: {
    title: 'Your calls',
    beta: 'Beta at HubSpot: a line for each client, from the facts of the contact and of its company. What deals, meetings and calls tell is on the client’s card.',
    noPhone: 'No phone number on this record',
    sayMore: 'Open the client’s card to say more.',
    correctFact:
      'Correct it on the client’s record: the starter comes back by itself once the fact has changed.',
    print: 'Make a page to print',
    openPrint: 'Open the page to print (once, within a minute)',
    nothing: 'Nothing to say yet: open the card to see what is missing.',
    tooMany: 'Choose 50 contacts at most.',
    unreadable: 'HubSpot did not give the facts of these contacts. Try again.',
    failed: 'This did not get through. Try again.',
  },
  /** A page to print that is used, late or not theirs. */
  printGone:
    'This page was opened already, or its minute is over. Make a new one in HubSpot.',
} as const;
