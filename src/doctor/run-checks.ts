/** What a check found: that something is as it should be, or what to do. */
export type Finding = { ok: true; says: string } | { ok: false; todo: string };

/** One thing that has to be right. */
export interface Check {
  /** Its name at the beginning of the line. */
  what: string;
  /** Names of checks before it without which it says nothing. */
  needs?: readonly string[];
  /** What it finds; may throw. */
  run: () => Promise<Finding> | Finding;
}

/** A line of the report. */
export interface ReportLine {
  what: string;
  state: 'ok' | 'to do' | 'not checked';
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
 */
export const runChecks = async (
  checks: readonly Check[],
  explain: (error: unknown) => string,
): Promise<ReportLine[]> => {
  const lines: ReportLine[] = [];
  for (const { what, needs = [], run } of checks) {
    const missing = needs.find((need) =>
      lines.some((line) => line.what === need && line.state !== 'ok'),
    );
    if (missing !== undefined) {
      lines.push({
        what,
        state: 'not checked',
        says: `${missing} comes first.`,
      });
      continue;
    }
    const found = await Promise.resolve()
      .then(run)
      .catch((error: unknown) => todo(explain(error)));
    lines.push(
      found.ok
        ? { what, state: 'ok', says: found.says }
        : { what, state: 'to do', says: found.todo },
    );
  }

  return lines;
};

/** The report as a terminal shows it, a line for each check. */
export const writeReport = (lines: readonly ReportLine[]): string => {
  const width = Math.max(...lines.map(({ what }) => what.length));
  const open = lines.filter(({ state }) => state === 'to do').length;

  return [
    ...lines.map(
      ({ what, state, says }) =>
        `${what.padEnd(width)}  ${state.padEnd(11)}  ${says}`,
    ),
    open === 0
      ? 'Everything that was checked is as it should be.'
      : `To do: ${open}. Begin with the first, then run this again.`,
  ].join('\n');
};
