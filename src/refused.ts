import type { RefusalReason } from '@starters/contracts';

/** An expected refusal inside the service; the http room adds the sentence. */
export interface Refused<Reason extends RefusalReason = RefusalReason> {
  ok: false;
  reason: Reason;
  /** Values for the sentence's placeholders. */
  values?: Record<string, string | number>;
}

/** Makes a refusal. */
export const refused = <Reason extends RefusalReason>(
  reason: Reason,
  values?: Refused['values'],
): Refused<Reason> => ({ ok: false, reason, ...(values ? { values } : {}) });
