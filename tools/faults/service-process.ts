import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readServeFlags } from '#tools/serve-flags.ts';
import type { ClockMove } from './move-clock.ts';

/** The service as a process of its own, as it runs in production. */
export interface ServiceProcess {
  url: string;
  pid: number;
  /** False from the moment it is ended, by whomever. */
  isRunning(): boolean;
  /** Sets its clock so far ahead of the machine's. */
  setClock(offsetMs: number): void;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Resolves once the process has printed this. */
  printed(text: string): Promise<void>;
  /** Lines of its log that tell of a defect, the first ten. */
  defects: string[];
}

const node = path.resolve('node_modules/.bin/node');
const moveClock = pathToFileURL(path.resolve('tools/faults/move-clock.ts'));
/** Longer output is cut: only what came last is looked for. */
const keptOutput = 100_000;
/** What a process that does not end by itself is given, in ms. */
const goodbyeMs = 20_000;

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Pino's levels: 50 is an error. `A request failed.` is said of what nothing understood. */
const tellsOfDefect = (line: string): boolean =>
  line.includes('A request failed.') || line.includes('nothing caught');

/** Runs `src/serve.ts` with these settings and waits until it is ready. */
export const startServiceProcess = async (
  settings: Record<string, string>,
  offsetMs = 0,
): Promise<ServiceProcess> => {
  const flags = [...readServeFlags(), '--import', moveClock.href];
  const child = spawn(node, [...flags, 'src/serve.ts'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
      HOST: '127.0.0.1',
      PORT: '0',
      FAULTS_CLOCK_OFFSET_MS: String(offsetMs),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const defects: string[] = [];
  const waiting = new Set<() => void>();
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      const text = chunk.toString();
      output = (output + text).slice(-keptOutput);
      for (const line of text.split('\n')) {
        if (tellsOfDefect(line) && defects.length < 10) defects.push(line);
      }
      for (const look of waiting) look();
      const ready = /"url":"(http:[^"]+)"/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`The service ended with ${code}: ${output}`)),
    );
  });
  let isEnding = false;
  child.once('exit', () => {
    isEnding = true;
  });
  const end = async (signal: NodeJS.Signals) => {
    isEnding = true;
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), goodbyeMs);
    await ended(child);
    clearTimeout(late);
  };

  return {
    url,
    pid: child.pid ?? 0,
    isRunning: () => !isEnding,
    defects,
    setClock: (ms) => {
      // One that has just been killed cannot be told.
      if (!isEnding && child.connected) {
        child.send({ offsetMs: ms } satisfies ClockMove, () => {});
      }
    },
    printed: (text) =>
      new Promise((resolve) => {
        const look = () => {
          if (!output.includes(text)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
};
