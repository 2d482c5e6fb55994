import { type ExportProgress, type Language } from '@starters/contracts';
import { fillSentence } from '#src/texts/fill-sentence.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import type { ExportJob, ExportRepository } from './export-repository.ts';

/** Some lines of a file. */
export interface Piece {
  text: string;
  /** Number of rows, without the header. */
  rows: number;
}

/** What following a file needs. */
export interface FollowExportDeps {
  exports: ExportRepository;
  now: () => Date;
  log: { warn(details: object, message: string): void };
}

/** Interval in which the progress is stored. */
const noteEveryMs = 500;
/** Without progress for this long an export counts as ended: the sender or the browser is gone. */
const stillMs = 120_000;

/** The text of an export's pieces. The progress is stored as they pass; failures are ignored. */
export const followPieces = async function* (
  { exports, now, log }: FollowExportDeps,
  { accountId, key }: Pick<ExportJob, 'accountId' | 'key'>,
  pieces: AsyncGenerator<Piece>,
): AsyncGenerator<string> {
  let done = 0;
  let notedAt = 0;
  let isWhole = false;
  const note = async (state: ExportJob['state']): Promise<void> => {
    notedAt = now().getTime();
    await exports
      .note(accountId, key, { state, done, notedAt: now() })
      .catch((error: unknown) =>
        log.warn({ accountId, error }, 'How far an export is was not noted.'),
      );
  };
  try {
    for await (const { text, rows } of pieces) {
      yield text;
      done += rows;
      if (now().getTime() - notedAt >= noteEveryMs) await note('sending');
    }
    isWhole = true;
  } finally {
    await note(isWhole ? 'done' : 'broken');
  }
};

const stateOf = (job: ExportJob, now: Date): ExportProgress['state'] => {
  if (job.state === 'waiting' && job.expiresAt < now) return 'late';
  const isStill = now.getTime() - job.notedAt.getTime() > stillMs;

  return job.state === 'sending' && isStill ? 'broken' : job.state;
};

/** Stores a new export, so that its progress can be asked for. */
export const beginExport = (
  { exports, now }: Pick<FollowExportDeps, 'exports' | 'now'>,
  job: Omit<ExportJob, 'state' | 'done' | 'notedAt'>,
): Promise<void> =>
  exports.begin({ ...job, state: 'waiting', done: 0, notedAt: now() });

/** The progress of an export; that of another person's counts as an expired link. */
export const findExport = async (
  { exports, now }: Pick<FollowExportDeps, 'exports' | 'now'>,
  accountId: number,
  { userId, language }: { userId: number; language: Language },
  key: string,
): Promise<ExportProgress> => {
  const job = await exports.find(accountId, userId, key);
  const { exporting, linkGone } = textsIn(language).transferWords;
  if (!job)
    return { ok: true, state: 'late', done: 0, count: 0, message: linkGone };
  const { done, total: count } = job;
  const state = stateOf(job, now());

  return {
    ok: true,
    state,
    done,
    count,
    message: fillSentence(exporting[state], { done, count }, language),
  };
};
