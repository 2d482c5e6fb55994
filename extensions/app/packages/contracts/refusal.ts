/** Why the service said no. A refusal travels as a 200, since HubSpot's proxy hides 4xx and 5xx. */
export const REFUSAL_REASONS = [
  'bad_request',
  'unsigned',
  'account_unknown',
  'not_marketing',
  'starter_record_of_marketing',
  'contact_unknown',
  'ballot_missing',
  'ballot_altered',
  'ballot_expired',
  'ballot_of_another',
  'starter_unknown',
  'comment_too_long',
  'changed_elsewhere',
  'too_many_requests',
  'objects_missing',
  'hubspot_refused',
  'hubspot_token_refused',
  'hubspot_scope_missing',
  'hubspot_declined',
  'hubspot_unavailable',
  'nothing_to_answer',
  'answer_too_long',
  'request_empty',
  'request_too_long',
  'requested_already',
  'request_unknown',
  'author_unknown',
  'too_many_choices',
  'too_many_calls',
  'starter_changed',
  'starter_busy',
  'starter_gone',
  'starter_blocked',
  'draft_refused',
  'overdue_feedback',
  'feedback_gone',
  'not_admin',
  'setting_out_of_bounds',
  'settings_changed',
  'import_unreadable',
  'import_faulty',
  'import_changed',
  'import_busy',
  'import_undone',
  'import_stuck',
  'import_unknown',
  'database_unavailable',
  'failed',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** An expected no, with a sentence in the viewer's language that says what to do. */
export interface Refusal {
  ok: false;
  reason: RefusalReason;
  message: string;
}
