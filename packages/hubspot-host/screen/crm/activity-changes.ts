import { useEffect, useState } from 'react';

const changes = new EventTarget();
const written = 'written';

/** Says that an activity was written, wherever on the screen that was. */
export const announceActivity = (): void => {
  changes.dispatchEvent(new Event(written));
};

/** Rises whenever an activity was written: who shows activities reads them again. */
export const useActivityChanges = (): number => {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const rise = () => setCount((last) => last + 1);
    changes.addEventListener(written, rise);

    return () => changes.removeEventListener(written, rise);
  }, []);

  return count;
};
