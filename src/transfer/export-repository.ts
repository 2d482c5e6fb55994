import type { ExportName, ExportState } from '@starters/contracts';

/** A file that was ordered, and how far it is; `late` is told of it by the clock. */
export interface ExportJob {
  accountId: number;
  userId: number;
  /** Of its link. */
  key: string;
  what: ExportName;
  state: Exclude<ExportState, 'late'>;
  done: number;
  total: number;
  /** When its link opens nothing any more. */
  expiresAt: Date;
  notedAt: Date;
}

/** Keeps how far files are: whoever asks may reach another replica than the one that sends. */
export interface ExportRepository {
  begin(job: ExportJob): Promise<void>;
  find(
    accountId: number,
    userId: number,
    key: string,
  ): Promise<ExportJob | null>;
  note(
    accountId: number,
    key: string,
    news: Pick<ExportJob, 'state' | 'done' | 'notedAt'>,
  ): Promise<void>;
}
