import { ANSWERS, type StarterFields } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { answerReturns } from '#src/returns/answer-returns.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { toDraft } from './draft.ts';
import type { EditorDeps } from './editor-deps.ts';
import { findReturn } from './find-return.ts';

const [rewritten] = ANSWERS;

/**
 * Credits a salesperson's words and answers the return they came with.
 *
 * @param votes return ids; the words are those of the first
 * @returns how many returns were answered; none when it was taken back or answered meanwhile
 */
export const answerAdopted = async (
  deps: Pick<EditorDeps, 'votes' | 'wordings' | 'now'>,
  { accountId }: Account,
  {
    starterId,
    fields,
    votes,
    text,
  }: {
    starterId: string;
    fields: StarterFields;
    votes: string[];
    text: string;
  },
): Promise<number> => {
  const source = await findReturn(
    deps.votes,
    accountId,
    starterId,
    votes[0] ?? '',
  );
  if (!source) return 0;
  const wording = wordingOf(toDraft(fields));
  await deps.wordings.credit(
    accountId,
    { starterId, hash: hashWording(wording), wording },
    source.userId,
    deps.now(),
  );
  const answered = await answerReturns(deps, accountId, {
    starterId,
    votes,
    answer: rewritten,
    text,
  });

  return answered.ok ? answered.count : 0;
};
