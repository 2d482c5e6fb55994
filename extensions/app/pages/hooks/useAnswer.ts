import type { Refusal } from '@starters/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';

/** The state of a request to the service. */
export type RequestState<T> =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'ready'; answer: T };

/**
 * Requests an answer when mounted and again on `reload`. The previous answer stays during the new
 * request and when that fails, so that nothing typed is lost; only the newest answer counts.
 *
 * @param fetchAnswer must stay the same function between renders
 */
export const useAnswer = <T extends { ok: true }>(
  fetchAnswer: () => Promise<T | Refusal>,
) => {
  const [held, setHeld] = useState<{ of: object; state: RequestState<T> }>();
  const newest = useRef(0);
  /** What is asked for now: what was begun on another page reads nothing of it again. */
  const current = useRef(fetchAnswer);

  const reload = useCallback(async () => {
    if (current.current !== fetchAnswer) return;
    newest.current += 1;
    const mine = newest.current;
    const next = await fetchAnswer().then(
      (answer): RequestState<T> =>
        answer.ok
          ? { status: 'ready', answer }
          : { status: 'refused', refusal: answer },
      (): RequestState<T> => ({ status: 'failed' }),
    );
    if (mine !== newest.current) return;
    setHeld((before) =>
      next.status === 'failed' &&
      before?.of === fetchAnswer &&
      before.state.status === 'ready'
        ? before
        : { of: fetchAnswer, state: next },
    );
  }, [fetchAnswer]);

  useEffect(() => {
    current.current = fetchAnswer;
    void reload();
  }, [fetchAnswer, reload]);

  const state: RequestState<T> =
    held?.of === fetchAnswer ? held.state : { status: 'loading' };

  return { state, reload };
};
