import type { Stage } from '#tools/faults/stage.ts';
import { answerNatively, answerOnPage } from './answer.ts';
import { importRows } from './import.ts';
import { editNatively, mergeContacts } from './in-hubspot.ts';
import { request } from './request.ts';
import { saveAgain, saveNew } from './save.ts';
import { vote } from './vote.ts';

type Act = (stage: Stage) => Promise<void>;

const acts: [share: number, act: Act][] = [
  [0.76, vote],
  [0.07, request],
  [0.04, answerOnPage],
  [0.03, answerNatively],
  [0.03, saveNew],
  [0.03, saveAgain],
  [0.03, editNatively],
  [0.005, mergeContacts],
  [0.005, importRows],
];

/** Does one operation of a random kind, or nothing where there is nothing to do it to. */
export const operate = (stage: Stage): Promise<void> => {
  let left = stage.random.uniform();
  const [, act] = acts.find(([share]) => {
    left -= share;

    return left < 0;
  }) ?? [1, vote];

  return act(stage);
};
