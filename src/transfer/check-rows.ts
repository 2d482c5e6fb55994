import { keepLast } from '#src/keep-last.ts';
import { titleKey } from '#src/starters/title-key.ts';
import type { ImportRow } from '@starters/contracts';
import { toDraft } from '#src/editing/draft.ts';
import { validFrom } from '#src/editing/valid-from.ts';
import { hasControlCharacter } from '#src/keepable.ts';
import { shorten } from '#src/shorten.ts';
import { findFaults } from '#src/starters/check-starter.ts';
import { stopsDrafts } from '#src/starters/draft-faults.ts';
import { type Clash, createClashIndex } from '#src/starters/find-clashes.ts';
import { addEnd, countEnds } from '#src/starters/last-day.ts';
import type { Starter } from '#src/starters/starter.ts';
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
    ([name, text]): RowProblem[] =>
      hasControlCharacter(text)
        ? [
            {
              problem: 'control_character',
              values: { column: nameColumn(name, language) },
            },
          ]
        : [],
  );

/** Names of segments: of all, and of those that salespeople may not read of. */
interface SegmentNames {
  all: ReadonlyMap<string, string>;
  /** Also those of these segments, which a row is for. The same object for the same ones. */
  targetedWith: (ids: readonly string[]) => Record<string, string>;
}

/** Rows that follow each other are for much the same segments. */
const mostKept = 16;

const namesOf = ({ segments, targetedIds }: ImportContext): SegmentNames => {
  const all = new Map(segments.map(({ id, name }) => [id, name]));
  const targeted = Object.fromEntries(
    segments
      .filter(({ id }) => targetedIds.has(id))
      .map(({ id, name }) => [id, name]),
  );
  const remember = keepLast<string, Record<string, string>>(mostKept);

  return {
    all,
    targetedWith: (ids) => {
      const more = ids.filter((id) => !Object.hasOwn(targeted, id));

      return more.length === 0
        ? targeted
        : remember(more.join(), () => ({
            ...targeted,
            ...Object.fromEntries(more.map((id) => [id, all.get(id) ?? ''])),
          }));
    },
  };
};

/** What is wrong with a row whatever becomes of it. */
const always: readonly string[] = ['title_taken', 'too_long'];

/** What is wrong with a row's starter as a draft or, where it is to be published, on cards. */
const findRowProblems = (
  starter: NewStarter,
  draft: Starter,
  clashes: Clash[],
  names: SegmentNames,
  context: ImportContext,
): RowProblem[] => {
  const { account, overdue, now, language } = context;
  const isPublished = starter.status === 'published';
  const faults = findFaults(draft, {
    properties: context.properties,
    segmentNames: names.targetedWith(starter.segmentIds),
  });
  const problems = [...faults, ...clashes]
    .filter((fault) => isPublished || stopsDrafts(fault))
    .map((fault): RowProblem => {
      const because = sayFault(fault, language);

      return isPublished && !always.includes(fault.fault)
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
): RowProblem[] => {
  if (title === '') return [{ problem: 'title_missing' }];

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
  // Rows are compared with those above them, too.
  const index = createClashIndex(context.starters, context.clashes);
  const ends = countEnds(context.starters);
  const named = prepareNames(rows, context);
  const names = namesOf(context);
  const firstRows = new Map<string, number>();
  const checked = rows.map((row) => {
    const { starter, problems } = readCells(row, context, named);
    const { title, status } = starter;
    const draft = toDraft(starter, { id: `row ${row.row}`, status });
    const firstRow = firstRows.get(titleKey(title));
    const clashes = index.find(draft).filter(
      // Which row has it is said below.
      ({ fault }) => fault !== 'title_taken' || firstRow === undefined,
    );
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
      ...checkTitle(title, firstRow),
      ...checkTexts(row, context),
      ...problems,
      ...findRowProblems(starter, draft, clashes, names, context),
    ];
    if (firstRow === undefined) firstRows.set(titleKey(title), row.row);
    const dated =
      status === 'published'
        ? { ...validFrom(starter, account, now, ends), status }
        : starter;
    if (found.length === 0) {
      index.add(draft);
      if (status === 'published') addEnd(ends, dated.validUntil);
    }

    return {
      row: row.row,
      title,
      found,
      starter: dated,
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
