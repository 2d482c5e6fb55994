/** What a salesperson can say of a starter; `withdrawn` takes an earlier verdict back. */
export const VERDICTS = ['useful', 'not_useful', 'withdrawn'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a starter was not useful. */
export const REASONS = [
  'too_generic',
  'not_my_words',
  'wrong_for_client',
  'not_now',
  'already_discussed',
  'wrong_fact',
  'not_true_of_me',
  'other',
] as const;
export type Reason = (typeof REASONS)[number];

/** Reasons that ask something of the author; any comment does so too. */
export const FEEDBACK_REASONS = [
  'too_generic',
  'not_my_words',
  'not_true_of_me',
  'other',
] as const;

/** Reasons about the client or the moment: they never touch a starter's usefulness. */
export const REASONS_BESIDE_THE_RATE = [
  'wrong_for_client',
  'not_now',
  'already_discussed',
  'wrong_fact',
] as const;

/** What marketing did about a piece of feedback. */
export const ANSWERS = ['rewritten', 'retargeted', 'retired', 'kept'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The places a vote can be cast from. */
export const SURFACES = [
  'crm.record.tab',
  'crm.record.sidebar',
  'crm.preview',
  'crm.bulkActions',
  /** By the action of a workflow or an agent, for the salesperson who said so. */
  'workflow',
] as const;
export type Surface = (typeof SURFACES)[number];
