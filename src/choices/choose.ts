import type { ChoiceRequest } from '@starters/contracts';
import { type Refused, refused } from '#src/refused.ts';
import type { ChoiceRepository } from './choice-repository.ts';

/** Limit of choices a person, as a guard against faulty callers. */
const most = 1_000;

/** Sets or removes a choice. */
export const choose = async (
  { choices, now }: { choices: ChoiceRepository; now: () => Date },
  accountId: number,
  userId: number,
  request: ChoiceRequest,
): Promise<{ ok: true } | Refused> => {
  if (request.choice !== null) {
    const known = await choices.list(accountId, userId);
    if (known.length >= most) return refused('too_many_choices', { most });
  }
  await choices.choose(accountId, userId, request, now());

  return { ok: true };
};
