import type { ImportRow, Language } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { shorten } from '#src/shorten.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** HubSpot's proxy passes on 1 MB; what stands around the rows is small. */
export const MAX_REPORT_BYTES = 900_000;

const longestTitle = 100;
/** Problems reported of one row: nobody reads more before correcting the first ones. */
const mostProblems = 5;

/**
 * Fits a report into HubSpot's 1 MB: each row with its first problems; rows without room left get
 * a sentence that says so. No row is left out.
 */
export const fitReport = (
  rows: ImportRow[],
  language: Language,
): ImportRow[] => {
  const { moreProblems, correctOthersFirst } = textsIn(language).transferWords;
  const brief = rows.map(({ row, title, problems }): ImportRow => {
    const told = [...new Set(problems)];
    const more = told.length - mostProblems;

    return {
      row,
      title: shorten(title, longestTitle),
      problems: [
        ...told.slice(0, mostProblems),
        ...(more > 0
          ? [sayNumber(moreProblems, { count: more }, language)]
          : []),
      ],
    };
  });

  const bytesOf = (row: ImportRow): number =>
    Buffer.byteLength(JSON.stringify(row)) + 1;
  const withoutReasons = brief.map((row): ImportRow =>
    row.problems.length === 0
      ? row
      : { ...row, problems: [correctOthersFirst] },
  );
  let room =
    MAX_REPORT_BYTES -
    2 -
    withoutReasons.reduce((sum, row) => sum + bytesOf(row), 0);

  return brief.map((row, index) => {
    const placeholder = withoutReasons[index] ?? row;
    const growth = bytesOf(row) - bytesOf(placeholder);
    if (growth > room) {
      // Those above come first: a short one further down is not told before them.
      room = 0;

      return growth <= 0 ? row : placeholder;
    }
    room -= growth;

    return row;
  });
};
