/** The call sheet and its page to print. */
export const sentences = {
  calls: {
    title: 'Your calls',
    beta: 'Beta at HubSpot: a line for each client, from the contact’s own facts.',
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
