import { z } from 'zod';

/** A line of a stage that makes something. */
export interface Step {
  does: 'COPY' | 'RUN';
  /** The stage that is copied from; null for the project's folder. */
  from: string | null;
  /** Sources, or the words of the command. */
  what: string[];
  /** Where it is copied to; empty for a command. */
  to: string;
}

/** What a Dockerfile says, as far as it can be done without an engine. */
export interface Dockerfile {
  stages: { name: string; image: string; user: string | null; steps: Step[] }[];
  /** Words of CMD and of HEALTHCHECK's CMD. */
  command: string[];
  health: string[];
}

const readWords = (text: string): string[] =>
  z.array(z.string()).parse(JSON.parse(text));

/**
 * Reads a Dockerfile in the spelling that ours has: CMD and HEALTHCHECK as JSON.
 * https://docs.docker.com/reference/dockerfile/
 *
 * @throws Error at an instruction that it does not know
 */
export const readDockerfile = (text: string): Dockerfile => {
  const read: Dockerfile = { stages: [], command: [], health: [] };
  const lines = text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines) {
    const [instruction = '', ...words] = line.split(/\s+/);
    const rest = line.slice(instruction.length).trim();
    const stage = read.stages.at(-1);
    if (instruction === 'FROM') {
      read.stages.push({
        name: words[2] ?? 'last',
        image: words[0] ?? '',
        user: null,
        steps: [],
      });
    } else if (instruction === 'COPY') {
      const from = words[0]?.startsWith('--from=') ? words.shift() : undefined;
      const to = words.pop() ?? '';
      stage?.steps.push({
        does: 'COPY',
        from: from?.replace('--from=', '') ?? null,
        what: words.map((word) => word.replace(/^\/app\//, '')),
        to,
      });
    } else if (instruction === 'RUN') {
      stage?.steps.push({ does: 'RUN', from: null, what: words, to: '' });
    } else if (instruction === 'USER') {
      if (stage) stage.user = rest;
    } else if (instruction === 'CMD') {
      read.command = readWords(rest);
    } else if (instruction === 'HEALTHCHECK') {
      read.health = readWords(rest.replace(/^.*?CMD /, ''));
    } else if (
      !['WORKDIR', 'ENV', 'EXPOSE', 'STOPSIGNAL'].includes(instruction)
    ) {
      throw new Error(`${instruction} is not known here.`);
    }
  }

  return read;
};
