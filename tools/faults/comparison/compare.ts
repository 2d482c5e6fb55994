import type { Stage } from '#tools/faults/stage.ts';
import { compareCards } from './compare-cards.ts';
import { compareCounts } from './compare-counts.ts';
import {
  compareRequests,
  compareSaved,
  compareTitles,
} from './compare-starters.ts';
import { compareTasks } from './compare-tasks.ts';
import { compareVotes } from './compare-votes.ts';
import { readEvidence } from './read-evidence.ts';
import type { Blame } from './wrongs.ts';

/**
 * Compares what was acknowledged in an account with HubSpot's records, our rows and the cards.
 *
 * @returns how many tasks authors got
 */
export const compare = async (stage: Stage, blame: Blame): Promise<number> => {
  const { account, db, deeds } = stage;
  const evidence = await readEvidence(db, account);
  const said: Blame = (what, example) =>
    blame(what, `${account.accountId}: ${example}`);
  compareVotes(deeds, evidence, said);
  compareRequests(deeds, evidence, said);
  compareSaved(deeds, evidence, said);
  compareTitles(deeds, evidence, said);
  compareCounts(deeds, evidence, said);
  compareTasks(deeds, evidence, said);
  await compareCards(stage, said);

  return evidence.tasks.length;
};
