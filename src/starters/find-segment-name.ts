import { foldName } from '#src/fold-text.ts';
import { saidOf } from './said-text.ts';

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const word = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * Texts come from keyboards, word processors and HubSpot's form: to whoever hears a name it is the
 * same with a hyphen, another mark between its words, or none.
 */
const alike = (text: string): string =>
  foldName(text)
    .replace(/[\s\-/·•・ー⋅]+/gu, ' ')
    .trim();

/** The segment's name among the words of a text; names of properties are no words. */
export const findSegmentName = (
  text: string,
  segmentNames: Record<string, string>,
): string | undefined => {
  const said = alike(saidOf(text));

  return Object.values(segmentNames).find((name) => {
    const sought = alike(name);

    return (
      sought !== '' &&
      // A cheap test first: compiling the regular expression is the slowest part of a check.
      said.includes(sought) &&
      new RegExp(`(?<!${word})${escape(sought)}(?!${word})`, 'u').test(said)
    );
  });
};
