import { requestsRoute, pathOf, type Sheet } from '@starters/contracts';
import { cardPathFor } from '#tools/faults/card-path-for.ts';
import { oneOf, type Stage } from '#tools/faults/stage.ts';

/** Answered before HubSpot's proxy gave up: it may still be kept. */
const isInDoubt = ({ reason }: { reason?: string }): boolean =>
  reason === 'hubspot_unavailable' || reason === 'takes_long';

/** Joins the request that an entry of the sheet is about. */
const join = async (
  { deeds, call, count }: Stage,
  userId: number,
  path: string,
  { note, actions: [action] }: Sheet['entries'][number],
): Promise<void> => {
  const placed = deeds.requests.get(note ?? '');
  try {
    const { body: joined, attempts } = await call<{
      ok: boolean;
      reason?: string;
    }>(userId, 'PUT', path, action?.body);
    if (joined.ok) {
      placed?.userIds.add(userId);

      return count('requests joined');
    }
    // A refusal of a later attempt says nothing of the one whose answer was lost.
    if (isInDoubt(joined) || attempts > 1) {
      if (placed) placed.isUncertain = true;
      count('requests in doubt');
    }
  } catch (error) {
    if (placed) placed.isUncertain = true;
    throw error;
  }
};

/** Places a request for a client, by one click or two, or joins the one there is. */
export const request = async (stage: Stage): Promise<void> => {
  const { account, random, deeds, call, count, next } = stage;
  const slot = oneOf(random, deeds.slots);
  if (!slot) return;
  const { userId, contactId } = slot;
  const path = pathOf(requestsRoute, { contactId });
  // Only an open card gets there.
  await call(userId, 'GET', await cardPathFor(account, userId, contactId));
  const { body: sheet } = await call<Sheet>(userId, 'GET', path);
  const joinable = sheet.entries?.find(({ actions }) => actions.length > 0);
  if (joinable && random.uniform() < 0.5) {
    return join(stage, userId, path, joinable);
  }
  const text = `Request ${next()}`;
  const body = { join: null, author: null, text };
  const isTwice = random.uniform() < 0.3;
  const placed = {
    contactId,
    userIds: new Set([userId]),
    isPlaced: false,
    isUncertain: false,
  };
  deeds.requests.set(text, placed);
  const answers = await Promise.all(
    Array.from({ length: isTwice ? 2 : 1 }, () =>
      call<{ ok: boolean; reason?: string }>(userId, 'PUT', path, body),
    ),
  );
  // What was acknowledged holds, whatever the sheet of a client merged away shows.
  if (!answers.some(({ body: each }) => each.ok)) {
    // An attempt whose answer was lost may still be on its way to the database.
    if (answers.some((each) => isInDoubt(each.body) || each.attempts > 1)) {
      return count('requests in doubt');
    }
    // One that waits already, or the hour's number, refuses it.
    deeds.requests.delete(text);

    return count('requests refused');
  }
  placed.isPlaced = true;
  count(isTwice ? 'requests placed by two clicks' : 'requests placed');
};
