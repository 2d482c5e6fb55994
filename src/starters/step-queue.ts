import { MANY_STEPS } from '@starters/contracts';

/** A step of one of many starters; everything that is to be done stands in it. */
export interface QueuedStep {
  step: (typeof MANY_STEPS)[number];
  starterId: string;
  /** With `renew`: the last day it is to have, `YYYY-MM-DD`; '' with `retire`. */
  validUntil: string;
  userId: number;
  /** When it was taken, in ms since 1970. */
  at: number;
}

/** Keeps steps for the outbox to send. */
export interface StepQueue {
  add(accountId: number, steps: QueuedStep[]): Promise<void>;
}

/** The key of a step's intent, which says all of it: nothing else has to be kept. */
export const stepKey = ({
  step,
  starterId,
  validUntil,
  userId,
  at,
}: QueuedStep): string =>
  [step, starterId, validUntil, String(userId), String(at)].join(':');

/** The step that a key says; null for a key that says none. */
export const readStepKey = (key: string): QueuedStep | null => {
  const [named, starterId = '', validUntil = '', userId, at] = key.split(':');
  const step = MANY_STEPS.find((each) => each === named);

  return step && starterId !== ''
    ? { step, starterId, validUntil, userId: Number(userId), at: Number(at) }
    : null;
};
