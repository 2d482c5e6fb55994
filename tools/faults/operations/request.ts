import { requestsRoute, pathOf, type Sheet } from '@starters/contracts';
import { oneOf, type Stage } from '#tools/faults/stage.ts';

const shows = ({ entries }: Sheet, text: string): boolean =>
  entries.some(({ note }) => note === text);

/** Places a request for a client, by one click or two, or joins the one there is. */
export const request = async (stage: Stage): Promise<void> => {
  const { random, deeds, call, count, next } = stage;
  const slot = oneOf(random, deeds.slots);
  if (!slot) return;
  const { userId, contactId } = slot;
  const path = pathOf(requestsRoute, { contactId });
  const read = async () => (await call<Sheet>(userId, 'GET', path)).body;
  const sheet = await read();
  const joinable = sheet.entries?.find(({ actions }) => actions.length > 0);
  if (joinable && random.uniform() < 0.5) {
    await call(userId, 'PUT', path, joinable.actions[0]?.body);
    const text = joinable.note ?? '';
    if (!(await read()).entries.some((each) => each.note === text)) return;
    deeds.requests.get(text)?.userIds.add(userId);
    count('requests joined');

    return;
  }
  const text = `Request ${next()}`;
  const body = { join: null, author: null, text };
  const isTwice = random.uniform() < 0.3;
  await Promise.all(
    Array.from({ length: isTwice ? 2 : 1 }, () =>
      call(userId, 'PUT', path, body),
    ),
  );
  // One that waits already, or the hour's number, refuses it: the sheet says what holds.
  if (!shows(await read(), text)) return count('requests refused');
  deeds.requests.set(text, { contactId, userIds: new Set([userId]) });
  count(isTwice ? 'requests placed by two clicks' : 'requests placed');
};
