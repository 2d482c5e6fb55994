import type { ChoiceRequest } from '@starters/contracts';
import type { Choice } from './choice.ts';

/** Where people's choices are kept: in our database only, by person. */
export interface ChoiceRepository {
  /** The newest first. */
  list(accountId: number, userId: number): Promise<Choice[]>;
  /** Makes, changes or, with null, ends a choice; twice is as good as once. */
  choose(
    accountId: number,
    userId: number,
    choice: ChoiceRequest,
    at: Date,
  ): Promise<void>;
}
