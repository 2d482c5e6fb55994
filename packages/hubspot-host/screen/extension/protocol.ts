import type {
  CrmSearchResponse,
  FetchCrmSearchRequest,
  FormattingOptions,
} from '@hubspot/ui-extensions';
import type { RemoteChannel } from '@remote-ui/core';
import type { LogLevel } from './log-entry.ts';
import type { FetchAnswer } from '../../rules/settle-fetch.ts';

/** Which values a hook wants as HubSpot shows them, and how. */
export interface HookOptions {
  propertiesToFormat?: string[] | 'all' | undefined;
  formattingOptions?: FormattingOptions | undefined;
}

/** What a hook of the SDK asks of the record that is open. */
export interface HookRequest extends HookOptions {
  properties: string[];
}

/** The same of records associated with it, a page at a time. */
export interface AssociationsRequest extends HookRequest {
  pageLength?: number | undefined;
  offset?: number | undefined;
}

/** What `formatCrmProperties` asks. */
export interface FormatRequest {
  propertiesList: Record<string, string | null>[];
  objectType: string;
  formattingOptions?: FormattingOptions | undefined;
}

/** What `hubspot.serverless` asks of a function of the app. */
export interface ServerlessRequest {
  name: string;
  parameters?: unknown;
  propertiesToSend?: string[] | undefined;
  /** Deprecated by HubSpot: the function finds it as `event.payload`. */
  payload?: unknown;
}

/** What the page does for an extension; every call crosses from the worker. */
export interface HostSide {
  hsFetch(request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    body: string | null;
    timeout: number | null;
  }): Promise<FetchAnswer>;
  /** Runs one of the app's functions; rejects with why it failed. */
  serverless(request: ServerlessRequest): Promise<unknown>;
  readProperties(request: HookRequest): Promise<Record<string, string | null>>;
  readAssociations(
    toObjectType: string,
    request: AssociationsRequest,
  ): Promise<unknown>;
  search(
    request: FetchCrmSearchRequest,
    options: HookOptions,
  ): Promise<CrmSearchResponse>;
  format(request: FormatRequest): Promise<Record<string, string | null>[]>;
  act(name: string, args: unknown[]): Promise<unknown>;
  /** A line in the extension's log panel. */
  log(level: LogLevel, message: string): void;
  /** The extension cannot go on: the page puts the error boundary in its place. */
  failed(message: string): void;
}

/** What the worker is started with. */
export interface StartOptions {
  bundleUrl: string;
  /** HubSpot's context object of the extension point. */
  context: Record<string, unknown>;
  /** Path and parameters inside the app's page. */
  pageLocation: PageLocation;
}

/** Where the app's page is. */
export interface PageLocation {
  path: string;
  params: Record<string, string>;
}

/** What the worker does for the page. */
export interface WorkerSide {
  start(
    channel: RemoteChannel,
    host: HostSide,
    options: StartOptions,
  ): Promise<void>;
  /** A property of the open record changed: live hooks read again. */
  recordChanged(): Promise<void>;
  pageMoved(location: PageLocation): Promise<void>;
  /** Answers while the extension is not busy for ever. */
  ping(): Promise<void>;
}
