import { readFile } from 'node:fs/promises';

/** Linux counts CPU time in hundredths of a second: `getconf CLK_TCK`. */
const tickMs = 10;
const pageBytes = 4096;

/** What a process has used so far. */
export interface Used {
  /** CPU time of all its threads, in ms, to the next 10. */
  cpuMs: number;
  /** Resident memory, in bytes. */
  memory: number;
}

/** Reads what a process used; null where there is no `/proc`, as on macOS. */
export const readUsed = async (pid: number): Promise<Used | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The program's name, in brackets, may hold anything; user and system time are the 12th and
  // 13th field after it, pages in memory the 22nd: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');

  return {
    cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs,
    memory: Number(fields[21]) * pageBytes,
  };
};
