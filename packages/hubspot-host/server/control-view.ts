/** A call the app made to HubSpot. */
export interface CallView {
  method: string;
  path: string;
  status: number;
  /** Milliseconds since 1970. */
  at: number;
  requestBody: string | null;
  responseBody: string | null;
}

/** The stand-in's switches and what the app asked of HubSpot. */
export interface ControlView {
  down: boolean;
  latencyMs: number;
  /** How long HubSpot's search index lags behind. */
  searchLagMs: number;
  daysAhead: number;
  /** Whether `hubspot.fetch` rejects for what is not 2xx, instead of resolving. */
  fetchRejects: boolean;
  /** Calls since the start. */
  calls: number;
  /** Calls left in the present ten-second window, as HubSpot last told; null before any. */
  limitLeft: number | null;
  /** Newest first. */
  latest: CallView[];
}
