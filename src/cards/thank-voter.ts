import { fillText, type Language, type VoteState } from '@starters/contracts';
import { formatShare } from '@starters/texts';
import { sayNumber } from '@starters/texts/numbers';
import type { AccountMemory } from '#src/accounts/account-memory.ts';
import type { Account } from '#src/accounts/account.ts';
import type { OfferingKeeper } from '#src/offering/offering-keeper.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { startersById } from '#src/starters/starters-by-id.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  type JudgedStarter,
  judgeConversations,
} from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import type { Versions } from '#src/votes/vote-casting.ts';
import { isFeedback } from '#src/votes/vote.ts';
import { NOT_NOW_DAYS, sayAside } from './puts-aside.ts';

/** What thanking needs. */
export interface ThankVoterDeps {
  offerings: OfferingKeeper;
  tallies: Pick<TallyRepository, 'listWhole'>;
  catalogs: Pick<CatalogKeeper, 'peek'>;
  accountMemory: Pick<AccountMemory, 'confirm'>;
  now: () => Date;
}

/** A vote that was cast, as the database had the account at that moment. */
export interface Thanked extends Versions {
  vote: VoteState;
  starterId: string;
}

/**
 * What the votes say of a starter, from memory where its catalog is there: as it was last counted.
 * What was counted since is taken in after the answer.
 */
const judgeStarter = async (
  { offerings, tallies, catalogs, now }: ThankVoterDeps,
  { accountId, timeZone }: Account,
  { starterId, offeringVersion }: Thanked,
): Promise<JudgedStarter> => {
  const catalog = catalogs.peek(accountId);
  if (!catalog) {
    return judgeConversations(
      [],
      await tallies.listWhole(accountId),
      todayIn(timeZone, now()),
    ).of(starterId);
  }
  const wanted = {
    catalog,
    day: todayIn(timeZone, now()),
    version: offeringVersion,
  };
  const held = offerings.peek(accountId);
  const newest = offerings.get(accountId, wanted);
  if (held?.catalog !== catalog || held.day !== wanted.day) {
    return (await newest).verdictOf(starterId);
  }
  newest.catch(() => {
    // Nobody waits for it: the next card says what is wrong, and computes it.
  });

  return held.verdictOf(starterId);
};

/**
 * The sentence after a vote. What others say is shown only after one's own vote, to avoid herding,
 * and only from five voters on: the figure that marketing reads, as it was last counted.
 *
 * @param asked the account as it was when the request came
 */
export const thankVoter = async (
  deps: ThankVoterDeps,
  asked: Account,
  thanked: Thanked,
  language: Language,
): Promise<string> => {
  const { thanks } = textsIn(language);
  const { accountId } = asked;
  const { vote, starterId, accountVersion } = thanked;
  if (vote.verdict === 'withdrawn') return thanks.withdrawn;
  const account =
    (await deps.accountMemory.confirm(accountId, accountVersion)) ?? asked;
  if (vote.verdict === 'useful') {
    const { usefulness, voters } = await judgeStarter(deps, account, thanked);

    return usefulness === null
      ? thanks.useful
      : fillText(thanks.usefulWithColleagues, {
          share: formatShare(usefulness.mean, language),
          voters,
        });
  }
  const aside = fillText(sayAside(vote, thanks.aside), { days: NOT_NOW_DAYS });
  if (!isFeedback(vote)) return aside;

  const { answerDays } = account.settings;
  const catalog = deps.catalogs.peek(accountId);
  const owner = catalog && startersById(catalog).get(starterId)?.ownerId;
  const author = owner ? catalog?.ownerNames[owner] : undefined;
  const time = sayNumber(thanks.withinDays, { count: answerDays }, language);
  const answered =
    author === undefined
      ? fillText(thanks.answeredNoAuthor, { time })
      : fillText(thanks.answered, { author, time });

  return `${aside} ${answered}`;
};
