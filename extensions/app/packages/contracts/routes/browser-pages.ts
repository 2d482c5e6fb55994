/** Who may open a page: anybody, a monitor that sends METRICS_TOKEN, or the holder of a single-use link made for this purpose. */
export type Opener =
  | 'anybody'
  | 'monitor'
  | 'print'
  | 'export_starters'
  | 'export_votes'
  | 'export_kept';

/** An address that a browser or a monitor opens: no signature of HubSpot's, no sentence in JSON. */
export interface BrowserPage<Path extends string = string> {
  /** With its parameters as `:name`; the language is `?language=`. */
  path: Path;
  opener: Opener;
  /** What is sent. */
  type:
    | 'application/json'
    | 'text/plain'
    | 'text/html'
    | 'text/csv'
    | 'application/x-ndjson';
}

const page = <Path extends string>(
  path: Path,
  opener: Opener,
  type: BrowserPage['type'],
): BrowserPage<Path> => ({ path, opener, type });

/** Whether the process lives: `{"ok": true}`. */
export const healthPage = page('/healthz', 'anybody', 'application/json');

/** Whether requests may be sent here: `{"ok": true}`, or 503 and why not. */
export const readyPage = page('/readyz', 'anybody', 'application/json');

/** Figures of the process in Prometheus' format; 404 where no METRICS_TOKEN is set. */
export const metricsPage = page('/metrics', 'monitor', 'text/plain');

/** A call sheet to print, drawn in the browser from what stands behind `#`. */
export const printPage = page(
  '/print/:accountId/:userId/:token',
  'print',
  'text/html',
);

/** A file with example rows to import; it holds nothing of any account. */
export const examplePage = page('/export/example', 'anybody', 'text/csv');

/** All starters of the account. */
export const exportStartersPage = page(
  '/export/starters/:accountId/:userId/:token',
  'export_starters',
  'text/csv',
);

/** All votes of the account. */
export const exportVotesPage = page(
  '/export/votes/:accountId/:userId/:token',
  'export_votes',
  'text/csv',
);

/** What the app keeps of the account, without who did what: lines of JSON, each a table and a row. */
export const keptFilePage = page(
  '/export/kept/:accountId/:userId/:token',
  'export_kept',
  'application/x-ndjson',
);

/** Where an admin begins to install an app with OAuth: leads to HubSpot's screen; 404 for a private app. */
export const installPage = page('/oauth/install', 'anybody', 'text/html');

/** Where HubSpot sends the admin back to: says that the app is installed, or why not. */
export const callbackPage = page('/oauth/callback', 'anybody', 'text/html');
