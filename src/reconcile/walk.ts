import type {
  CursorRepository,
  InboxKind,
} from '#src/inbox/cursor-repository.ts';
import type { Position } from '#src/inbox/position.ts';

/** Where a step begins. */
export interface StepStart {
  /** Records up to this id were walked in this pass; 0 for none. */
  after: number;
  /** When the pass began, at the earliest. */
  begunAt: Date;
  /** The database's time before the step: what was sent since then may not be in what is read. */
  readFrom: Date;
}

/** One kind of record that is compared, all of them in passes, some at a time. */
export interface Walk {
  /** Its cursor. */
  kind: InboxKind;
  /** The most HubSpot calls that a step makes. */
  calls: number;
  /** The least time from the end of a pass to the beginning of the next, in ms. */
  pauseMs: number;
  /**
   * Compares the next records, in the order of their ids.
   *
   * @returns the id of the last one, or null at the end of the pass
   */
  step(accountId: number, start: StepStart): Promise<number | null>;
}

/** What walking needs. */
export interface WalkDeps {
  cursors: CursorRepository;
  now: () => Date;
}

/**
 * Makes the next step of a walk; the cursor moves after it. The cursor's time is when the pass
 * began or, before its first step, when it may begin.
 *
 * @returns false when the next pass is not due yet
 * @throws what the step throws; the cursor stays
 */
export const walkOn = async (
  { cursors, now }: WalkDeps,
  accountId: number,
  walk: Walk,
): Promise<boolean> => {
  const at = now().getTime();
  const position: Position = (await cursors.find(accountId, walk.kind)) ?? {
    changedAt: at,
    recordId: 0,
  };
  const { changedAt, recordId: after } = position;
  // A time far ahead was written by a clock that was wrong.
  if (changedAt > at && changedAt - at <= walk.pauseMs) return false;

  const last = await walk.step(accountId, {
    after,
    begunAt: new Date(changedAt),
    readFrom: await cursors.readTime(),
  });
  await cursors.advance(
    accountId,
    walk.kind,
    last === null
      ? { changedAt: Math.max(at, changedAt) + walk.pauseMs, recordId: 0 }
      : { changedAt, recordId: last },
  );

  return true;
};
