import type { StarterFields } from '@starters/contracts';
import { readFeedbackId } from '#src/feedback/feedback-id.ts';
import {
  hashWording,
  type WordingRepository,
  wordingOf,
} from '#src/starters/wording.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { toDraft } from './draft.ts';

/** What crediting words needs. */
export interface CreditWordsDeps {
  votes: Pick<VoteReader, 'listOfStarter'>;
  wordings: Pick<WordingRepository, 'credit'>;
  now: () => Date;
}

/**
 * Credits a wording to the salesperson whose words it uses, at the time of saving: it does not
 * matter when it is published or who does it, or whether the feedback was answered in between. Withdrawn
 * feedback gives no credit.
 */
export const creditWords = async (
  { votes, wordings, now }: CreditWordsDeps,
  accountId: number,
  {
    starterId,
    of,
    fields,
    feedbackId,
  }: {
    starterId: string;
    /** The starter that the feedback is on. */
    of: string;
    fields: StarterFields;
    feedbackId: string;
  },
): Promise<void> => {
  const read = readFeedbackId(feedbackId);
  const source = (await votes.listOfStarter(accountId, of)).find(
    ({ voteKey, revision, verdict, comment, ownWords }) =>
      voteKey === read?.voteKey &&
      revision === read.revision &&
      verdict === 'not_useful' &&
      (comment ?? ownWords) !== null,
  );
  if (!source) return;

  const wording = wordingOf(toDraft(fields));
  await wordings.credit(
    accountId,
    { starterId, hash: hashWording(wording), wording },
    source.userId,
    now(),
  );
};
