import { foldName } from '#src/fold-text.ts';
import { type ImportRow, longestOf } from '@starters/contracts';
import { toDraft } from '#src/editing/draft.ts';
import { validFrom } from '#src/editing/valid-from.ts';
import { hasControlCharacter } from '#src/keepable.ts';
import { shorten } from '#src/shorten.ts';
import { findFaults } from '#src/starters/check-starter.ts';
import { todayIn } from '#src/starters/today-in.ts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { capital } from '#src/texts/capital.ts';
import { sayFault } from '#src/texts/say-fault.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { WrittenColumn } from './columns.ts';
import type {
  ImportContext,
  NewStarter,
  RowProblem,
} from './import-context.ts';
import { nameColumn } from './name-columns.ts';
import { prepareNames } from './named-things.ts';
import { readCells } from './read-cells.ts';
import type { FileRow } from './read-table.ts';
import { findBrokenTies, orderByTies, originalOf } from './row-ties.ts';

const checkTexts = (
  { cells }: FileRow,
  { language }: ImportContext,
): RowProblem[] =>
  (Object.entries(cells) as [WrittenColumn, string][]).flatMap(
    ([name, text]): RowProblem[] => {
      const column = nameColumn(name, language);
      const most = name === 'status' ? undefined : longestOf(name);
      if (most !== undefined && text.length > most) {
        const values = { column, count: text.length, most };

        return [{ problem: 'too_long', values }];
      }

      return hasControlCharacter(text)
        ? [{ problem: 'control_character', values: { column } }]
        : [];
    },
  );

/** Faults that are refused in drafts as well. */
const wrongInDrafts = [
  'bad_proof_link',
  'ends_before_start',
  'merge_field',
  'other_field',
  'sheet_error',
];

/** Names of segments: of all, and of those that salespeople may not read of. */
interface SegmentNames {
  all: ReadonlyMap<string, string>;
  targeted: Record<string, string>;
}

const namesOf = ({ segments, targetedIds }: ImportContext): SegmentNames => ({
  all: new Map(segments.map(({ id, name }) => [id, name])),
  targeted: Object.fromEntries(
    segments
      .filter(({ id }) => targetedIds.has(id))
      .map(({ id, name }) => [id, name]),
  ),
});

/** What is wrong with a row's starter as a draft or, where it is to be published, on cards. */
const findRowProblems = (
  starter: NewStarter,
  names: SegmentNames,
  context: ImportContext,
): RowProblem[] => {
  const { account, overdue, now, language } = context;
  const isPublished = starter.status === 'published';
  const faults = findFaults(toDraft(starter, { status: starter.status }), {
    properties: context.properties,
    segmentNames: {
      ...names.targeted,
      ...Object.fromEntries(
        starter.segmentIds.map((id) => [id, names.all.get(id) ?? '']),
      ),
    },
  });
  const problems = faults
    .filter(
      ({ fault }) =>
        // Too long texts are reported by column already.
        fault !== 'too_long' && (isPublished || wrongInDrafts.includes(fault)),
    )
    .map((fault): RowProblem => {
      const because = sayFault(fault, language);

      return isPublished
        ? { problem: 'not_publishable', values: { because } }
        : { problem: 'faulty', values: { because: capital(because) } };
    });
  if (!isPublished) return problems;

  if (account.settings.needsApproval) {
    problems.push({ problem: 'needs_approval' });
  }
  if (
    starter.validUntil !== '' &&
    starter.validUntil < todayIn(account.timeZone, now)
  ) {
    problems.push({ problem: 'ended_already' });
  }
  const count = overdue.get(starter.ownerId) ?? 0;
  const { mostOverdue: most } = account.settings;
  if (count > most) {
    problems.push({ problem: 'overdue', values: { count, most } });
  }

  return problems;
};

const checkTitle = (
  title: string,
  firstRow: number | undefined,
  known: ReadonlySet<string>,
): RowProblem[] => {
  if (title === '') return [{ problem: 'title_missing' }];
  if (known.has(foldName(title))) return [{ problem: 'title_known' }];

  return firstRow === undefined
    ? []
    : [{ problem: 'title_twice', values: { row: firstRow } }];
};

const longestWhy = 400;
const longestValue = 80;

/** Shortens a cell's text for a message. */
const brief = (
  values: NonNullable<RowProblem['values']>,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? shorten(value, name === 'because' ? longestWhy : longestValue)
        : value,
    ]),
  );

/** Every row with what is wrong in it, and the starters of the right ones as they would be written. */
export const checkRows = (
  { rows, width }: { rows: FileRow[]; width: number },
  context: ImportContext,
): { rows: ImportRow[]; starters: NewStarter[] } => {
  const { account, language, now } = context;
  const words = textsIn(language).transferWords.row;
  const known = new Set(context.starters.map(({ title }) => foldName(title)));
  const named = prepareNames(rows, context);
  const names = namesOf(context);
  const firstRows = new Map<string, number>();
  const checked = rows.map((row) => {
    const { starter, problems } = readCells(row, context, named);
    const { title } = starter;
    const found: RowProblem[] = [
      ...(row.extraCells === 0
        ? []
        : [
            {
              problem: 'cells' as const,
              values: { cells: width + row.extraCells, columns: width },
            },
          ]),
      ...row.loneQuotes.map((name) => ({
        problem: 'lone_quote' as const,
        values: { column: nameColumn(name, language) },
      })),
      ...checkTitle(title, firstRows.get(foldName(title)), known),
      ...checkTexts(row, context),
      ...problems,
      ...findRowProblems(starter, names, context),
    ];
    if (!firstRows.has(foldName(title)))
      firstRows.set(foldName(title), row.row);
    const { status } = starter;

    return {
      row: row.row,
      title,
      found,
      starter:
        status === 'published'
          ? { ...validFrom(starter, account, now), status }
          : starter,
    };
  });
  const all = checked.map(({ starter }) => starter);
  const right = checked.map(({ found, starter }) =>
    found.length === 0
      ? { ...starter, translationOf: originalOf(starter, all) }
      : null,
  );
  const broken = findBrokenTies(right);
  for (const [index, tie] of broken.entries()) {
    if (tie === null) continue;
    checked[index]?.found.push({
      problem: 'original_faulty',
      values: { row: checked[tie]?.row ?? 0 },
    });
  }

  return {
    rows: checked.map(({ row, title, found }) => ({
      row,
      title,
      problems: found.map(({ problem, values = {} }) =>
        fillSentence(words[problem], brief(values), language),
      ),
    })),
    starters: orderByTies(
      right.map((starter, index) => (broken[index] === null ? starter : null)),
    ),
  };
};
