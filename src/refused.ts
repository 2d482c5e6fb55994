import type { RefusalReason } from '@starters/contracts';

/** An expected refusal inside the service; the http room adds the sentence. */
export interface Refused<Reason extends RefusalReason = RefusalReason> {
  ok: false;
  reason: Reason;
  /** Values for the sentence's placeholders. */
  values?: Record<string, string | number>;
}

/** What a request that failed is answered with, and how it is logged. */
export interface Explained {
  refusal: Refused;
  /** 500 for a defect of ours; HubSpot's proxy hides its body. */
  status: 200 | 500;
  level: 'warn' | 'error';
  /** The log's sentence. */
  what: string;
}

/** Makes a refusal. */
export const refused = <Reason extends RefusalReason>(
  reason: Reason,
  values?: Refused['values'],
): Refused<Reason> => ({ ok: false, reason, ...(values ? { values } : {}) });
