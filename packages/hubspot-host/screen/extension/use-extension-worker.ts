import type { RemoteReceiver } from '@remote-ui/core';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import type { HostSide, PageLocation, WorkerSide } from './protocol.ts';
import { watchWorker } from './watch-worker.ts';
import ExtensionWorker from './worker.ts?worker';

interface Run {
  receiver: RemoteReceiver;
  bundle: string;
  context: Record<string, unknown>;
  host: Omit<HostSide, 'failed' | 'log'>;
  pageLocation: PageLocation;
  /** Rises when the open record was changed. */
  recordVersion: number;
  write: HostSide['log'];
  /** Whether it cannot go on: then its worker is ended. */
  isFailed: boolean;
  /** Hears why it cannot go on. */
  fail: (message: string) => void;
}

/**
 * Runs a bundle in a worker of its own, from the first drawing to the last or until it fails, and
 * tells it of what changes around it.
 */
export const useExtensionWorker = (run: Run): void => {
  const { receiver, recordVersion, isFailed } = run;
  const words = useExtensionWords();
  const endpoint = useRef<ReturnType<typeof createEndpoint<WorkerSide>> | null>(
    null,
  );
  const latest = useRef({ ...run, words });
  useLayoutEffect(() => {
    latest.current = { ...run, words };
  });

  useEffect(() => {
    if (isFailed) return;
    const worker = new ExtensionWorker();
    const current = createEndpoint<WorkerSide>(fromWebWorker(worker), {
      callable: ['start', 'recordChanged', 'pageMoved', 'ping'],
    });
    endpoint.current = current;
    const host = () => latest.current.host;
    worker.addEventListener('error', (event) =>
      latest.current.fail(event.message),
    );
    void current.call.start(
      receiver.receive,
      {
        hsFetch: (request) => host().hsFetch(request),
        serverless: (request) => host().serverless(request),
        readProperties: (request) => host().readProperties(request),
        readAssociations: (type, request) =>
          host().readAssociations(type, request),
        search: (request, options) => host().search(request, options),
        format: (request) => host().format(request),
        act: (name, args) => host().act(name, args),
        log: (level, message) => latest.current.write(level, message),
        failed: (message) => latest.current.fail(message),
      },
      {
        bundleUrl: `/extensions/${latest.current.bundle}.js`,
        context: latest.current.context,
        pageLocation: latest.current.pageLocation,
      },
    );
    const unwatch = watchWorker(
      () => current.call.ping(),
      () => latest.current.fail(latest.current.words.tooLong),
    );

    return () => {
      unwatch();
      endpoint.current = null;
      current.terminate();
    };
  }, [receiver, isFailed]);

  useEffect(() => {
    if (recordVersion > 0) void endpoint.current?.call.recordChanged();
  }, [recordVersion]);

  const place = JSON.stringify(run.pageLocation);
  useEffect(() => {
    void endpoint.current?.call.pageMoved(JSON.parse(place) as PageLocation);
  }, [place]);
};
