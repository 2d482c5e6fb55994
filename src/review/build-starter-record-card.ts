import {
  fillText,
  type Language,
  RECORD_ID,
  type StarterRecordCard,
} from '@starters/contracts';
import { shareValues } from '@starters/texts';
import type { Account } from '#src/accounts/account.ts';
import { noteAdvice } from '#src/editing/draft-notes.ts';
import { sayPending } from '#src/editing/describe-pending.ts';
import {
  findPending,
  type FindPendingDeps,
} from '#src/editing/find-pending.ts';
import type { DraftRepository } from '#src/starters/writing-draft.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { FeedbackRepository } from '#src/feedback/feedback-repository.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  judgeConversations,
  type JudgedStarter,
} from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteReader } from '#src/votes/vote-reader.ts';
import { listFeedbackLines, listOwnWords } from './list-feedback-lines.ts';
import { listFeedbackGroups } from './list-feedback-groups.ts';
import { nameVoters, type VoterDeps } from './name-voters.ts';
import { readStarterNow, type ReadStarterNowDeps } from './read-starter-now.ts';
import { sayCardPresence } from './say-card-presence.ts';

/** What the card on a starter's own record needs. */
export interface StarterRecordCardDeps
  extends ReadStarterNowDeps, VoterDeps, FindPendingDeps {
  drafts: Pick<DraftRepository, 'listShared'>;
  feedback: Pick<FeedbackRepository, 'listOpen' | 'listOpenAboutClient'>;
  tallies: Pick<TallyRepository, 'listWhole'>;
  votes: Pick<VoteReader, 'listOfStarter'>;
  now: () => Date;
  /** Recounts the starters that have new votes. */
  recount: (accountId: number) => Promise<unknown>;
}

const readJudged = async (
  { recount, tallies, now }: StarterRecordCardDeps,
  { accountId, timeZone }: Account,
  { starters }: Pick<Catalog, 'starters'>,
  starterId: string,
): Promise<JudgedStarter> => {
  await recount(accountId);

  return judgeConversations(
    starters,
    await tallies.listWhole(accountId),
    todayIn(timeZone, now()),
  ).of(starterId);
};

const sayFigures = (
  {
    usefulness,
    voters,
    label,
  }: Pick<JudgedStarter, 'usefulness' | 'voters' | 'label'>,
  language: Language,
): Pick<StarterRecordCard, 'figures' | 'figuresHelp' | 'label'> => {
  const { review, starterRecord: words } = textsIn(language);
  const pair = (name: string, value: string | number) =>
    fillText(review.pair, { name, value });

  if (voters === 0) {
    return { figures: words.noVotes, figuresHelp: null, label: null };
  }

  return {
    figures: [
      usefulness
        ? pair(
            review.useful,
            fillText(review.interval, shareValues(usefulness, language)),
          )
        : review.tooEarly,
      pair(review.voters, voters),
    ].join(' · '),
    figuresHelp: usefulness ? review.intervalHelp : words.tooFew,
    label: label && { value: label, text: review[`label.${label}`] },
  };
};

/**
 * The card on a starter's own record, from the record as it is now: whether it is on cards and why,
 * its figures, open feedback and comments, and advice on its text.
 */
export const buildStarterRecordCard = async (
  deps: StarterRecordCardDeps,
  account: Account,
  language: Language,
  starterId: string,
): Promise<StarterRecordCard | Refused> => {
  const { accountId, timeZone } = account;
  // It becomes part of a path at HubSpot.
  if (!RECORD_ID.test(starterId)) return refused('starter_gone');
  const read = await readStarterNow(deps, accountId, starterId);
  if (!read) return refused('starter_gone');

  const { starter, catalog, fresh } = read;
  const { starterRecord: words, editor, fields } = textsIn(language);
  const now = deps.now();
  const judged = await readJudged(deps, account, catalog, starterId);
  const isWritten = starter.status !== 'requested';
  const pending = await findPending(deps, account, catalog);
  const stated = sayCardPresence(
    // Cards show what was approved, where the record has a newer wording.
    starterId in (catalog.waiting ?? {})
      ? (catalog.starters.find(({ id }) => id === starterId) ?? starter)
      : starter,
    catalog,
    language,
    todayIn(timeZone, now),
  );
  const waits = sayPending(
    pending.get(starterId),
    await deps.drafts.listShared(accountId),
    starterId,
    account,
    catalog,
    language,
  );
  const feedback = [
    ...(await deps.feedback.listOpen(accountId, starterId)).filter(
      ({ reason }) => reason !== 'wrong_for_client',
    ),
    ...(await deps.feedback.listOpenAboutClient(accountId)).filter(
      (vote) =>
        vote.starterId === starterId && vote.reason === 'wrong_for_client',
    ),
  ];
  const votes = await deps.votes.listOfStarter(accountId, starterId);
  const advice = isWritten
    ? noteAdvice(starter, catalog, catalog.segmentNames, language).map(
        ({ field, message }) => `${fields[field].label} – ${message}`,
      )
    : [];
  const isFine =
    isWritten &&
    advice.length === 0 &&
    !stated.faults &&
    stated.presence !== 'held';

  return {
    ok: true,
    language,
    texts: words.texts,
    ...stated,
    reasons: [...stated.reasons, ...waits],
    ...sayFigures(judged, language),
    feedback: listFeedbackLines(
      // Only counted here, so no voter is named.
      listFeedbackGroups(account, catalog, feedback, now, () => null, language),
      language,
      timeZone,
    ),
    noFeedback: words.noFeedback,
    ownWords: listOwnWords(
      votes,
      language,
      timeZone,
      await nameVoters(deps, accountId, votes, language),
    ),
    advice: isFine ? [editor.allGood] : advice,
    notice: fresh ? null : words.lastKnown,
  };
};
