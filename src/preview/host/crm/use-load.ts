import { useCallback, useEffect, useState } from 'react';

/** Something on its way, there, or failed. */
export type Loaded<T> =
  | { status: 'loading' }
  | { status: 'failed'; message: string }
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
          message: error instanceof Error ? error.message : String(error),
        }),
    );

    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller names what it depends on
  }, [...deps, turn]);

  return { state, reload: useCallback(() => setTurn((last) => last + 1), []) };
};
