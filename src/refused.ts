import type { RefusalReason } from '@starters/contracts';

/** An expected no inside the service; the sentence is added at the door, in the viewer's language. */
export interface Refused {
  ok: false;
  reason: RefusalReason;
  /** Values for the sentence's placeholders. */
  values?: Record<string, string | number>;
}

/** Makes a refusal. */
export const refused = (
  reason: RefusalReason,
  values?: Refused['values'],
): Refused => ({ ok: false, reason, ...(values ? { values } : {}) });
