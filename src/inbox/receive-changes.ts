import { DAY_MS } from '@starters/contracts';
import type { ChangeSource } from './change-source.ts';
import type { CursorRepository, InboxKind } from './cursor-repository.ts';
import { earlierOf } from './position.ts';

/** What receiving one kind of change needs. */
export interface ReceiveChangesDeps<T> {
  cursors: CursorRepository;
  kind: InboxKind;
  source: ChangeSource<T>;
  /**
   * Stores what was read; the same may come again. `readFrom` is the database's time before the
   * reading began: what we wrote to HubSpot since then may not be in it.
   */
  store: (items: T[], readFrom: Date) => Promise<void>;
  now: () => Date;
  /** At most so many pages; the rest is left to the next call. Default 100. */
  mostPages?: number;
}

/**
 * HubSpot's search index lags behind its records: changes of the last five minutes are read
 * again, because one of them may not have been found yet.
 */
export const OVERLAP_MS = 300_000;

/**
 * How far the first reading goes back, such as that after an upgrade from a version without
 * cursors: not through every record that there is.
 */
const firstLookBackMs = 30 * DAY_MS;

/**
 * Receives what changed in HubSpot since the last time, however long ago that was. The cursor
 * moves after each page that was stored, so that an interrupted reading goes on where it stopped.
 * It never passes the last change that HubSpot told of, whatever our own clock says.
 *
 * @throws what `source` and `store` throw
 */
export const receiveChanges = async <T>(
  { cursors, kind, source, store, now, mostPages = 100 }: ReceiveChangesDeps<T>,
  accountId: number,
): Promise<void> => {
  const settled = { changedAt: now().getTime() - OVERLAP_MS, recordId: 0 };
  let after = (await cursors.find(accountId, kind)) ?? {
    changedAt: now().getTime() - firstLookBackMs,
    recordId: 0,
  };
  for (let pages = 0; pages < mostPages; pages += 1) {
    const readFrom = await cursors.readTime();
    const { items, next, isLast } = await source.readPage(after);
    await store(items, readFrom);
    await cursors.advance(accountId, kind, earlierOf(next, settled));
    if (isLast) return;
    after = next;
  }
};
