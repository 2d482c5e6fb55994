import { DAY_MS, type CardStarter } from '@starters/contracts';
import { type Client, toTime } from './fill-facts.ts';

/** Whether a starter rests on a fact dated within thirty days of now; a deal may close ahead. */
export const isRecent = (
  { dates }: CardStarter,
  client: Client,
  now: number,
): boolean =>
  dates.some(
    ([object, property]) =>
      Math.abs(now - toTime((client[object] || {})[property])) < 30 * DAY_MS,
  );

/**
 * What can be said, in order: by tier, and within a tier what rests on a recent fact first. Those of
 * tier 0 keep their place, and the others go around them.
 */
export const rankLines = <Ready extends { starter: CardStarter }>(
  ready: Ready[],
  client: Client,
  now: number,
): Ready[] => {
  const rank = ({ starter }: Ready) =>
    starter.tier - +isRecent(starter, client, now) / 2;
  const free = ready
    .filter(({ starter }) => starter.tier)
    .sort((one, other) => rank(one) - rank(other));

  return ready.map((each) => (each.starter.tier && free.shift()) || each);
};
