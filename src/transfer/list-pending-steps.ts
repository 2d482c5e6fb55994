import { toDraft } from '#src/editing/draft.ts';
import type {
  PendingStep,
  SaveRepository,
} from '#src/starters/starter-save.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import type { ImportRepository } from './import-repository.ts';

/** Where changes by us are kept whose step is not noted yet. */
export interface ListPendingStepsDeps {
  saves: Pick<SaveRepository, 'listPending'>;
  imports: Pick<ImportRepository, 'listOpen'>;
}

/** Changes by people in the app that HubSpot may show before their step is noted. */
export const listPendingSteps = async (
  { saves, imports }: ListPendingStepsDeps,
  accountId: number,
): Promise<PendingStep[]> => {
  const [saved, jobs] = await Promise.all([
    saves.listPending(accountId),
    imports.listOpen(accountId),
  ]);

  return [
    ...saved,
    ...jobs.flatMap(({ starters }) =>
      starters.map((starter) => ({
        starterId: null,
        hash: hashWording(wordingOf(toDraft(starter))),
        status: starter.status,
      })),
    ),
  ];
};
