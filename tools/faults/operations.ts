import {
  type AnswerAnswer,
  type CardReady,
  requestsRoute,
  pathOf,
  type Review,
  type Sheet,
  type VoteAnswer,
  type VoteState,
} from '@starters/contracts';
import type { Random } from '#tools/ranking-bench/random.ts';
import type { Replicas } from './replicas.ts';
import type { Caller } from './sign-call.ts';

/** What a person may vote on, and what was acknowledged of it. */
export interface Slot {
  userId: number;
  contactId: string;
  starterId: string;
  ballot: string;
  /** As the service last said it stands. */
  acknowledged: VoteState;
  isBusy: boolean;
}

/** A request that was acknowledged, by its text, which is unique. */
export interface PlacedRequest {
  contactId: string;
  userIds: Set<number>;
}

/** What people did and what they were told. */
export interface Deeds {
  slots: Slot[];
  requests: Map<string, PlacedRequest>;
  /** Titles as a person last wrote them in HubSpot itself, by starter. */
  titles: Map<string, string>;
  counts: Record<string, number>;
}

/** What operations act on. */
export interface Stage {
  replicas: Replicas;
  random: Random;
  callerOf: (userId: number) => Caller;
  /** A call of a person in HubSpot's own screens. */
  crm: (method: string, path: string, body?: unknown) => Promise<unknown>;
  marketerId: number;
  starterTypeId: string;
  deeds: Deeds;
}

const reasons = ['too_generic', 'not_my_words', 'not_now', 'other'];

let clicks = 0;
const buildClick = (random: Random, slot: Slot) => {
  clicks += 1;
  const dice = random.uniform();
  const isWithdrawn = dice < 0.15 && slot.acknowledged.revision > 0;
  const isUseful = dice < 0.5;

  return {
    ballot: slot.ballot,
    requestId: `faults-${clicks}`,
    baseRevision: slot.acknowledged.revision,
    verdict: isWithdrawn ? 'withdrawn' : isUseful ? 'useful' : 'not_useful',
    reason:
      isWithdrawn || isUseful ? null : reasons[random.below(reasons.length)],
    comment: !isWithdrawn && dice > 0.8 ? `Comment ${clicks}` : null,
    used: false,
    wrongFact: null,
    signed: false,
    surface: 'crm.record.tab',
  };
};

/** Votes: once, twice the same, or two different ones at the same time. */
const vote = async ({ replicas, random, callerOf, deeds }: Stage) => {
  const free = deeds.slots.filter(({ isBusy }) => !isBusy);
  const slot = free[random.below(free.length)];
  if (!slot) return;
  slot.isBusy = true;
  const first = buildClick(random, slot);
  const dice = random.uniform();
  const clicksOfTurn =
    dice < 0.8
      ? [first]
      : dice < 0.9
        ? [first, first]
        : [first, buildClick(random, slot)];
  try {
    const answers = await Promise.all(
      clicksOfTurn.map((click) =>
        replicas.call<VoteAnswer>(
          callerOf(slot.userId),
          'PUT',
          '/v1/vote',
          click,
        ),
      ),
    );
    for (const { body } of answers) {
      if ('vote' in body && body.vote.revision > slot.acknowledged.revision) {
        slot.acknowledged = body.vote;
      }
      if (!body.ok && body.reason !== 'changed_elsewhere') {
        deeds.counts['refused'] = (deeds.counts['refused'] ?? 0) + 1;
      }
    }
  } finally {
    slot.isBusy = false;
  }
};

/** Places a request for a client, or joins the one there is. */
const request = async ({ replicas, random, callerOf, deeds }: Stage) => {
  const slot = deeds.slots[random.below(deeds.slots.length)];
  if (!slot) return;
  const { userId, contactId } = slot;
  const caller = callerOf(userId);
  const path = pathOf(requestsRoute, { contactId });
  clicks += 1;
  const text = `Request ${clicks}`;
  const sheet = (await replicas.call<Sheet>(caller, 'GET', path)).body;
  const joinable = sheet.entries?.find(({ actions }) => actions.length > 0);
  if (joinable && random.uniform() < 0.5) {
    await replicas.call(caller, 'PUT', path, joinable.actions[0]?.body);
    deeds.requests.get(joinable.note ?? '')?.userIds.add(userId);

    return;
  }
  await replicas.call(caller, 'PUT', path, { join: null, author: null, text });
  // Sent again after a lost answer it is refused as placed already: the sheet says what holds.
  const now = (await replicas.call<Sheet>(caller, 'GET', path)).body;
  if (now.entries?.some(({ note }) => note === text)) {
    deeds.requests.set(text, { contactId, userIds: new Set([userId]) });
  }
};

/** Answers one group of feedback on marketing's page. */
const answer = async ({ replicas, random, callerOf, marketerId }: Stage) => {
  const caller = callerOf(marketerId);
  const review = (await replicas.call<Review>(caller, 'GET', '/v1/review'))
    .body;
  const groups = review.feedback ?? [];
  const group = groups[random.below(groups.length)];
  if (!group) return;
  clicks += 1;
  await replicas.call<AnswerAnswer>(caller, 'POST', '/v1/review/answers', {
    starterId: group.starterId,
    votes: group.votes.slice(0, 3).map(({ id }) => id),
    answer: 'kept',
    text: `Answer ${clicks}`,
  });
};

/** Changes a starter's title in HubSpot itself. */
const editNatively = async (stage: Stage) => {
  const { random, deeds, crm, starterTypeId } = stage;
  const slot = deeds.slots[random.below(deeds.slots.length)];
  if (!slot) return;
  clicks += 1;
  const title = `Title ${clicks}`;
  await crm(
    'PATCH',
    `/crm/objects/2026-09/${starterTypeId}/${slot.starterId}`,
    {
      properties: { title },
    },
  );
  deeds.titles.set(slot.starterId, title);
};

const kinds: [
  name: string,
  share: number,
  act: (stage: Stage) => Promise<void>,
][] = [
  ['votes', 0.9, vote],
  ['requests', 0.04, request],
  ['answers', 0.02, answer],
  ['native edits', 0.04, editNatively],
];

/** Does one operation of a random kind. */
export const operate = async (stage: Stage): Promise<void> => {
  let left = stage.random.uniform();
  const [name, , act] = kinds.find(([, share]) => {
    left -= share;

    return left < 0;
  }) ?? ['votes', 1, vote];
  await act(stage);
  const { counts } = stage.deeds;
  counts[name] = (counts[name] ?? 0) + 1;
};

/** Reads cards for what is on them to vote on. */
export const openSlots = async (
  { replicas, callerOf }: Pick<Stage, 'replicas' | 'callerOf'>,
  userIds: number[],
  contactIds: string[],
): Promise<Slot[]> => {
  const slots: Slot[] = [];
  for (const userId of userIds) {
    for (const contactId of contactIds) {
      const { body } = await replicas.call<CardReady>(
        callerOf(userId),
        'GET',
        `/v1/contacts/${contactId}/starters`,
      );
      for (const { starterId, ballot, vote: state } of body.candidates ?? []) {
        slots.push({
          userId,
          contactId,
          starterId,
          ballot,
          acknowledged: state,
          isBusy: false,
        });
      }
    }
  }

  return slots;
};
