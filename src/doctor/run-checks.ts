/** What a check found: that something is as it should be, or what to do. */
export type Finding = { ok: true; says: string } | { ok: false; todo: string };

/** One thing that has to be right. */
export interface Check {
  /** By which other checks name it. */
  key: string;
  /** Its name at the beginning of the line. */
  what: string;
  /** Keys of checks before it without which it says nothing. */
  needs?: readonly string[];
  /** What it finds; may throw. */
  run: () => Promise<Finding> | Finding;
}

/** A line of the report. */
export interface ReportLine {
  key: string;
  what: string;
  state: 'ok' | 'todo' | 'unchecked';
  says: string;
}

/** Something is as it should be. */
export const fine = (says: string): Finding => ({ ok: true, says });
/** Somebody has to do something. */
export const todo = (says: string): Finding => ({ ok: false, todo: says });

/**
 * Runs checks in their order; one that needs another which failed is not run, so that each line is
 * a cause and not a consequence. Never rejects.
 *
 * @param explain what to do about what a check threw
 * @param sayFirst that another check, by its name, comes first
 */
export const runChecks = async (
  checks: readonly Check[],
  explain: (error: unknown) => string,
  sayFirst: (what: string) => string,
): Promise<ReportLine[]> => {
  const lines: ReportLine[] = [];
  for (const { key, what, needs = [], run } of checks) {
    const missing = lines.find(
      (line) => needs.includes(line.key) && line.state !== 'ok',
    );
    if (missing) {
      lines.push({
        key,
        what,
        state: 'unchecked',
        says: sayFirst(missing.what),
      });
      continue;
    }
    const found = await Promise.resolve()
      .then(run)
      .catch((error: unknown) => todo(explain(error)));
    lines.push(
      found.ok
        ? { key, what, state: 'ok', says: found.says }
        : { key, what, state: 'todo', says: found.todo },
    );
  }

  return lines;
};

const states = { ok: 'ok', todo: 'to do', unchecked: 'not checked' } as const;

/** The report as a terminal shows it, a line for each check. */
export const writeReport = (lines: readonly ReportLine[]): string => {
  const width = Math.max(...lines.map(({ what }) => what.length));
  const open = lines.filter(({ state }) => state === 'todo').length;

  return [
    ...lines.map(
      ({ what, state, says }) =>
        `${what.padEnd(width)}  ${states[state].padEnd(11)}  ${says}`,
    ),
    open === 0
      ? 'Everything that was checked is as it should be.'
      : `To do: ${open}. Begin with the first, then run this again.`,
  ].join('\n');
};
