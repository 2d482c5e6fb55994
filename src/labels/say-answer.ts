import type { FactLabels } from './fact-labels.ts';
import { sayFacts } from './say-facts.ts';

const isPlain = (value: object): value is Record<string, unknown> =>
  Object.getPrototypeOf(value) === Object.prototype;

/** A value of an answer, with each fact in its texts by its label; objects of a class stay as they are. */
export const sayAnswer = (value: unknown, labels: FactLabels): unknown => {
  if (typeof value === 'string') return sayFacts(value, labels);
  if (Array.isArray(value)) return value.map((each) => sayAnswer(each, labels));
  if (typeof value !== 'object' || value === null || !isPlain(value)) {
    return value;
  }

  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      sayAnswer(each, labels),
    ]),
  );
};
