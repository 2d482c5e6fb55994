import { listFields, longestOf, type StarterField } from '@starters/contracts';
import type { WrittenStarter } from './starter.ts';

/** The fields of a starter whose text is longer than it may be. HubSpot itself does not limit it. */
export const listTooLong = (starter: WrittenStarter): StarterField[] =>
  listFields().flatMap(([field]) =>
    (starter[field] ?? '').length > (longestOf(field) ?? Infinity)
      ? [field]
      : [],
  );

/**
 * The starter with what is too long left empty: nobody reads on in a text that has to be shortened
 * first, and reading it would take as long as it is.
 */
export const withoutTooLong = (starter: WrittenStarter): WrittenStarter => {
  const fields = listTooLong(starter);

  return fields.length === 0
    ? starter
    : { ...starter, ...Object.fromEntries(fields.map((field) => [field, ''])) };
};
