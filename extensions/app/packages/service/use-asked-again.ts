import { useEffect, useRef } from 'react';

/** What failed is asked for again by itself after so many ms, as long as it is open. */
export const ASKED_AGAIN_MS = 15_000;

/**
 * Asks again by itself while `isDue`, as somebody would who presses "Try again" every quarter of a
 * minute: what HubSpot or the service could not give at once comes without a click.
 */
export const useAskedAgain = (isDue: boolean, ask: () => unknown): void => {
  const newest = useRef(ask);
  newest.current = ask;

  useEffect(() => {
    let isOver = !isDue;
    const wait = () => {
      setTimeout(() => {
        if (isOver) return;
        newest.current();
        wait();
      }, ASKED_AGAIN_MS);
    };
    if (isDue) wait();

    return () => {
      isOver = true;
    };
  }, [isDue]);
};
