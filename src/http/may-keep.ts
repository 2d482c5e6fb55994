import {
  callsRoute,
  checkDraftRoute,
  importRoute,
  type Route,
} from '@starters/contracts';

/** Sent in a body for its length alone: what is in it is only read. */
const onlyRead: readonly string[] = [checkDraftRoute.path, callsRoute.path];

/**
 * Whether something of what was sent may be kept. A file of starters is first checked, and kept only
 * with `commit`.
 */
export const mayKeep = (
  { method, path }: Pick<Route, 'method' | 'path'>,
  raw: unknown,
): boolean => {
  if (method === 'GET' || onlyRead.includes(path)) return false;
  const isCheck =
    path === importRoute.path &&
    typeof raw === 'object' &&
    raw !== null &&
    'commit' in raw &&
    raw.commit === false;

  return !isCheck;
};
