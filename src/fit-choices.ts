import { fitList } from './fit-list.ts';

/**
 * The choices of a list that fit into so many bytes, in their order; those that are chosen are
 * always among them.
 *
 * @returns with how many are left out
 */
export const fitChoices = <Choice>(
  choices: readonly Choice[],
  bytes: number,
  isChosen: (choice: Choice) => boolean,
): { choices: Choice[]; left: number } => {
  const fitting = new Set(fitList(choices, { most: Infinity, bytes }));
  const kept = choices.filter((each) => fitting.has(each) || isChosen(each));

  return { choices: kept, left: choices.length - kept.length };
};
