import type { ChoiceRequest } from '@starters/contracts';
import type { Choice } from './choice.ts';

/** Stores people's choices, in our database only. */
export interface ChoiceRepository {
  /** The newest first. */
  list(accountId: number, userId: number): Promise<Choice[]>;
  /** Sets a choice or, with null, removes it; idempotent. */
  choose(
    accountId: number,
    userId: number,
    choice: ChoiceRequest,
    at: Date,
  ): Promise<void>;
}
