/** The kinds of activity a timeline shows, by HubSpot's names. */
export const activityKinds = [
  'notes',
  'calls',
  'emails',
  'meetings',
  'tasks',
] as const;
/** A kind of activity. */
export type ActivityKind = (typeof activityKinds)[number];

/** The record whose activities are shown and written. */
export interface ActivityPlace {
  /** Plural of the object type: `deals`. */
  type: string;
  objectTypeId: string;
  id: string;
}

/** Something that happened with a record, or will. */
export interface Activity {
  id: string;
  kind: ActivityKind;
  /** When it happened, is to happen, or is due: ISO 8601. */
  at: string;
  /** Null where it has none, as a note. */
  title: string | null;
  /** Plain text; empty when there is none. */
  body: string;
  /** Owner id of who did it. */
  ownerId: string | null;
  /** What else is known of it, in words: direction, outcome, state. */
  details: string[];
  /** Minutes; of calls. */
  minutes: number | null;
  /** When a meeting ends: ISO 8601. */
  endsAt: string | null;
}
