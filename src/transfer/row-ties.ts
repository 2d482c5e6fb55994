import type { NewStarter } from './import-context.ts';

/** Fields that name another starter by its record. */
export const TIES = ['translationOf', 'variantOf'] as const;

const rowOf = /^row:(\d+)$/;

/** Stands for the record of another row of the same file, counted from 0, until it is there. */
export const tieToRow = (index: number): string => `row:${index}`;

/** The row, counted from 0, that a field names; null where it names a record or nothing. */
export const readTie = (value: string): number | null => {
  const found = rowOf.exec(value);

  return found ? Number(found[1]) : null;
};

/** The rows that a starter names, counted from 0. */
export const tiesOf = (
  starter: Pick<NewStarter, 'translationOf' | 'variantOf'>,
) => TIES.flatMap((field) => readTie(starter[field]) ?? []);

/** A starter with other rows or records in place of the rows that it names. */
export const mapTies = (
  starter: NewStarter,
  toValue: (index: number) => string,
): NewStarter => {
  const mapped = { ...starter };
  for (const field of TIES) {
    const index = readTie(starter[field]);
    if (index !== null) mapped[field] = toValue(index);
  }

  return mapped;
};

/** What a row translates in the end: a translation of a translation is one of its original. */
export const originalOf = (
  starter: NewStarter,
  rows: readonly NewStarter[],
): string => {
  const passed = new Set<number>();
  let at = starter.translationOf;
  for (;;) {
    const tie = readTie(at);
    const up = tie === null ? undefined : rows[tie]?.translationOf;
    if (tie === null || passed.has(tie) || up === undefined || up === '') {
      return at;
    }
    passed.add(tie);
    at = up;
  }
};

/**
 * For each row the first row it names, over other rows too, that is wrong or leads back to itself;
 * null for a row whose ties all hold.
 *
 * @param rows starters by row, null where a row is wrong
 */
export const findBrokenTies = (
  rows: readonly (NewStarter | null)[],
): (number | null)[] => {
  // Rows that hold are found from those that name none: what is left names a wrong row, or a circle.
  const holds = rows.map(() => false);
  const namedBy = Map.groupBy(
    rows.flatMap((starter, index) =>
      starter ? tiesOf(starter).map((tie) => ({ tie, index })) : [],
    ),
    ({ tie }) => tie,
  );
  const open = rows.map((starter) => (starter ? tiesOf(starter).length : 0));
  const ready: number[] = [];
  for (const [index, starter] of rows.entries()) {
    if (starter && open[index] === 0) ready.push(index);
  }
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    holds[at] = true;
    for (const { index } of namedBy.get(at) ?? []) {
      open[index] = (open[index] ?? 0) - 1;
      if (open[index] === 0) ready.push(index);
    }
  }

  return rows.map((starter, index) =>
    !starter || holds[index]
      ? null
      : (tiesOf(starter).find((tie) => !holds[tie]) ?? null),
  );
};

/**
 * The starters of rows that are right, each after those that it names, which then stand for their
 * place in this list.
 *
 * @param rows starters by row, null where a row is not imported; no tie is broken
 */
export const orderByTies = (
  rows: readonly (NewStarter | null)[],
): NewStarter[] => {
  const places = new Map<number, number>();
  const ordered: NewStarter[] = [];
  const waiting = rows.flatMap((starter, index) =>
    starter ? [{ starter, index }] : [],
  );
  for (let left = waiting; left.length > 0;) {
    const next: typeof left = [];
    for (const each of left) {
      if (tiesOf(each.starter).some((tie) => !places.has(tie))) {
        next.push(each);
        continue;
      }
      places.set(each.index, ordered.length);
      ordered.push(
        mapTies(each.starter, (tie) => tieToRow(places.get(tie) ?? -1)),
      );
    }
    if (next.length === left.length) throw new Error('A tie is broken.');
    left = next;
  }

  return ordered;
};
