/** What is not in HubSpot yet, for admins and marketing. */
export const sentences = {
  unsent: {
    texts: {
      heading: 'Not in HubSpot yet',
      allSent: 'Everything is in HubSpot.',
      safe: 'Nothing is lost: it is kept here until HubSpot takes it.',
      what: 'What',
      since: 'Since',
      said: 'HubSpot’s reply',
      advice: 'What to do',
      nextTry: 'Next try: {time}',
      tryNow: 'Try again now',
      failed: 'This could not be sent. Nothing is lost; try again.',
    },
    retried:
      'The app is sending it to HubSpot again. Come back in a minute to see what is left.',
    kinds: {
      segments: 'the segments that starters can name',
      starter:
        '{count, plural, one {one saved starter} other {# saved starters}}',
      step: '{count, plural, one {one starter to renew or retire} other {# starters to renew or retire}}',
      import:
        '{count, plural, one {one imported starter} other {# imported starters}}',
      request: '{count, plural, one {one request} other {# requests}}',
      vote: '{count, plural, one {one vote} other {# votes}}',
      answer: '{count, plural, one {one answer} other {# answers}}',
      roll_up:
        '{count, plural, one {the figures on one starter} other {the figures on # starters}}',
      task: '{count, plural, one {one task} other {# tasks}}',
      columns: 'the properties for what followed uses',
    },
    advice: {
      onTheWay: 'Nothing: this is on its way.',
      late: 'The service has not sent this yet, though it should have. Select “Try again now”; if it is still here in a minute, look in the log of the service.',
      moment:
        'Nothing: HubSpot is slow or down for a moment, and the app keeps trying.',
      budget:
        'Nothing: {left} of the {daily} calls that HubSpot allows today are left. They are kept for cards and pages; sending continues tomorrow.',
      account:
        'HubSpot turns the whole app away. If it was uninstalled or its access token changed, do what “Token” under “Health” says. If the daily limit of calls is used up, wait until midnight. Then select “Try again now”.',
      shape:
        'HubSpot refuses all of them. A property of the object was made required, an option was deleted, or the app lacks a scope: undo that, or run “npm run objects”. Then select “Try again now”.',
      record:
        '{count, plural, one {HubSpot refuses one of them. Correct what the reply names, then select “Try again now”.} other {HubSpot refuses # of them. Correct what the reply names, then select “Try again now”.}}',
      recordNamed:
        '{count, plural, one {HubSpot refuses one of them: {names}. Correct what the reply names, then select “Try again now”.} other {HubSpot refuses # of them, such as {names}. Correct what the reply names, then select “Try again now”.}}',
    },
    quoted: '“{title}”',
    unknown:
      '{count, plural, one {One vote record in HubSpot belongs to no vote that this app knows. Somebody made it or changed its key, or the app’s database is older than the record. It counts nowhere. If nobody needs it, delete it in HubSpot.} other {# vote records in HubSpot belong to no votes that this app knows. Somebody made them or changed their keys, or the app’s database is older than the records. They count nowhere. If nobody needs them, delete them in HubSpot.}}',
    /** For marketing: what HubSpot has not taken for long. */
    stuck:
      'HubSpot has not taken {what} since {since}. Nothing is lost. Ask your admin: the app’s settings say why, and what to do.',
  },
} as const;
