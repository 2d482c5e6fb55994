import type { ExportName, ExportState } from '@starters/contracts';

/** An export and its progress; `late` is derived from the clock. */
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

/** Stores the progress of exports, since a request for it may reach another replica. */
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
