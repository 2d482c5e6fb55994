import { useCallback, useState } from 'react';
import { addEntry, type LogEntry, type LogLevel } from './log-entry.ts';

/** The log of one run of an extension, and the id that HubSpot finds its lines by. */
export const useLog = () => {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  const [traceId] = useState(() => crypto.randomUUID());
  const write = useCallback(
    (level: LogLevel, message: string) =>
      setEntries((before) => addEntry(before, level, message)),
    [],
  );

  return { entries, traceId, write };
};
