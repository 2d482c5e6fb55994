import { createHash } from 'node:crypto';
import type { ActionCall } from './action-call.ts';

/** How an action ended, for a branch of a workflow. */
export const OUTCOMES = [
  'line',
  'no_line',
  'counted',
  'already_judged',
  'not_possible',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What an action answers: fields that later actions of the workflow can use, or that HubSpot is to
 * ask again after so many seconds.
 */
export type ActionAnswer =
  | { done: true; outcome: Outcome; outputs: Record<string, string> }
  | { done: false; because: 'busy' | 'unavailable'; afterSeconds: number };

/** An answer with the sentence that says why it is no better one. */
export const told = (outcome: Outcome, why: string): ActionAnswer => ({
  done: true,
  outcome,
  outputs: { why },
});

/** That HubSpot is to ask again: what is missing now is there in a minute, or a bit later. */
export const askAgain = (
  because: 'busy' | 'unavailable',
  afterSeconds = 60,
): ActionAnswer => ({ done: false, because, afterSeconds });

/** By which an execution is known again: a digest, since HubSpot's id may name a workflow and a record. */
export const keyOfCall = ({
  accountId,
  callbackId,
}: Pick<ActionCall, 'accountId' | 'callbackId'>): string =>
  createHash('sha256').update(`${accountId}:${callbackId}`).digest('base64url');
