import type { Reason, VoteRequest } from '@starters/contracts';
import type { Slot } from '#tools/faults/deeds.ts';
import { oneOf, type Stage } from '#tools/faults/stage.ts';

/** A click of a salesperson, as the card sends it. */
export type Click = VoteRequest;

const reasons: Reason[] = [
  'too_generic',
  'not_my_words',
  'not_now',
  'wrong_for_client',
  'other',
];

/** A random click on what the slot shows: useful, not useful, withdrawn, used. */
export const buildClick = (
  { random, next }: Pick<Stage, 'random' | 'next'>,
  slot: Slot,
): Click => {
  const number = next();
  const dice = random.uniform();
  const isWithdrawn = dice < 0.15 && slot.acknowledged.revision > 0;
  const isUseful = !isWithdrawn && dice < 0.5;
  const isNotUseful = !isWithdrawn && !isUseful;

  return {
    ballot: slot.ballot,
    requestId: `faults-${number}`,
    baseRevision: slot.acknowledged.revision,
    verdict: isWithdrawn ? 'withdrawn' : isUseful ? 'useful' : 'not_useful',
    reason: isNotUseful ? (oneOf(random, reasons) ?? null) : null,
    comment: isNotUseful && dice > 0.8 ? `Comment ${number}` : null,
    ownWords: null,
    used: random.uniform() < 0.3,
    wrongFact: null,
    signed: false,
    surface: 'crm.record.tab',
  };
};
