import { settle } from './open-card.tsx';

/** Tells a card of several changes of the record in a row, after which it is quiet. */
export const tellInARow = async (listeners: (() => void)[]): Promise<void> => {
  jest.useFakeTimers();
  for (const tell of [...listeners, ...listeners]) tell();
  jest.advanceTimersByTime(600);
  jest.useRealTimers();
  await settle();
};
