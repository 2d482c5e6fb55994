import type { FeedbackGroup, Language } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { recordUrls } from '#src/accounts/record-urls.ts';
import { dueAt } from '#src/feedback/due-at.ts';
import { groupFeedback } from '#src/feedback/group-feedback.ts';
import { toFeedbackId } from '#src/feedback/feedback-id.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { isFeedback, type Vote } from '#src/votes/vote.ts';
import { fitFeedback } from './fit-feedback.ts';
import type { VoterOf } from './name-voters.ts';

/** Open feedback as marketing reads them: grouped, the oldest promise first; with a voter where it may be said. */
export const listFeedbackGroups = (
  account: Account,
  catalog: Catalog,
  openFeedback: Vote[],
  now: Date,
  voterOf: VoterOf,
  language: Language,
): FeedbackGroup[] => {
  const urls = recordUrls(account);
  const starters = new Map(catalog.starters.map((each) => [each.id, each]));
  const { settings, timeZone } = account;

  const groups = groupFeedback(openFeedback).map(
    ({ starterId, reason, votes }): FeedbackGroup => {
      const starter = starters.get(starterId);
      const oldest = votes[0]?.votedAt ?? now;
      const newest = votes.at(-1)?.votedAt ?? now;
      // A vote that it is not for this client without a comment is a task without a promised day.
      const promised = votes.find(isFeedback)?.votedAt;
      const due = promised && dueAt(promised, settings.answerDays, timeZone);

      return {
        starterId,
        // A starter deleted in HubSpot still has its feedback: it is named by its record id.
        title: starter?.title ?? `#${starterId}`,
        opener: starter ? `${starter.opener} ${starter.question}`.trim() : '',
        author: nameOwner(catalog, starter?.ownerId, language),
        reason,
        oldestAt: oldest.toISOString(),
        dueAt: due?.toISOString() ?? null,
        isOverdue: due !== undefined && due < now,
        count: votes.length,
        until: newest.toISOString(),
        votes: votes.map((vote) => ({
          id: toFeedbackId(vote),
          comment: vote.comment,
          ownWords: vote.ownWords,
          votedAt: vote.votedAt.toISOString(),
          voter: voterOf(vote),
          client: vote.isAnonymous ? null : urls.client(vote.contactId),
        })),
        recordUrl: urls.starter(starterId),
      };
    },
  );

  return fitFeedback(groups);
};
