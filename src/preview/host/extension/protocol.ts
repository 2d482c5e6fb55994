import type { RemoteChannel } from '@remote-ui/core';

/** What a hook of the SDK asks of the record that is open. */
export interface HookRequest {
  properties: string[];
  propertiesToFormat?: string[] | 'all';
}

/** What the page does for an extension; every call crosses from the worker. */
export interface HostSide {
  hsFetch(request: {
    url: string;
    method: string;
    headers: Record<string, string>;
    body: string | null;
    timeout: number | null;
  }): Promise<{ status: number; body: string }>;
  readProperties(request: HookRequest): Promise<Record<string, string | null>>;
  readAssociations(
    toObjectType: string,
    request: HookRequest,
  ): Promise<unknown>;
  act(name: string, args: unknown[]): Promise<unknown>;
  log(level: string, message: string): void;
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
}
