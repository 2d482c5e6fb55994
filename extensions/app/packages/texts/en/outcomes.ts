/** The settings of what followed uses. */
export const outcomeSettings = {
  outcomesHeading: 'What follows a conversation',
  readsOutcomes: 'Read meetings and deals',
  'readsOutcomes.help':
    'Off: nothing of it is read, what was read of clients is deleted, and no property is added. On: the app reads in the background, for clients who heard a starter, the dates of their meetings and calls and the ID, stage and dates of their deals; and for each vote the client’s lifecycle stage. It adds properties to starters and votes for your own lists and reports. No figure is about one salesperson. Permissions it already has are enough: crm.objects.deals.read, crm.objects.companies.read and crm.objects.contacts.read.',
  keepsAmounts: 'Keep the amounts of deals, too',
  'keepsAmounts.help':
    'Only of deals that followed a conversation, in the currency of the account. Off: amounts kept so far are deleted.',
  meetingDays: 'Days in which a meeting follows',
  'meetingDays.help': 'After a use, 1 to 90.',
  dealDays: 'Days in which a new deal follows',
  'dealDays.help': 'After a use, 7 to 365.',
  wonDays: 'Days in which such a deal is won',
  'wonDays.help': 'After a use, 30 to 730.',
  holdOutPercent: 'Clients left without starters, for a comparison',
  'holdOutPercent.help':
    'Only clients with starters and clients without, compared, show whether starters win new business. Clients are drawn at random once and stay on their side: on cards, call sheets and in workflows. The card of a client who is left without says so to the salesperson, and why. To compare, the app also reads meetings and deals of clients whose card was opened and who heard no starter. Another share, or none, ends the comparison: it begins again from nothing, and what was read for it is deleted.',
  holdOutShare: '{percent} of clients',
  outcomesForbidden:
    'HubSpot no longer lets the app read what follows conversations: it lacks {scopes}. What was read before is kept. Give the app these permissions again; it goes on within an hour.',
  outcomesRefused:
    'What follows conversations could not be read; the app tries again within an hour. HubSpot said: {because}',
} as const;

/** Properties of a starter. */
export const starterOutcomeProperties = {
  taken_90d: {
    label: 'Opened or copied, 90 days',
    description:
      'Times unfolded on a card, or its line copied, in the last 90 days: once a day for each person and client. Empty under five people.',
  },
  used_90d: {
    label: 'Used, 90 days',
    description: 'Times used in the last 90 days.',
  },
  meetings_90d: {
    label: 'Meetings and replies, 90 days',
    description:
      'Meetings and calls from the client that followed uses of the last 90 days. Shared among the starters used with the client; empty under five people.',
  },
  deals_90d: {
    label: 'Deals opened, 90 days',
    description:
      'Deals opened after uses of the last 90 days. Shared among the starters used with the client; empty under five people.',
  },
  won_180d: {
    label: 'Deals won, 180 days',
    description:
      'Of the deals opened after uses of the last 180 days, those won. Shared among the starters used with the client; empty under five people.',
  },
  first_deals_180d: {
    label: 'First deals, 180 days',
    description:
      'Of those won, the first deals with clients who had none before. Shared among the starters used with the client; empty under five people.',
  },
} as const;

/** Properties of a vote. */
export const voteOutcomeProperties = {
  lifecycle_when_voted: {
    label: 'Lifecycle stage when voted',
    description: 'The client’s lifecycle stage at the time of the vote.',
  },
  client_when_voted: {
    label: 'Client when used',
    description:
      'New: the company, or the contact without one, had no won deal before the use.',
  },
} as const;

