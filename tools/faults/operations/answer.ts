import type { AnswerAnswer, Review } from '@starters/contracts';
import type { Slot } from '#tools/faults/deeds.ts';
import { oneOf, type Stage } from '#tools/faults/stage.ts';

/** The slots of this feedback, by its id; of what nobody works on and has not changed since. */
const findFree = async (
  { ask, account, deeds }: Stage,
  ids: string[],
): Promise<Map<string, Slot>> => {
  const rows = await ask((db) =>
    db
      .selectFrom('votes')
      .select(['vote_key', 'user_id', 'contact_id', 'starter_id', 'revision'])
      .where('account_id', '=', account.accountId)
      .where(
        'vote_key',
        'in',
        ids.map((id) => id.split('.')[0] ?? ''),
      )
      .execute(),
  );

  return new Map(
    rows.flatMap((row) => {
      const slot = deeds.slots.find(
        (each) =>
          !each.isBusy &&
          each.userId === row.user_id &&
          each.contactId === row.contact_id &&
          each.starterId === row.starter_id &&
          each.acknowledged.revision === row.revision,
      );

      const id = `${row.vote_key}.${row.revision}`;

      return slot && slot.answer === null && ids.includes(id)
        ? [[id, slot]]
        : [];
    }),
  );
};

/** Answers up to three returns of a group on marketing's page. */
export const answerOnPage = async (stage: Stage): Promise<void> => {
  const { account, random, call, count, next, blame } = stage;
  const marketer = oneOf(random, account.marketerIds) ?? 0;
  const { body: review } = await call<Review>(marketer, 'GET', '/v1/review');
  const group = oneOf(random, review.feedback ?? []);
  if (!group) return;
  const ids = group.votes.map(({ id }) => id).slice(0, 20);
  const found = [...(await findFree(stage, ids))]
    .filter(([, slot]) => !slot.isBusy)
    .slice(0, 3);
  if (found.length === 0) return;
  for (const [, slot] of found) slot.isBusy = true;
  const text = `Answer ${next()}`;
  try {
    const { body, attempts } = await call<AnswerAnswer>(
      marketer,
      'POST',
      '/v1/review/answers',
      {
        starterId: group.starterId,
        votes: found.map(([id]) => id),
        answer: 'kept',
        text,
      },
    );
    if (!body.ok && body.reason === 'takes_long') {
      for (const [, slot] of found) slot.isUncertain = slot.isClosed = true;

      return count('answers in doubt');
    }
    // Sent again after a lost answer there is nothing left to answer.
    const isTaken =
      body.ok || (attempts > 1 && body.reason === 'nothing_to_answer');
    if (!isTaken) return blame(`an answer was refused: ${body.reason}`);
    if (body.ok && body.count !== found.length) {
      blame(`an answer counted ${body.count}, not ${found.length}`);
    }
    for (const [, slot] of found) {
      slot.answer = text;
      slot.isClosed = random.uniform() < 0.5;
    }
    count('answers on the page');
  } catch (error) {
    for (const [, slot] of found) slot.isUncertain = slot.isClosed = true;
    throw error;
  } finally {
    for (const [, slot] of found) slot.isBusy = false;
  }
};

/** Writes an answer on a vote's record in HubSpot itself. */
export const answerNatively = async (stage: Stage): Promise<void> => {
  const { account, random, deeds, ask, count, next } = stage;
  const slot = oneOf(
    random,
    deeds.slots.filter(
      ({ isBusy, isClosed, answer, acknowledged: { verdict, reason } }) =>
        !isBusy &&
        !isClosed &&
        answer === null &&
        verdict === 'not_useful' &&
        reason === 'too_generic',
    ),
  );
  if (!slot) return;
  slot.isBusy = true;
  try {
    const row = await ask((db) =>
      db
        .selectFrom('votes')
        .select('vote_key')
        .where('account_id', '=', account.accountId)
        .where('user_id', '=', slot.userId)
        .where('contact_id', '=', slot.contactId)
        .where('starter_id', '=', slot.starterId)
        // What was said again stands under another key; the old record goes.
        .where('replaced_by', 'is', null)
        .executeTakeFirst(),
    );
    const path = `/crm/objects/2026-09/${account.voteTypeId}/${row?.vote_key}?idProperty=vote_key`;
    const text = `Native answer ${next()}`;
    try {
      await account.crm('PATCH', path, {
        properties: { answer: 'rewritten', answer_text: text },
      });
    } catch {
      // It is not in HubSpot yet: nobody can answer it there.
      return;
    }
    slot.answer = text;
    slot.isClosed = true;
    count('answers in HubSpot');
  } finally {
    slot.isBusy = false;
  }
};
