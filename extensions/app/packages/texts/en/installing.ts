/** What an admin reads after letting the app into an account, or not. */
export const sentences = {
  installing: {
    title: 'Conversation Starters',
    done: 'Conversation Starters is installed in account {account}.',
    next: 'Now say in its settings who is marketing, and place the card on the contact record. Both are in HubSpot under Connected apps → Conversation Starters.',
    open: 'Open connected apps in HubSpot',
    drafts: 'Choose first drafts',
    objectsMissing:
      'The custom objects are not complete: {why} Install the app again once that is settled; nothing is lost.',
    again: 'Begin again',
    faults: {
      state_missing:
        'This address belongs to an installation that was not begun here. Begin again from the link that you were given.',
      state_foreign:
        'This installation was begun in another browser or another tab, or this browser keeps no cookies. Nothing was installed. Begin again in this browser.',
      state_used:
        'This installation has already been finished, or stopped. If the app does not work in HubSpot, begin again.',
      state_expired:
        'This installation was begun more than ten minutes ago. Nothing was installed. Begin again.',
      denied:
        'You did not let the app in, so nothing was installed. A super admin can begin again at any time.',
      code_refused:
        'HubSpot does not accept this installation any more: its code was used, or is too old. Begin again.',
      client_refused:
        'HubSpot does not know this app by its client secret. Whoever runs the service has to correct HUBSPOT_CLIENT_ID or HUBSPOT_CLIENT_SECRET. Nothing was installed.',
      unavailable:
        'HubSpot did not answer, so nothing was installed. Begin again in a minute.',
      scopes_missing:
        'HubSpot did not grant everything that the app needs, so nothing was kept of this account:',
    },
    /** After the list of scopes that were not granted. */
    enterprise:
      'Starters and votes are custom objects, which only an Enterprise hub has. With one, have a super admin begin again.',
    askSuperAdmin:
      'Have a super admin begin again: HubSpot grants an app only what the person who installs it may do.',
    reasons: {
      oauth: 'every app needs it',
      'crm.objects.contacts.read':
        'to show the card on contacts and tell their segments',
      'crm.objects.contacts.write':
        'to give authors a task, where an admin wants them told so',
      'crm.objects.companies.read': 'to read facts of a contact’s company',
      'crm.objects.deals.read': 'to read facts of a contact’s deals',
      'crm.objects.owners.read': 'to name the author of a starter',
      'crm.lists.read': 'to list segments',
      'crm.objects.custom.read': 'to read starters and votes',
      'crm.objects.custom.write': 'to write starters and votes',
      'crm.schemas.custom.read': 'to find the two custom objects',
      'crm.schemas.custom.write': 'to make the two custom objects',
      'settings.users.read': 'to tell who is a super admin',
      'settings.users.teams.read': 'to tell who is in the teams of marketing',
    },
  },
} as const;
