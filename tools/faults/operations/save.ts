import { setTimeout } from 'node:timers/promises';
import {
  type EditorOpenedAnswer,
  type EditorSaveAnswer,
  editorRoute,
  type EditorSaveRequest,
  pathOf,
  starterStepRoute,
} from '@starters/contracts';
import { emptyFields } from '#src/starters/starter.ts';
import type { SavedStarter } from '#tools/faults/deeds.ts';
import { oneOf, type Stage } from '#tools/faults/stage.ts';

/** HubSpot's faults, or somebody else's turn, as the page words them: the author tries again. */
const passing = [
  'hubspot_unavailable',
  'takes_long',
  'hubspot_declined',
  'hubspot_refused',
  'hubspot_token_refused',
  'hubspot_scope_missing',
  'starter_busy',
  'objects_missing',
];
const mostTries = 25;
const pauseMs = 400;

/** Does it again, as an author does who reads "try again", until it is no passing refusal. */
const insist = async <T extends { ok: boolean; reason?: string }>(
  act: () => Promise<T>,
): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await act();
    const isPassing =
      !answer.ok && passing.some((each) => each === answer.reason);
    if (!isPassing || tries >= mostTries) return answer;
    await setTimeout(pauseMs);
  }
};

const put = (stage: Stage, userId: number, request: EditorSaveRequest) =>
  insist(
    async () =>
      (
        await stage.call<EditorSaveAnswer & { reason?: string }>(
          userId,
          'PUT',
          editorRoute.path,
          request,
        )
      ).body,
  );

/** Writes a new starter, by one click or two; again after each lost answer. */
export const saveNew = async (stage: Stage): Promise<void> => {
  const { account, random, deeds, count, next, blame } = stage;
  const userId = oneOf(random, account.marketerIds) ?? 0;
  const number = next();
  const step = random.uniform() < 0.6 ? 'publish' : 'save';
  const entry: SavedStarter = {
    title: `Saved ${number}`,
    starterId: null,
    question: `What is new ${number}?`,
    status: step === 'publish' ? 'published' : 'draft',
    isBusy: true,
    isUncertain: false,
  };
  deeds.saved.set(entry.title, entry);
  const request: EditorSaveRequest = {
    draftKey: `faults-draft-${number}`,
    starterId: null,
    base: null,
    fields: {
      ...emptyFields,
      title: entry.title,
      opener: 'Your shop moved to {{contact.city}}.',
      question: entry.question,
      // Else its number looks like one client's.
      forEveryone: String(number),
      whyNow: 'They are in {{contact.city}}.',
      ownerId: String(userId + 700_000),
    },
    step,
    adopt: null,
  };
  const isTwice = random.uniform() < 0.3;
  try {
    const answers = await Promise.all(
      Array.from({ length: isTwice ? 2 : 1 }, () =>
        put(stage, userId, request),
      ),
    );
    const taken = answers.find(({ ok }) => ok);
    if (taken?.ok) entry.starterId = taken.starterId;
    else {
      entry.isUncertain = true;
      const reason = answers[0]?.reason ?? '';
      if (!passing.includes(reason)) blame(`a save was refused: ${reason}`);
    }
    count(isTwice ? 'starters saved twice' : 'starters saved');
  } catch (error) {
    entry.isUncertain = true;
    throw error;
  } finally {
    entry.isBusy = false;
  }
};

const change = async (stage: Stage, entry: SavedStarter): Promise<void> => {
  const { account, random, next, blame, count } = stage;
  const userId = oneOf(random, account.marketerIds) ?? 0;
  const number = next();
  const question = `What is new ${number}?`;
  for (let round = 0; round < 5; round += 1) {
    const opened = await insist(
      async () =>
        (
          await stage.call<EditorOpenedAnswer & { reason?: string }>(
            userId,
            'GET',
            `${editorRoute.path}?starter=${entry.starterId}`,
          )
        ).body,
    );
    if (!opened.ok) break;
    const { base, fields } = opened;
    const answer = await put(stage, userId, {
      draftKey: `faults-draft-${next()}`,
      starterId: entry.starterId,
      base,
      fields: { ...fields, question, forEveryone: String(number) },
      step: entry.status === 'published' ? 'publish' : 'save',
      adopt: null,
    });
    if (answer.ok) {
      entry.question = question;

      return count('starters changed');
    }
    if (answer.reason !== 'starter_changed') {
      if (!passing.includes(answer.reason ?? '')) {
        blame(`a change was refused: ${answer.reason}`);
      }
      break;
    }
  }
  entry.isUncertain = true;
};

const retire = async (stage: Stage, entry: SavedStarter): Promise<void> => {
  const userId = oneOf(stage.random, stage.account.marketerIds) ?? 0;
  const path = pathOf(starterStepRoute, { starterId: entry.starterId ?? '' });
  const answer = await insist(
    async () =>
      (
        await stage.call<EditorSaveAnswer & { reason?: string }>(
          userId,
          'PUT',
          path,
          { step: 'retire' },
        )
      ).body,
  );
  if (answer.ok) entry.status = 'retired';
  else entry.isUncertain = true;
  stage.count('starters retired');
};

/** Changes or retires a starter that was saved before. */
export const saveAgain = async (stage: Stage): Promise<void> => {
  const { random, deeds } = stage;
  const entry = oneOf(
    random,
    [...deeds.saved.values()].filter(
      ({ isBusy, isUncertain, status, starterId }) =>
        !isBusy && !isUncertain && status !== 'retired' && starterId !== null,
    ),
  );
  if (!entry) return saveNew(stage);
  entry.isBusy = true;
  try {
    await (random.uniform() < 0.2 && entry.status === 'published'
      ? retire(stage, entry)
      : change(stage, entry));
  } catch (error) {
    entry.isUncertain = true;
    throw error;
  } finally {
    entry.isBusy = false;
  }
};
