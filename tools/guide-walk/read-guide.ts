/** What a step of a guide has a reader do, in its order. */
export type GuideAct =
  /** Typed into a shell, line by line. */
  | { does: 'run'; lines: string[] }
  /** Written into `.env`, in place of the lines of these names. */
  | { does: 'set'; settings: Record<string, string> };

/** A numbered step of a guide. */
export interface GuideStep {
  /** As in "1. Addresses and secrets". */
  title: string;
  acts: GuideAct[];
}

const toSettings = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`"${line}" is no line of an .env.`);

      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );

const toAct = (language: string, lines: string[]): GuideAct => {
  if (language === 'sh') return { does: 'run', lines };
  if (language === 'ini') return { does: 'set', settings: toSettings(lines) };
  throw new Error(
    `The guide has a block of "${language}", which is not known.`,
  );
};

/**
 * The steps of a guide in Markdown: its headings of level three that begin with a number, each with
 * its blocks of `sh` and `ini`.
 *
 * @throws Error at any other block in a step, and at a block that does not end
 */
export const readGuide = (markdown: string): GuideStep[] => {
  const steps: GuideStep[] = [];
  let isStep = false;
  let block: { language: string; lines: string[] } | null = null;
  for (const line of markdown.split('\n')) {
    if (block) {
      if (line !== '```') {
        block.lines.push(line);
        continue;
      }
      if (isStep) steps.at(-1)?.acts.push(toAct(block.language, block.lines));
      block = null;
      continue;
    }
    const heading = /^#{1,3} (.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      isStep = /^### \d+\. /.test(line);
      if (isStep) steps.push({ title: heading, acts: [] });
    }
    const fence = /^```(\w*)$/.exec(line)?.[1];
    if (fence !== undefined) block = { language: fence, lines: [] };
  }
  if (block) throw new Error('The last block of the guide does not end.');

  return steps;
};
