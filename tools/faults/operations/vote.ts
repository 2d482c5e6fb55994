import {
  FEEDBACK_REASONS,
  type SentCard,
  type VoteAnswer,
  type VoteState,
} from '@starters/contracts';
import { inFull } from '#tools/card-in-full.ts';
import { buildClick, type Click } from './build-click.ts';
import type { Slot } from '#tools/faults/deeds.ts';
import { cardPathFor } from '#tools/faults/card-path-for.ts';
import { oneOf, type Stage } from '#tools/faults/stage.ts';

/** A return is open again when it is cast again; any other change leaves its answer. */
const isFeedback = ({ verdict, reason, comment }: VoteState): boolean =>
  verdict === 'not_useful' &&
  (FEEDBACK_REASONS.some((each) => each === reason) || comment !== null);

const note = (slot: Slot, vote: VoteState): void => {
  if (vote.revision <= slot.acknowledged.revision) return;
  slot.acknowledged = vote;
  if (isFeedback(vote)) slot.answer = null;
};

/** Gets a new ballot where the old one ran out; closes what is on the card no more. */
const renew = async ({ account, call }: Stage, slot: Slot): Promise<void> => {
  const { userId, contactId, starterId } = slot;
  const { body } = await call<SentCard>(
    userId,
    'GET',
    await cardPathFor(account, userId, contactId),
  );
  const found = inFull(body).candidates?.find(
    (each) => each.starterId === starterId,
  );
  if (found?.ballot && found.vote.revision === slot.acknowledged.revision) {
    slot.ballot = found.ballot;
  } else slot.isClosed = true;
};

const nameOf = (clicks: Click[], { acknowledged }: Slot): string => {
  const [first, second] = clicks;
  if (second && second.requestId === first?.requestId)
    return 'votes sent twice';
  if (second) return 'rival votes';
  if (first?.verdict === 'withdrawn') return 'votes withdrawn';
  if (acknowledged.revision === 0) return 'votes cast';

  return first?.verdict === acknowledged.verdict
    ? 'votes changed'
    : 'votes reversed';
};

/**
 * A click, sent again while it takes long, which counts once: it may have been kept late. With how
 * often it was sent.
 */
const castInTime = async (
  { call }: Stage,
  userId: number,
  click: Click,
): Promise<{ body: VoteAnswer; attempts: number }> => {
  let attempts = 0;
  for (let tries = 1; tries <= 5; tries += 1) {
    const called = await call<VoteAnswer>(userId, 'PUT', '/v1/vote', click);
    const { body } = called;
    attempts += called.attempts;
    if (!('reason' in body) || body.reason !== 'takes_long') {
      return { body, attempts };
    }
  }
  throw new Error('A vote took long five times.');
};

/** Votes: once, twice the same, or two different ones at the same time. */
export const vote = async (stage: Stage): Promise<void> => {
  const { random, deeds, count, blame } = stage;
  const slot = oneOf(
    random,
    deeds.slots.filter(({ isBusy, isClosed }) => !isBusy && !isClosed),
  );
  if (!slot) return;
  slot.isBusy = true;
  const first = buildClick(stage, slot);
  const dice = random.uniform();
  const clicks = [
    first,
    ...(dice < 0.8 ? [] : [dice < 0.9 ? first : buildClick(stage, slot)]),
  ];
  const name = nameOf(clicks, slot);
  try {
    const answers = await Promise.all(
      clicks.map((click) => castInTime(stage, slot.userId, click)),
    );
    let isExpired = false;
    for (const { body, attempts } of answers) {
      if ('vote' in body) note(slot, body.vote);
      // A refusal of a later attempt says nothing of the one whose answer was lost.
      else if (attempts > 1) slot.isUncertain = true;
      if (body.ok || body.reason === 'changed_elsewhere') continue;
      if (body.reason === 'ballot_expired') isExpired = true;
      else blame(`a vote was refused: ${body.reason}`);
    }
    if (isExpired) await renew(stage, slot);
    else count(name);
  } catch (error) {
    slot.isUncertain = true;
    slot.isClosed = true;
    throw error;
  } finally {
    slot.isBusy = false;
  }
};
