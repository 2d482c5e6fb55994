/** The conversations an account begins with, and the page that offers them. */
export const sentences = {
  firstDrafts: {
    heading: 'Drafts to begin with',
    help: 'Conversations on what HubSpot knows of contacts by itself. Take those that suit you, then make them yours: nothing is on a card before somebody in marketing has published it.',
    language: 'Language of the drafts',
    draft: 'Draft',
    fits: 'Contacts it fits',
    taken: 'Taken',
    notCounted: 'not counted',
    take: '{count, plural, one {Take 1 draft} other {Take # drafts}}',
    takeNone: 'Choose drafts first',
    allTaken: 'All of them are among your starters.',
    writing: 'Writing into HubSpot…',
    seeStarters: 'See the starters',
    askAgain: 'Ask again',
    unsure:
      'No answer came back, so it is not known yet whether the drafts were written. Ask again: nothing is written twice.',
  },
  firstDraftWords: {
    share: '{share} ({count})',
    counted:
      '{count, plural, one {Share of the 1 contact in this account that has the facts a draft needs.} other {Share of the # contacts in this account that have the facts a draft needs.}}',
    uncounted:
      'HubSpot did not say how many contacts each draft fits. {because} The drafts can be taken all the same.',
    noContacts: 'There are no contacts in this account yet.',
  },
  /** By key; a fact that HubSpot has by default in each. */
  firstDraftTexts: {
    city: {
      theme: 'Local business',
      title: 'What is different in their city',
      opener:
        'Hello {{contact.firstname | "there"}}, averages for the whole country say little about {{contact.city}}, and people who work there know more.',
      question: 'What is different about doing business where you are?',
      whyNow: 'Is based in {{contact.city}}.',
      listenFor: 'local rivals · people hard to find · the season',
      nextStep: 'Ask who else nearby sees it the same way.',
    },
    jobTitle: {
      theme: 'Their job',
      title: 'What their job is really about',
      opener:
        'Hello {{contact.firstname | "there"}}, “{{contact.jobtitle}}” on a card tells little of what lands on your desk.',
      question: 'What takes up most of your week?',
      whyNow: 'Their job title: {{contact.jobtitle}}.',
      listenFor: 'work they would hand over · who they report to',
      nextStep: 'Offer to look at the one task they named first.',
    },
    industry: {
      theme: 'Their industry',
      title: 'Where it hurts in their industry',
      opener:
        'Hello {{contact.firstname | "there"}}, whoever works in {{contact.industry}} is asked for more with the same team.',
      question: 'Where do you notice that first?',
      whyNow: 'Their industry: {{contact.industry}}.',
      listenFor: 'what is put off · what goes wrong twice',
      nextStep: 'Agree to come back to the first thing they named.',
    },
    website: {
      theme: 'Their offer',
      title: 'What their website leaves out',
      opener:
        'Hello {{contact.firstname | "there"}}, {{contact.website}} shows what you offer, and not what makes it hard to deliver.',
      question: 'What do your own customers never get to see?',
      whyNow: 'Their website: {{contact.website}}.',
      listenFor: 'steps done by hand · delays · who fixes what goes wrong',
      nextStep: 'Ask to see that step once, on site or on a screen.',
    },
    recentRequest: {
      theme: 'What they asked for',
      title: 'After what they asked for last',
      opener:
        'Hello {{contact.firstname | "there"}}, you asked for “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” on {{contact.recent_conversion_date}}, and a page answers only what it was written for.',
      question: 'Which question of yours did it leave open?',
      whyNow:
        'Asked for “{{contact.recent_conversion_event_name dated contact.recent_conversion_date}}” on {{contact.recent_conversion_date}}.',
      listenFor: 'what set off the search · who else reads along',
      nextStep: 'Send the one answer that was missing, today.',
    },
    firstRequest: {
      theme: 'What they asked for',
      title: 'What they were looking for at first',
      opener:
        'Hello {{contact.firstname | "there"}}, it began with “{{contact.first_conversion_event_name dated contact.first_conversion_date}}”, and what people look for changes.',
      question: 'What would you look for today?',
      whyNow:
        'First came for “{{contact.first_conversion_event_name dated contact.first_conversion_date}}”.',
      listenFor: 'a need that was met elsewhere · a new one',
      nextStep: 'Note the new need in their own words.',
    },
    lastContact: {
      theme: 'Staying in touch',
      title: 'What is new since the last contact',
      opener:
        'Hello {{contact.firstname | "there"}}, the last contact was on {{contact.notes_last_contacted dated contact.notes_last_contacted}}, and asking is better than assuming that nothing has changed.',
      question: 'What is new on your side since then?',
      whyNow:
        'Last contacted on {{contact.notes_last_contacted dated contact.notes_last_contacted}}.',
      listenFor: 'new people · a project begun or put off',
      nextStep: 'Take up the first change they mention.',
    },
    nextAppointment: {
      theme: 'Staying in touch',
      title: 'Before the next appointment',
      opener:
        'Hello {{contact.firstname | "there"}}, you have an appointment on {{contact.notes_next_activity_date}}, and its time should go to what matters to you.',
      question: 'What should not be left out?',
      whyNow: 'Next appointment on {{contact.notes_next_activity_date}}.',
      listenFor: 'a decision that is due · who should be there too',
      nextStep: 'Put their answer at the top of the agenda.',
    },
    jobInCity: {
      theme: 'Their job',
      title: 'A decision that is theirs alone',
      opener:
        'Hello {{contact.firstname | "there"}}, somebody in {{contact.city}} whose card says “{{contact.jobtitle}}” has decisions nobody else takes.',
      question: 'Which one is on your desk at the moment?',
      whyNow: 'In {{contact.city}}: {{contact.jobtitle}}.',
      listenFor: 'what is at stake · until when',
      nextStep: 'Ask what would make that decision easier.',
    },
    industryInCity: {
      theme: 'Their industry',
      title: 'Who sets the pace near them',
      opener:
        'Hello {{contact.firstname | "there"}}, {{contact.industry}} is not the same in {{contact.city}} as elsewhere.',
      question: 'Who sets the pace where you are?',
      whyNow: 'In {{contact.city}}, industry: {{contact.industry}}.',
      listenFor: 'names of rivals · what they do better',
      nextStep: 'Ask what they would need in order to be ahead.',
    },
    country: {
      theme: 'Local business',
      title: 'Rules and habits of their country',
      opener:
        'Hello {{contact.firstname | "there"}}, rules and habits in {{contact.country}} decide more than any brochure.',
      question: 'Which of them gets in your way most?',
      whyNow: 'Works in {{contact.country}}.',
      listenFor: 'a rule that is new · a habit of their customers',
      nextStep: 'Find out who in the company knows that rule best.',
    },
    knownSince: {
      theme: 'Staying in touch',
      title: 'What matters most now',
      opener:
        'Hello {{contact.firstname | "there"}}, your name has been on file since {{contact.createdate}}, and old notes are a poor guide to what matters now.',
      question: 'What matters most to you this quarter?',
      whyNow: 'On file since {{contact.createdate}}.',
      listenFor: 'one goal with a date · one worry',
      nextStep: 'Say it back in their words, then ask what stands in the way.',
    },
  },
} as const;
