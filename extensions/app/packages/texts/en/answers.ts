/** The answer to a piece of feedback, for the salesperson who made it. */
export const sentences = {
  /** What the salesperson said of it, and when. */
  youSaid: {
    too_generic: 'You said “too generic” about {starter} on {date}.',
    not_my_words: 'You said “not how I’d say it” about {starter} on {date}.',
    wrong_for_client:
      'You said “not for this client” about {starter} on {date}.',
    not_now: 'You said “not now” about {starter} on {date}.',
    already_discussed:
      'You said “already discussed” about {starter} on {date}.',
    wrong_fact: 'You said “a fact is wrong” about {starter} on {date}.',
    not_true_of_me: 'You said “not true of me” about {starter} on {date}.',
    other: 'You said “not useful” about {starter} on {date}.',
    comment: 'You commented on {starter} on {date}.',
  },
  answers: {
    rewritten: 'It has been rewritten.',
    retargeted: 'It now goes to other clients.',
    retired: 'It has been retired.',
    kept: 'It stays as it is.',
  },
  answeredInWords: 'Marketing has answered.',
  /** What a salesperson is told whose words were taken over. */
  adoptedAnswer: 'We say it in your words now. Thank you.',
  starterGone: 'a starter that marketing has removed',
  quoted: '“{title}”',
  /** Whose words a starter is in. */
  yourWords: 'in your words',
  colleaguesWords: 'in a colleague’s words',
} as const;
