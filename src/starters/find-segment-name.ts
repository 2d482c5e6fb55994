import { saidOf } from './said-text.ts';

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const word = String.raw`[\p{L}\p{M}\p{N}]`;
const foldCase = (text: string): string => text.toUpperCase().toLowerCase();

/**
 * Texts come from keyboards, word processors and HubSpot's form: the same letter may be one
 * character or two, an apostrophe straight or curly, a space one that does not break.
 */
const alike = (text: string): string =>
  text.normalize('NFKC').replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();

/** The segment's name among the words of a text; names of properties are no words. */
export const findSegmentName = (
  text: string,
  segmentNames: Record<string, string>,
): string | undefined => {
  const said = alike(saidOf(text));
  const folded = foldCase(said);

  return Object.values(segmentNames).find((name) => {
    const sought = alike(name);

    return (
      sought !== '' &&
      // A cheap test first: compiling the regular expression is the slowest part of a check.
      folded.includes(foldCase(sought)) &&
      new RegExp(`(?<!${word})${escape(sought)}(?!${word})`, 'iu').test(said)
    );
  });
};
