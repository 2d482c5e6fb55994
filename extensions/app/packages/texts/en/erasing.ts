/** Erasing people and accounts, on the settings page. */
export const sentences = {
  erasing: {
    texts: {
      kept: 'What is kept',
      'kept.help':
        'A file, in lines of JSON, of settings and who changed them, votes, requests, wordings, steps of starters and imports. It says who voted only where HubSpot’s records say so, and has no client of anonymous votes. What salespeople chose, saw or drafted is theirs and not in it.',
      keptAsk: 'Make a file',
      keptOpen: 'Download the file',
      keptFailed: 'The file could not be made. Try again.',
      heading: 'Erase',
      about:
        'Erases what the app keeps. It cannot be undone. Backups that were made before still have it.',
      open: 'Choose what to erase',
      what: 'What to erase',
      contact: 'A contact',
      salesperson: 'A salesperson',
      everything: 'Everything of this account',
      'contact.help':
        'What was shown, said, asked and voted about the contact. Votes no longer count, and their records are removed from HubSpot.',
      'salesperson.help':
        'What the person voted, wrote, chose, asked and saw. Votes no longer count, and their records are removed from HubSpot. Who changed a setting or a starter stays.',
      'everything.help':
        'Settings, votes with their voters, requests, figures and everything else, and the app’s access to this account. Records in HubSpot stay, starters and votes among them. Cards stop working until the app is installed again.',
      contactId: 'Record ID of the contact',
      salespersonId: 'Salesperson',
      everythingId: 'Number of this HubSpot account (Hub ID)',
      word: 'To confirm, type ERASE',
      erase: 'Erase',
      failed:
        'It is not known whether this got through. Erasing again does no harm; try again.',
    },
    /** What the file is called. */
    file: 'what-is-kept',
    /** What is typed to confirm. */
    word: 'ERASE',
    refused: {
      word: 'To confirm, type ERASE.',
      contact: 'The record ID of a contact is a number, such as 101.',
      salesperson:
        'Choose the salesperson, or enter their HubSpot user ID, a number.',
      everything:
        'This is not the number of this account. It is in the address of every page of HubSpot.',
    },
    nothing: 'The app keeps nothing about {who}. Nothing had to be erased.',
    done: '{count, plural, one {One entry about {who} was erased.} other {# entries about {who} were erased.}} Records of votes are removed from HubSpot within minutes.',
    contact: 'contact {id}',
    salesperson: 'user {id}',
    gone: '{count, plural, one {Everything of account {id} was erased: one entry.} other {Everything of account {id} was erased: # entries.}} To use the app again, install it again; a private app starts over when its service is restarted. To leave for good, uninstall it in HubSpot.',
  },
} as const;
