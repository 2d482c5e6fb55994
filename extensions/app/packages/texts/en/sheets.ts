/** The side panels of the card. */
export const sentences = {
  sheets: {
    answers: '{count, plural, one {# answer} other {# answers}}',
    requestsReady:
      '{count, plural, one {# request ready} other {# requests ready}}',
    requestsClosed:
      '{count, plural, one {# request closed} other {# requests closed}}',
    choices: '{count, plural, one {Your choice} other {Your # choices}}',
    requestOne: 'Request one',
    openClient: 'Open the client',
    dismiss: 'Dismiss',
    choicesMore:
      '{count, plural, one {The newest one of {total, number}: others follow as you undo it.} other {The newest # of {total, number}: others follow as you undo these.}}',
    inboxMore:
      '{count, plural, one {The first one of {total, number}: others follow as you dismiss it.} other {The first # of {total, number}: others follow as you dismiss these.}}',
    requestsMore:
      '{count, plural, one {One of {total, number} requests: what waits comes first.} other {# of {total, number} requests: those that wait come first.}}',
    inboxEmpty: 'Nothing new. What you dismiss is not shown again.',
    requestReady: 'What you requested on {date} is ready.',
    requestClosed:
      'Marketing will not write what you requested on {date}. Request it again if you still need it.',
    choicesEmpty:
      'You have made no choices yet. Whatever you refuse or want more of is listed here, and nowhere else.',
    choicesAreYours:
      'Nobody else sees these: not marketing, not your manager. Undo any of them at any time.',
    chosen: {
      muted: {
        starter: 'Not shown again: {name}',
        theme: 'Nothing on “{name}”',
        author: 'Nothing by {name}',
      },
      followed: {
        starter: 'More like {name}',
        theme: 'More on “{name}”',
        author: 'More by {name}',
      },
    },
    credited:
      'Where marketing takes over your words, your card says “in your words” and your colleagues’ cards “in a colleague’s words”. Your name is not given.',
    uncredited:
      'Where marketing takes over your words, nothing says that they came from a salesperson.',
    undo: 'Undo',
    askBase: 'Where are you based?',
    aboutYou: 'About you',
    whereabouts:
      'Where are you based? Add a day for where you will be: “Leeds, 4 December”.',
    whyBase:
      'Some starters say where you are. You get them once it is true of you.',
    keep: 'Save',
    askNoMore: 'Don’t ask me',
    based: 'You are based in {place}.',
    visits: 'You will be in {place} on {date}.',
    forget: 'Forget',
    published:
      '{count, plural, one {# conversation on cards} other {# conversations on cards}}',
    answersIn:
      '{count, plural, one {Answers within about one day} other {Answers within about # days}}',
    noAnswersYet:
      '{feedback, plural, one {Has not answered the only piece of feedback so far} other {Has answered none of # pieces of feedback so far}}',
    changed:
      '{feedback, plural, one {{changed, plural, =0 {Changed nothing after the only piece of feedback} other {Changed something after the only piece of feedback}}} other {Changed something after {changed, number} of # pieces of feedback}}',
    inTime:
      '{feedback, plural, one {{count, plural, =0 {Answered the only one later than promised} other {Answered the only one within the time promised}}} other {Answered {count, number} of # within the time promised}}',
    unserved:
      '{of, plural, one {{count, plural, =0 {The only client whose card was opened had a starter} other {The only client whose card was opened had no starter}}} other {Of # clients whose card was opened, {count, number} had no starter}}',
    noFeedbackYet: 'No feedback in the last six months',
    foundUseful:
      'Useful to about {mean} of colleagues ({low}–{high}; {voters} voted)',
    tooEarly: 'Too few colleagues have voted to say how useful',
    author: { followed: 'More like this', muted: 'Nothing more of theirs' },
    choose: 'Who you work with is your choice; {name} is not told.',
    askAuthor: 'Ask {name} to prepare this client: what do you need?',
    askRequest:
      'What would you like to talk about with this client? One sentence is enough.',
    sendRequest: 'Request it',
    join: 'I want it too',
    placed: 'Requested. You’ll be told here, on any card, when it is ready.',
    joined:
      'You are waiting for it, too. You’ll be told here when it is ready.',
    requestStates: {
      sent: 'Requested on {date}, waiting for marketing',
      in_the_works: 'Requested on {date}, marketing is writing it',
      ready: 'Requested on {date}, ready',
      closed: 'Requested on {date}, closed by marketing',
    },
  },
} as const;
