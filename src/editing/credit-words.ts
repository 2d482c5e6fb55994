import type { StarterFields } from '@starters/contracts';
import { readReturnId } from '#src/returns/return-id.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { toDraft } from './draft.ts';
import type { EditorDeps } from './editor-deps.ts';

/**
 * Credits a wording to the salesperson whose words it takes over: at once, whether it is published
 * now, later, or by a second person, and though somebody else answered the return meanwhile. Words
 * that were taken back are nobody's.
 */
export const creditWords = async (
  { votes, wordings, now }: Pick<EditorDeps, 'votes' | 'wordings' | 'now'>,
  accountId: number,
  {
    starterId,
    fields,
    returnId,
  }: { starterId: string; fields: StarterFields; returnId: string },
): Promise<void> => {
  const read = readReturnId(returnId);
  const source = (await votes.listOfStarter(accountId, starterId)).find(
    ({ voteKey, revision, verdict, comment }) =>
      voteKey === read?.voteKey &&
      revision === read.revision &&
      verdict === 'not_useful' &&
      comment !== null,
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
