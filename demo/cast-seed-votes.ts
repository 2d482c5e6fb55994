import { randomUUID } from 'node:crypto';
import { DAY_MS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { todayIn } from '#src/starters/today-in.ts';
import type { Service } from '#src/service/create-service.ts';
import { createCastingStore } from '#src/store/casting-store.ts';
import type { Database } from '#src/store/open-database.ts';
import { createViewStore } from '#src/store/view-store.ts';
import { createBallotBox } from '#src/votes/ballot.ts';
import { castVote } from '#src/votes/cast-vote.ts';
import { createVoteKeys } from '#src/votes/vote-key.ts';
import type { SeededAccount } from './seed/seed-account.ts';
import type { SeededStarters } from './seed/seed-starters.ts';
import { seedEmptyCards } from './seed/empty-cards.ts';
import { seedVotes } from './seed/votes.ts';

/**
 * Casts the votes of the past weeks with the function behind the route, each at its own time,
 * and opens the cards that had nothing to say.
 */
export const castSeedVotes = async (
  { catalogs }: Pick<Service, 'catalogs'>,
  { db, secret }: { db: Database; secret: string },
  account: Pick<Account, 'accountId' | 'timeZone'>,
  { contactIds, data }: Pick<SeededAccount, 'contactIds' | 'data'>,
  starterIds: SeededStarters,
  now: number,
): Promise<number> => {
  const { accountId } = account;
  const { catalog } = await catalogs.get(accountId);
  const ballots = createBallotBox(secret);
  const views = createViewStore(db);
  const voting = {
    casting: createCastingStore(db),
    ballots,
    voteKey: createVoteKeys(secret),
    starterExists: () => true,
  };
  let cast = 0;
  for (const vote of seedVotes(data)) {
    const starterId = starterIds[vote.conversation]?.[vote.language];
    const starter = catalog.starters.find(({ id }) => id === starterId);
    const contactId = contactIds[vote.contact];
    if (!starter || contactId === undefined) continue;

    const at = now - vote.daysAgo * DAY_MS;
    const voter = { accountId, userId: vote.userId };
    const result = await castVote(
      { ...voting, now: () => new Date(at) },
      voter,
      {
        ballot: ballots.seal({
          ...voter,
          contactId,
          starterId: starter.id,
          wording: hashWording(wordingOf(starter)),
          segmentIds: starter.segmentIds,
          expiresAt: at + DAY_MS,
          promised: 'confidential',
        }),
        requestId: randomUUID(),
        baseRevision: 0,
        verdict: vote.verdict,
        reason: vote.reason,
        comment: vote.comment,
        ownWords: null,
        used: false,
        wrongFact: null,
        signed: false,
        surface: 'crm.record.tab',
      },
    );
    if (!result.ok) continue;
    cast += 1;
    // A voter had the card open, with further starters below.
    const others = catalog.starters.filter(
      ({ id, language, segmentIds, status }) =>
        id !== starter.id &&
        status === 'published' &&
        language === starter.language &&
        (segmentIds.length === 0 ||
          segmentIds.some((each) => starter.segmentIds.includes(each))),
    );
    await views.saveShown(
      { ...voter, contactId, day: todayIn(account.timeZone, new Date(at)) },
      [starter, ...others.slice(0, 2)].map(({ id }) => ({
        starterId: id,
        wording: null,
        segmentIds: null,
      })),
    );
  }
  for (const { contact, missing, daysAgo } of seedEmptyCards(data)) {
    const contactId = contactIds[contact];
    if (contactId === undefined) continue;
    const day = todayIn(account.timeZone, new Date(now - daysAgo * DAY_MS));
    await views.saveEmpty({ accountId, contactId, day }, missing);
  }

  return cast;
};
