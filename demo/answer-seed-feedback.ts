import { type Answer, DAY_MS } from '@starters/contracts';
import type { Database } from '#src/store/open-database.ts';
import { createOwnVoteStore } from '#src/store/own-vote-store.ts';
import { createFeedbackStore } from '#src/store/feedback-store.ts';

/** Younger feedback still waits, so that marketing has something to do. */
const waitingDays = 12;
const salesperson = 51_001;
/** Number of answers that the demo's salesperson has not dismissed yet. */
const unread = 2;

/** More than the seed has. */
const mostGroups = 1000;

const given: readonly (readonly [Answer, string])[] = [
  ['rewritten', 'Shorter now, and it begins with you.'],
  ['rewritten', 'The first sentence was ours, not theirs. It is gone.'],
  ['kept', 'It works with smaller shops; for the others there is a new one.'],
  ['retargeted', 'It now goes to those who asked for prices only.'],
];

/** Answers the older feedback of the seed, each a few days after it came, as marketing did. */
export const answerSeedFeedback = async (
  db: Database,
  accountId: number,
  now: number,
): Promise<void> => {
  const feedback = createFeedbackStore(db);
  const ownVotes = createOwnVoteStore(db);
  const old = (await feedback.listOldest(accountId, mostGroups)).filter(
    ({ votedAt }) => now - votedAt.getTime() > waitingDays * DAY_MS,
  );
  let seen = 0;
  for (const [index, vote] of old.entries()) {
    const [answer, text] = given[index % given.length] ?? ['kept', ''];
    await feedback.answer(
      accountId,
      vote.starterId,
      [{ voteKey: vote.voteKey, revision: vote.revision }],
      null,
      {
        answer,
        text,
        at: new Date(vote.votedAt.getTime() + (1 + (index % 4)) * DAY_MS),
      },
    );
    if (vote.userId === salesperson && seen < unread) {
      seen += 1;
      continue;
    }
    await ownVotes.dismissAnswer(accountId, vote.userId, vote.voteKey);
  }
};
