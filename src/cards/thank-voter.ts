import { fillText, type Language, type VoteState } from '@starters/contracts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { fillPlural } from '#src/texts/fill-plural.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { judgeConversations } from '#src/votes/judge-conversations.ts';
import type { TallyRepository } from '#src/votes/tallies.ts';
import { isFeedback } from '#src/votes/vote.ts';
import { formatShare } from './format-share.ts';
import { NOT_NOW_DAYS } from './puts-aside.ts';

/** For how long a vote puts its starter aside, as `putsAside` does it. */
const sayAside = (
  { reason }: VoteState,
  words: { reworded: string; days: string; fact: string },
): string => {
  if (reason === 'not_now') return fillText(words.days, { days: NOT_NOW_DAYS });

  return reason === 'wrong_fact' ? words.fact : words.reworded;
};

/**
 * The sentence after a vote. What others say is shown only after one's own vote, to avoid herding,
 * and only from five voters on: the figure that marketing reads, as it was last counted.
 */
export const thankVoter = async (
  {
    tallies,
    catalogs,
  }: {
    tallies: Pick<TallyRepository, 'listWhole'>;
    catalogs: Pick<CatalogKeeper, 'peek'>;
  },
  accountId: number,
  starterId: string,
  vote: VoteState,
  { language, answerDays }: { language: Language; answerDays: number },
): Promise<string> => {
  const { thanks } = textsIn(language);
  const catalog = catalogs.peek(accountId);
  if (vote.verdict === 'withdrawn') return thanks.withdrawn;
  if (vote.verdict === 'useful') {
    const { usefulness, voters } = judgeConversations(
      catalog?.starters ?? [],
      await tallies.listWhole(accountId),
    ).of(starterId);

    return usefulness === null
      ? thanks.useful
      : fillText(thanks.usefulWithColleagues, {
          share: formatShare(usefulness.mean, language),
          voters,
        });
  }
  const aside = sayAside(vote, thanks.aside);
  if (!isFeedback(vote)) return aside;

  const owner = catalog?.starters.find(({ id }) => id === starterId)?.ownerId;
  const author = owner ? catalog?.ownerNames[owner] : undefined;
  const time = fillPlural(thanks.withinDays, answerDays, language, {
    count: answerDays,
  });
  const answered =
    author === undefined
      ? fillText(thanks.answeredNoAuthor, { time })
      : fillText(thanks.answered, { author, time });

  return `${aside} ${answered}`;
};
