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

/** How webhooks reach the app. */
export interface WebhookSwitches {
  /** The latest event comes first. */
  reversed: boolean;
  /** Each event comes twice. */
  twice: boolean;
  /** Each event has a request of its own. */
  oneByOne: boolean;
  /** The app's answers are lost, so that events come again. */
  answersLost: boolean;
  /** Signed by somebody who is not HubSpot. */
  forged: boolean;
}

/** The webhooks of the app. */
export interface WebhookView extends WebhookSwitches {
  /** Events that are to be sent, or sent again. */
  waiting: number;
  /** Statuses of the latest requests, newest first; 0 where no answer came. */
  answers: number[];
}

/** How the app stands in the account. */
export interface ConnectionView {
  isInstalled: boolean;
  /** Null of an app with a static token, which neither expires nor is refreshed. */
  tokens: { isAccessGood: boolean; isRefreshGood: boolean } | null;
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
  connection: ConnectionView;
  /** Null where the app asks for none, or nothing answers for its service. */
  webhooks: WebhookView | null;
  /** Whether the app has actions for workflows or agents. */
  hasActions: boolean;
  /** Calls since the start. */
  calls: number;
  /** Calls left in the present ten-second window, as HubSpot last told; null before any. */
  limitLeft: number | null;
  /** Newest first. */
  latest: CallView[];
}
