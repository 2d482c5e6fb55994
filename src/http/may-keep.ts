import type { Route } from '@starters/contracts';

/** Whether something of what was sent may be kept, as its route says. */
export const mayKeep = (
  { method, onlyReads }: Pick<Route, 'method' | 'onlyReads'>,
  raw: unknown,
): boolean => {
  if (method === 'GET' || onlyReads === 'always') return false;
  if (!onlyReads) return true;

  return !(
    typeof raw === 'object' &&
    raw !== null &&
    Object.entries(raw).some(
      ([name, value]) => name === onlyReads.where && value === false,
    )
  );
};
