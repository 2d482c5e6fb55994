import { createContext, useContext } from 'react';
import type { SessionView } from '../../server/session-view.ts';

/** Who looks, and the way to look as another. */
export interface SessionHandle {
  session: SessionView;
  change: (change: { userId?: number; language?: string }) => Promise<void>;
}

/** Holds the session for all screens. */
export const SessionContext = createContext<SessionHandle | null>(null);

/** The session. */
export const useSession = (): SessionHandle => {
  const handle = useContext(SessionContext);
  if (!handle) throw new Error('useSession needs a SessionContext.');

  return handle;
};
