import { type StepQueue, stepKey } from '#src/starters/step-queue.ts';
import { addIntents } from './add-intents.ts';
import type { Database } from './open-database.ts';

/** Steps of many starters at once, as intents of the outbox. */
export const createStepQueue = (db: Database): StepQueue => ({
  add: (accountId, steps) =>
    addIntents(db, accountId, 'step', steps.map(stepKey)),
});