/** What followed uses of starters. */
export const sentences = {
  /** For marketing's pages. */
  outcomes: {
    title: 'What followed',
    counted: 'Counted',
    countedHelp:
      'What followed in time. It does not say that the conversation was the cause.',
    compared: 'Compared',
    tooEarly: 'Too early to say',
    splitBy: 'Split by',
    'by.starter': 'Starter',
    'by.wording': 'Wording',
    'by.author': 'Author',
    'by.theme': 'Theme',
    'by.segment': 'Segment',
    hidden: 'too few people',
    nothing: 'Nothing has been used in this time.',
    'rung.shown': 'Shown',
    'rung.taken': 'Opened or copied',
    'rung.used': 'Used',
    'rung.met': 'Meeting or reply',
    'rung.opened': 'Deal opened',
    'rung.won': 'Deal won',
    'rung.firstWon': 'First deal with a new client',
  },
  /** On the settings page: what it costs to leave a share of clients without starters. */
  holdOutWords: {
    none: 'Every client gets starters. What followed can then be counted, not compared with clients without.',
    forecast:
      'At the volume of the last four weeks about {openings, plural, one {# opening} other {# openings}} a week of {all, number} would show no starter. A difference of 10 points in the share of clients with a meeting can be told within {weeks, plural, one {# week} other {# weeks}}, one of 5 points within {more, plural, one {# week} other {# weeks}}.',
    unknown:
      'In the last four weeks too few cards showed a starter to say what it costs and how long it takes.',
  },
  /** Composed by the service. */
  outcomeWords: {
    /** Clients with starters beside clients who are left without. */
    holdOut: {
      met: {
        compared:
          'Of {own, plural, one {# client} other {# clients}} with starters, {ownShare} of 100 had a meeting or reply within {days, plural, one {# day} other {# days}} of the first opening of their card; of {others, plural, one {# client} other {# clients}} left without, {othersShare}. The difference in points: {difference} ({low} to {high}, with 90% certainty).',
        noDifference:
          'Between {own, plural, one {# client} other {# clients}} with starters and {others, plural, one {# client} other {# clients}} left without, meetings and replies within {days, plural, one {# day} other {# days}} show no difference that could not be chance. With starters {ownShare} of 100, without {othersShare}; in points: {difference} ({low} to {high}, with 90% certainty).',
        tooEarly:
          'Too early to compare meetings with clients left without starters: the {days, plural, one {# day} other {# days}} are over for {own, plural, one {# client} other {# clients}} with starters and {others, number} without. A difference of 10 points can be told about {weeks, plural, one {# week} other {# weeks}} after the comparison began.',
        tooEarlyUnknown:
          'Too early to compare meetings with clients left without starters: the {days, plural, one {# day} other {# days}} are over for {own, plural, one {# client} other {# clients}} with starters and {others, number} without.',
      },
      firstWon: {
        compared:
          'Of {own, plural, one {# new client} other {# new clients}} with starters, {ownShare} of 100 had a first deal won within {days, plural, one {# day} other {# days}} of the first opening of their card; of {others, plural, one {# new client} other {# new clients}} left without, {othersShare}. The difference in points: {difference} ({low} to {high}, with 90% certainty).',
        noDifference:
          'Between {own, plural, one {# new client} other {# new clients}} with starters and {others, plural, one {# new client} other {# new clients}} left without, first deals within {days, plural, one {# day} other {# days}} show no difference that could not be chance. With starters {ownShare} of 100, without {othersShare}; in points: {difference} ({low} to {high}, with 90% certainty).',
        tooEarly:
          'Too early to compare first deals with clients left without starters: the {days, plural, one {# day} other {# days}} are over for {own, plural, one {# new client} other {# new clients}} with starters and {others, number} without. A difference of 5 points can be told about {weeks, plural, one {# week} other {# weeks}} after the comparison began.',
        tooEarlyUnknown:
          'Too early to compare first deals with clients left without starters: the {days, plural, one {# day} other {# days}} are over for {own, plural, one {# new client} other {# new clients}} with starters and {others, number} without.',
      },
      tooFewPeople:
        'Too early to compare with clients left without starters: fewer than five people have opened cards of clients on one of the two sides.',
    },
    kinds: { new: 'New client', existing: 'Existing client' },
    noName: 'Without',
    headline:
      '{count, plural, =1 {1 first deal with a new client} one {# first deal with a new client} other {# first deals with new clients}} followed {uses} uses in {days} days.',
    noHeadline:
      'No first deal with a new client has followed yet: {uses} uses in {days} days.',
    fewHeadline:
      'Fewer than five people have used a starter in {days} days: too few to say what followed.',
    hiddenHeadline:
      'What followed in {days} days is not shown: beside the total it would tell what followed another starter, which fewer than five people have used.',
    definition:
      'Opened or copied: somebody unfolded the line on a card or copied it; counted like shown, once a day for each person and client. The first line of a card is open already, so it may be used without. A client is new if the company, or the contact without one, had no won deal before the use. A meeting or a call from the client counts for {meetingDays, plural, one {# day} other {# days}} after a use, a new deal for {dealDays, number}, its win for {wonDays, number}. Deals opened earlier do not count. Where several starters were used with a client, they share what followed equally.',
    early:
      '{count, plural, one {# use} other {# uses}} may still be followed by it.',
    noDeals:
      'HubSpot has no deal of these clients since: the count ends with the meetings.',
    stale:
      'HubSpot has not been read since {date}: {because} What happened later is missing.',
    lacks: 'the app lacks {scopes}.',
    moreRows:
      '{count, plural, one {# row} other {# rows}}: the first {shown, number} are listed.',
    compared:
      'Where this starter was shown by random draw, {own} of 100 clients had a meeting after a conversation; where it could have been drawn and another one was, {others}. The difference in points: {difference} ({low} to {high}, with 90% certainty).',
    noDifference:
      'The random draw shows no difference yet that could not be chance. In points: {difference} ({low} to {high}, with 90% certainty).',
    tooEarly:
      'Too early to compare: the random draw has shown it to {own, plural, one {# client} other {# clients}} so far. At {perWeek} a week a difference of 10 points shows after about {weeks, plural, one {# week} other {# weeks}}.',
    tooEarlyUnknown:
      'Too early to compare: the random draw has shown it to {own, plural, one {# client} other {# clients}} so far.',
    tooFewPeople:
      'Too early to compare: fewer than five people have had it on their cards by random draw, or another one in its place.',
    /** On the card, from five people on. */
    receipt:
      'used {uses} times, {count, plural, one {# meeting or reply} other {# meetings or replies}} followed',
  },
} as const;
