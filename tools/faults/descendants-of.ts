import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { groupBy } from './comparison/group-by.ts';

type Pair = readonly [pid: number, parent: number];

const readFromProc = async (): Promise<Pair[]> => {
  const pairs: Pair[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The program's name, in brackets, may hold anything; the parent is the second field after it.
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    pairs.push([Number(name), Number(parent)]);
  }

  return pairs;
};

const readFromPs = async (): Promise<Pair[]> => {
  const { stdout } = await promisify(execFile)('ps', [
    '-A',
    '-o',
    'pid=,ppid=',
  ]);

  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);

      return [pid, parent] as const;
    });
};

const readPairs = (): Promise<Pair[]> =>
  existsSync('/proc/self/stat') ? readFromProc() : readFromPs();

/** Ids of the processes that a process started. */
export const childrenOf = async (pid: number): Promise<number[]> =>
  (await readPairs()).flatMap(([child, parent]) =>
    parent === pid ? [child] : [],
  );

/** Ids of the processes that a process started, and of those that they started. */
export const descendantsOf = async (pid: number): Promise<number[]> => {
  const pairs = await readPairs();
  const byParent = groupBy(pairs, ([, parent]) => String(parent));
  const found: number[] = [];
  const open = [pid];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    for (const [child] of byParent.get(String(each)) ?? []) {
      found.push(child);
      open.push(child);
    }
  }

  return found;
};
