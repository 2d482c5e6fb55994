/** The side panels of the card. */
export const sentences = {
  sheets: {
    answers: { one: '1 answer', other: '{count} answers' },
    requestsReady: { one: '1 request ready', other: '{count} requests ready' },
    requestsClosed: {
      one: '1 request closed',
      other: '{count} requests closed',
    },
    choices: { one: 'Your choice', other: 'Your {count} choices' },
    requestOne: 'Request one',
    openClient: 'Open the client',
    dismiss: 'Dismiss',
    choicesMore:
      'The newest {count} of {total}: others follow as you undo these.',
    inboxMore:
      'The first {count} of {total}: others follow as you dismiss these.',
    inboxEmpty: 'Nothing new. What you dismiss is not shown again.',
    requestReady: 'What you requested on {date} is ready.',
    requestClosed:
      'Marketing will not write what you requested on {date}. Request it again if you still need it.',
    choicesEmpty:
      'You have refused nothing. Whatever you refuse or wish for is listed here, and nowhere else.',
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
    published: {
      one: '1 conversation on cards',
      other: '{count} conversations on cards',
    },
    answersIn: {
      one: 'Answers within about one day',
      other: 'Answers within about {count} days',
    },
    noAnswersYet: 'Has answered none of {feedback} pieces of feedback so far',
    changed:
      'Changed something after {changed} of {feedback} pieces of feedback',
    inTime: 'Answered {count} of {feedback} within the time promised',
    unserved: 'Of {of} clients whose card was opened, {count} had no starter',
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
    placed: 'Requested. You are told here, on any card, when it is ready.',
    joined: 'You are waiting for it, too. You are told here when it is ready.',
    requestStates: {
      sent: 'Requested on {date}, waiting for marketing',
      in_the_works: 'Requested on {date}, marketing is writing it',
      ready: 'Requested on {date}, ready',
      closed: 'Requested on {date}, closed by marketing',
    },
  },
} as const;
