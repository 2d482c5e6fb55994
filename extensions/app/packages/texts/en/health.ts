/** How the app is, item by item: on the settings page, and line by line in `npm run doctor`. */
export const sentences = {
  health: {
    heading: 'Health',
    allWell: 'Everything is as it should be.',
    item: 'What',
    state: 'State',
    says: 'What was found, and what to do',
    ok: 'OK',
    todo: 'To do',
    unchecked: 'Not checked',
    again: 'Look again',
  },
  healthWords: {
    what: {
      node: 'Node',
      accounts: 'Accounts',
      settings: 'Settings',
      secrets: 'Secrets',
      database: 'Database',
      reachability: 'Reachability',
      token: 'Token',
      scopes: 'Scopes',
      people: 'People',
      objects: 'Objects',
      segments: 'Segments',
      card: 'Card',
      webhooks: 'Webhooks',
      tasks: 'Tasks',
      readBack: 'Earlier votes',
      published: 'Last sent',
      setAside: 'Set aside',
      versions: 'Versions',
      clock: 'Clock',
    },
    toDo: '{count, plural, one {One thing needs you.} other {# things need you. Begin with the first.}}',
    comesFirst: '{what} comes first.',
    nodeOld: 'This is {version}; install {lowest} or newer.',
    settingsOk: 'All are readable.',
    settingsWrong: '{problems} See .env.example.',
    secretsOk: 'None is missing or an example.',
    databaseOk: 'It answers, and its tables are up to date.',
    databaseNone:
      'There is no database yet. Set DATABASE_URL, or, for a trial, start the service once without it.',
    databaseOld:
      '{count, plural, one {One migration is missing. npm run serve runs it when it starts.} other {# migrations are missing. npm run serve runs them when it starts.}}',
    reachOk: '{origin} answers.',
    reachExample:
      '{origin} is an example. Give your address to npm run configure, which sets serviceOrigin in app.json, and upload again.',
    reachNotHttps: '{origin} is not https; HubSpot calls nothing else.',
    reachSilent:
      '{origin} does not answer from here. Is the service running, does the name point to it, and is the certificate valid?',
    reachOther:
      '{origin}/healthz answers {status}, which is not what the service answers. Another program or a proxy is in its place.',
    tokenOk: 'HubSpot accepts it for account {account}.',
    tokenOther:
      'It belongs to account {own}, but HUBSPOT_ACCOUNT_ID is {account}. Copy the token of the app that is installed in {account}, or correct the id.',
    scopesOk:
      'Everything may be read. Whether it may write shows only when something is sent: if it may not, “Not in HubSpot yet” in the settings says so.',
    scopesMissing:
      'HubSpot does not grant {scopes}. Upload the app with the scopes of app.json and install it again: an upload alone grants nothing.',
    peopleOk:
      '{count, plural, one {HubSpot tells who is a super admin: 1 user.} other {HubSpot tells who is a super admin: # users.}}',
    peopleNoAdmin:
      'HubSpot names no super admin. Until it does, only those in ADMIN_USER_IDS can open the settings.',
    peopleMissing:
      'HubSpot has no list of users for the app, so it cannot tell who is admin or in a team of marketing. Name admins in ADMIN_USER_IDS and marketing by person.',
    objectsOk: 'conversation_starter and starter_vote are complete.',
    objectsMissing:
      '{names}: missing. Run npm run objects; by OAuth, installing the app again does the same.',
    objectsOtherType:
      '{names}. Somebody made that property by hand. Give it another label, archive it for good in HubSpot, then run npm run objects; by OAuth, installing the app again does the same.',
    otherType: '{property} is {found}, not {wanted}',
    tasksOff:
      'Authors are not told by tasks, so the app needs no permission to write to contacts.',
    tasksOk: 'Authors are told by tasks, and HubSpot has refused none.',
    tasksForbidden:
      'HubSpot does not grant {scopes}, which only tasks need. Set "authorTasks" to true in app.json, run npm run manifest, upload the app and install it again; by OAuth, install it again. Or switch tasks off in the settings.',
    tasksRefused: 'HubSpot refused the last task: {because}',
    segmentsOk:
      '{count, plural, one {1 segment of contacts.} other {# segments of contacts.}}',
    segmentsNone:
      'There is no segment of contacts. Create one in HubSpot: starters are written for segments.',
    cardOk: 'It was last seen {at}.',
    cardPlaces: 'It was last seen {at}. Votes have come from {places}.',
    places: {
      'crm.record.tab': 'the tab',
      'crm.record.sidebar': 'the sidebar',
      'crm.preview': 'the preview',
    },
    webhooksNone:
      'HubSpot has sent none yet. It sends one when a contact is deleted, merged or restored; without them, the comparison finds the same within the hour.',
    webhooksOk: 'HubSpot last sent one {at}.',
    webhooksLate:
      'One that HubSpot sent has been waiting since {since}. See “Token” above and the log of the service.',
    accountsNone:
      'No account has installed the app. A super admin of the account opens {address}.',
    accountsSome:
      '{count, plural, one {1 account has installed the app.} other {# accounts have installed the app.}}',
    accountsOther:
      'Account {account} has not installed the app. A super admin of it opens {address}.',
    cardUnseen:
      'Nobody has seen it yet. Place it on the contact record (Customize record), then open a contact.',
    readBackGoesOn:
      'HubSpot has votes from before this installation. They are being read; until then no figures are written on records.',
    readBackOtherSecret:
      'HubSpot has votes from before this installation that were cast under another APP_SECRET. Start the service with that one, or, where it is lost, run npm run rebuild -- --new-secret. Until then no figures are written on records.',
    publishedOk: 'HubSpot took something last {at}.',
    publishedNever: 'Nothing has had to be sent yet.',
    publishedLate:
      'Something has waited since {since}. See “Not in HubSpot yet” below for why and what to do.',
    setAsideNone: 'HubSpot has refused nothing.',
    setAsideSome:
      '{count, plural, one {HubSpot refused 1 record: {because} Correct what it names, then select “Try again now” below.} other {HubSpot refused # records: {because} Correct what it names, then select “Try again now” below.}}',
    versions: 'App {app}, build {build}, Node {node}, PostgreSQL {postgres}.',
    clockUnknown: 'HubSpot did not answer, so nothing is known of it.',
    clockOk: 'It agrees with the clock of HubSpot.',
    clockAhead:
      'It is {seconds} s ahead of HubSpot’s. Set it by NTP: from five minutes on, every request is refused as unsigned.',
    clockBehind:
      'It is {seconds} s behind HubSpot’s. Set it by NTP: from five minutes on, every request is refused as unsigned.',
  },
} as const;
