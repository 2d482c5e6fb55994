/** What an admin reads after letting the app into an account, or not. */
export const sentences = {
  installing: {
    title: 'Conversation Starters',
    done: 'Conversation Starters is installed in account {account}.',
    next: 'Now say in its settings who is marketing, and place the card on the contact record. Both are in HubSpot under Connected apps → Conversation Starters.',
    open: 'Open connected apps in HubSpot',
    drafts: 'Choose first drafts',
    objectsMissing:
      'The custom objects are not complete: {why} Install the app again once that is fixed; nothing is lost.',
    again: 'Start again',
    faults: {
      state_missing:
        'This address belongs to an installation that was not started here. Start again from the link you were given.',
      state_foreign:
        'This installation was started in another browser or tab, or this browser blocks cookies. Nothing was installed. Start again in this browser.',
      state_used:
        'This installation has already finished, or was interrupted. If the app does not work in HubSpot, start again.',
      state_expired:
        'This installation was started more than ten minutes ago. Nothing was installed. Start again.',
      denied:
        'You did not allow the app access, so nothing was installed. A super admin can start again at any time.',
      code_refused:
        'HubSpot no longer accepts this installation: its code has been used, or is too old. Start again.',
      client_refused:
        'HubSpot does not recognise this app by its client secret. Whoever runs the service has to correct HUBSPOT_CLIENT_ID or HUBSPOT_CLIENT_SECRET. Nothing was installed.',
      unavailable:
        'HubSpot did not answer, so nothing was installed. Start again in a minute.',
      scopes_missing:
        'HubSpot did not grant everything the app needs, so nothing about this account was kept:',
    },
    /** After the list of scopes that were not granted. */
    enterprise:
      'Starters and votes are custom objects, which only an Enterprise hub has. If you have one, ask a super admin to start again.',
    askSuperAdmin:
      'Ask a super admin to start again: HubSpot grants an app only what the person installing it is allowed to do.',
    reasons: {
      oauth: 'every app needs it',
      'crm.objects.contacts.read':
        'to show the card on contacts and know their segments',
      'crm.objects.contacts.write':
        'to give authors a task, if an admin turns that on',
      'crm.objects.companies.read': 'to read facts of a contact’s company',
      'crm.objects.deals.read': 'to read facts of a contact’s deals',
      'crm.objects.owners.read': 'to name the author of a starter',
      'crm.lists.read': 'to list segments',
      'crm.objects.custom.read': 'to read starters and votes',
      'crm.objects.custom.write': 'to write starters and votes',
      'crm.schemas.custom.read': 'to find the two custom objects',
      'crm.schemas.custom.write': 'to create the two custom objects',
      'settings.users.read': 'to know who is a super admin',
      'settings.users.teams.read': 'to know who is in marketing’s teams',
    },
  },
} as const;
