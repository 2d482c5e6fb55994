import { DAY_MS, fillText, type Language } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { Vote } from '#src/votes/vote.ts';
import { formatRecentDay } from './format-recent-day.ts';
import { NOT_NOW_DAYS, sayAside } from './puts-aside.ts';

/**
 * What `thankVoter` said of a refusal, on a later look: until when the starter is put aside for the
 * client, and what this person said of it.
 *
 * @param vote undefined where a translation was refused
 */
export const sayStillAside = (
  vote: Pick<Vote, 'reason' | 'comment' | 'votedAt'> | undefined,
  language: Language,
  timeZone: string,
): string => {
  const { thanks, reasons } = textsIn(language);
  const { stillAside, youSaid } = thanks;
  if (!vote) return stillAside.reworded;
  const until = new Date(vote.votedAt.getTime() + NOT_NOW_DAYS * DAY_MS);
  const sentence = fillText(sayAside(vote, stillAside), {
    date: formatRecentDay(until, language, timeZone),
  });
  // Own words were kept as a text for any client, with the names of its facts: not as they were said.
  const said = [vote.reason && reasons[vote.reason], vote.comment];
  const words = said.filter(Boolean).join(' — ');

  return words === ''
    ? sentence
    : `${sentence} ${fillText(youSaid, { words })}`;
};
