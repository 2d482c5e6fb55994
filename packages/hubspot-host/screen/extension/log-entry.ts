/** HubSpot's levels. https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-extensions-sdk/logging */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** A line of the log of an extension. */
export interface LogEntry {
  level: LogLevel;
  message: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** HubSpot's panel shows as many, the latest. */
export const MOST_SHOWN = 50;
const longest = 2_000;

/** Adds a line, and drops the oldest of more than the panel shows. */
export const addEntry = (
  entries: readonly LogEntry[],
  level: LogLevel,
  message: string,
): LogEntry[] => [
  ...entries.slice(1 - MOST_SHOWN),
  {
    level,
    message:
      message.length > longest ? `${message.slice(0, longest)}…` : message,
    at: Date.now(),
  },
];
