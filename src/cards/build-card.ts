import { type CardReady, type Language, REASONS } from '@starters/contracts';
import type { Account } from '#src/accounts/account.ts';
import { type Refused, refused } from '#src/refused.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import type { ContactStanding } from '#src/starters/contact-segments.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { BallotBox } from '#src/votes/ballot.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { VoteRepository } from '#src/votes/vote-repository.ts';
import { buildCandidates } from './build-candidates.ts';
import { languageByCountry } from './country-languages.ts';
import { listAnswers } from './list-answers.ts';
import { listWanted } from './list-wanted.ts';
import { rankConversations } from './rank-conversations.ts';

/** What building a card needs. */
export interface BuildCardDeps {
  catalogs: CatalogKeeper;
  contactSegments: (
    accountId: number,
    contactId: string,
  ) => Promise<ContactStanding>;
  votes: VoteRepository;
  tallies: TallyRepository;
  ballots: BallotBox;
  now: () => Date;
}

/** A card may stay open this long before its ballots expire. */
const ballotMs = 12 * 3_600_000;

/** Everything the card of one contact shows to one person. A warm card costs no HubSpot call. */
export const buildCard = async (
  deps: BuildCardDeps,
  account: Account,
  viewer: { userId: number; language: Language },
  contactId: string,
): Promise<CardReady | Refused> => {
  const { accountId } = account;
  const now = deps.now();
  const [kept, standing, mine, tallies] = await Promise.all([
    deps.catalogs.get(accountId),
    deps.contactSegments(accountId, contactId),
    deps.votes.listMine(accountId, viewer.userId, contactId),
    deps.tallies.list(accountId),
  ]);
  if (!standing.known) return refused('contact_unknown');

  const { catalog, fresh } = kept;
  const texts = textsIn(viewer.language);
  const notice = !fresh
    ? texts.notices.lastKnown
    : standing.fresh
      ? null
      : texts.notices.hubspotSlow;

  const candidates = buildCandidates({
    catalog,
    ranking: rankConversations(catalog.starters, tallies),
    mine,
    contactSegmentIds: standing.segmentIds,
    today: todayIn(account.timeZone, now),
    language: viewer.language,
    now,
    sealBallot: (starter, wording, segmentIds) =>
      deps.ballots.seal({
        accountId,
        userId: viewer.userId,
        contactId,
        starterId: starter.id,
        wording,
        segmentIds,
        expiresAt: now.getTime() + ballotMs,
      }),
  });

  return {
    ok: true,
    language: viewer.language,
    texts: texts.card,
    wanted: listWanted(candidates),
    reasons: REASONS.map((value) => ({ value, label: texts.reasons[value] })),
    candidates,
    answers: listAnswers(mine, catalog, viewer.language, account.timeZone),
    notice,
    languageByCountry,
    accountLanguage: account.language,
    maxFactAgeDays: account.maxFactAgeDays,
  };
};
