import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A shell in which a reader types what a guide says, line after line. */
export interface GuideShell {
  /** Runs a line where the one before left off; its exit status. */
  type(line: string, env?: Record<string, string>): Promise<number>;
  /** Runs a line that does not end by itself. */
  leaveRunning(line: string): ChildProcess;
}

const endOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));

/**
 * A shell that begins in a folder with this environment alone, and remembers where `cd` led.
 *
 * @param notes a folder for what it remembers
 */
export const openShell = (
  folder: string,
  env: Record<string, string>,
  notes: string,
): GuideShell => {
  const whereFile = path.join(notes, 'where');
  let cwd = folder;

  return {
    type: async (line, more = {}) => {
      const code = await endOf(
        spawn(
          'bash',
          ['-c', `${line}\nended=$?; pwd > "$WHERE"; exit $ended`],
          {
            cwd,
            env: { ...env, ...more, WHERE: whereFile },
            stdio: ['ignore', 'inherit', 'inherit'],
          },
        ),
      );
      cwd = (await readFile(whereFile, 'utf8')).trim();

      return code;
    },
    leaveRunning: (line) =>
      spawn('bash', ['-c', `exec ${line}`], {
        cwd,
        env,
        // Its whole group is ended: npm passes signals on late.
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
  };
};

/** Writes settings into an `.env`, in place of the lines that have their names. */
export const setInEnv = async (
  file: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const names = Object.keys(settings);
  const lines = text.split('\n').map((line) => {
    const name = names.find((each) => line.startsWith(`${each}=`));

    return name === undefined ? line : `${name}=${settings[name] ?? ''}`;
  });
  const missing = names.find(
    (name) => !lines.some((line) => line.startsWith(`${name}=`)),
  );
  if (missing !== undefined) throw new Error(`.env has no line ${missing}.`);
  await writeFile(file, lines.join('\n'));
};
