import { type ReactNode, useEffect, useState } from 'react';

/** What a test opens: closed when the test is over, as when somebody leaves the record. */
export const UntilOver = ({ children }: { children: ReactNode }) => {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const close = () => setIsOver(true);
    globalThis.openScreens.add(close);

    return () => {
      globalThis.openScreens.delete(close);
    };
  }, []);

  return isOver ? null : children;
};
