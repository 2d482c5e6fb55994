import { useCallback, useEffect, useState } from 'react';

/** Something on its way, there, or failed. */
export type Loaded<T> =
  | { status: 'loading' }
  | { status: 'failed'; message: string; error: unknown }
  | { status: 'ready'; value: T };

/** Loads on first sight and whenever `deps` change; `reload` does so again. */
export const useLoad = <T>(load: () => Promise<T>, deps: unknown[]) => {
  const [state, setState] = useState<Loaded<T>>({ status: 'loading' });
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setState({ status: 'ready', value }),
      (error: unknown) =>
        isCurrent &&
        setState({
          status: 'failed',
          error,
          message: error instanceof Error ? error.message : String(error),
        }),
    );

    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what it depends on
  }, [...deps, turn]);

  const reload = useCallback(() => {
    // What is there stays until the new comes; a failure makes way at once.
    setState((last) =>
      last.status === 'failed' ? { status: 'loading' } : last,
    );
    setTurn((last) => last + 1);
  }, []);

  return { state, reload };
};
