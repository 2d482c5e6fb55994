import type { FactPart } from '@starters/contracts';
import type { CheckDeps } from './check-starter.ts';
import { isFact } from './is-fact.ts';
import { parseText } from './parse-text.ts';
import type { WrittenStarter } from './starter.ts';

/** Whether a fact says when: it is a day, or dated by one. */
const isDated = ({ kind, datedBy }: FactPart): boolean =>
  kind === 'date' || datedBy !== undefined;

/** Facts that are as true next year: no reason to call today. */
const isUndatedOfClient = (part: FactPart): boolean =>
  (part.object === 'contact' || part.object === 'company') && !isDated(part);

/**
 * The label of the fact that a starter rests on where none of its facts has a date: a city, an
 * industry, a job title. Undefined where one has, the day of the speaker's visit included, where it
 * has no fact at all, and while a text cannot be parsed.
 */
export const findUndated = (
  starter: WrittenStarter,
  { properties }: Pick<CheckDeps, 'properties'>,
): string | undefined => {
  const parts: FactPart[] = [];
  for (const field of ['opener', 'question', 'whyNow'] as const) {
    const result = parseText(starter[field], properties);
    if (!result.ok) return undefined;
    for (const part of result.text) {
      if (typeof part !== 'string' && part.fallback === undefined) {
        parts.push(part);
      }
    }
  }

  return parts.every((part) => !isDated(part))
    ? parts.find((part) => isFact(part) && isUndatedOfClient(part))?.label
    : undefined;
};
