import { createContext } from 'react';
import type { LogLevel } from '../extension/log-entry.ts';

/** Writes into the log panel of the extension around: `(level, message)`. */
export const LogContext = createContext<
  (level: LogLevel, message: string) => void
>(() => {});
