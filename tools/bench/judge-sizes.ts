import type { Measured } from './measure-size.ts';
import { countCalls, isOfCard, isOfVote, sayCalls } from './tally-calls.ts';
import { judge, type Verdict } from './verdict.ts';

const megabyte = 1_000_000;

/** Judges an account of one size against the floor. */
export const judgeSize = ({
  size,
  card,
  vote,
  cards,
  votes,
}: Measured): Verdict[] => {
  const name = `${size.starters} starters, ${size.votes} votes`;

  return [
    judge(`warm card / floor, ${name}`, card.ratio, { least: 0.6 }),
    judge(`  the same by CPU time`, card.cpuRatio, null),
    judge(`vote / floor, ${name}`, vote.ratio, { least: 0.6 }),
    judge(`  the same by CPU time`, vote.cpuRatio, null),
    judge(
      `HubSpot calls per warm card, ${name}`,
      countCalls(cards.calls, isOfCard) / cards.count,
      { most: 0 },
    ),
    judge(
      `HubSpot calls per vote, ${name}`,
      countCalls(votes.calls, isOfVote) / votes.count,
      { most: 0.03 },
    ),
    judge(
      `  with all other calls of that time`,
      countCalls(votes.calls) / votes.count,
      null,
    ),
  ];
};

const rounded = (value: number): string => value.toFixed(2);

/** What an account of one size costs, as some lines. */
export const printSize = ({
  size,
  card,
  vote,
  cards,
  votes,
  bytes,
  memory,
  startMs,
}: Measured): string =>
  [
    `${size.starters} starters, ${size.votes} votes:`,
    `  card ${rounded(card.ours.cpuMs)} ms CPU, ${Math.round(card.ours.perSecond)}/s; floor ${rounded(card.floor.cpuMs)} ms, ${Math.round(card.floor.perSecond)}/s`,
    `  vote ${rounded(vote.ours.cpuMs)} ms CPU, ${Math.round(vote.ours.perSecond)}/s; floor ${rounded(vote.floor.cpuMs)} ms, ${Math.round(vote.floor.perSecond)}/s`,
    `  card ${bytes} bytes; service ${Math.round(memory / megabyte)} MB; first card ${Math.round(startMs)} ms after the start`,
    `  HubSpot calls while ${cards.count} cards were read: ${sayCalls(cards.calls)}`,
    `  HubSpot calls of ${votes.count} votes at ${Math.round(votes.perSecond)}/s: ${sayCalls(votes.calls)}`,
  ].join('\n');
