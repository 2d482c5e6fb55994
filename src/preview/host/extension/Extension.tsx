import { Alert } from '@mantine/core';
import {
  createRemoteReceiver,
  RemoteRenderer,
  type RemoteReceiver,
} from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { useEffect, useRef, useState } from 'react';
import { controller } from '../components/controller.tsx';
import type { HostSide, PageLocation, WorkerSide } from './protocol.ts';
import ExtensionWorker from './worker.ts?worker';

/** An extension point with what HubSpot tells it, and what it may do. */
export interface ExtensionProps {
  bundle: string;
  context: Record<string, unknown>;
  host: Omit<HostSide, 'failed' | 'log'>;
  pageLocation?: PageLocation;
  /** Rises when the open record was changed. */
  recordVersion?: number;
}

type Endpoint = ReturnType<typeof createEndpoint<WorkerSide>>;

/** Runs an extension in a worker of its own and draws what it renders. */
export const Extension = ({
  bundle,
  context,
  host,
  pageLocation = { path: '/', params: {} },
  recordVersion = 0,
}: ExtensionProps) => {
  const [receiver, setReceiver] = useState<RemoteReceiver | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const endpoint = useRef<Endpoint | null>(null);
  const latest = useRef({ host, pageLocation });
  latest.current = { host, pageLocation };
  const identity = JSON.stringify([bundle, context]);

  useEffect(() => {
    const worker = new ExtensionWorker();
    const channel = createRemoteReceiver();
    const current = createEndpoint<WorkerSide>(fromWebWorker(worker), {
      callable: ['start', 'recordChanged', 'pageMoved'],
    });
    endpoint.current = current;
    setReceiver(channel);
    setProblem(null);
    worker.addEventListener('error', (event) =>
      setProblem(`The extension's worker stopped: ${event.message}`),
    );
    const [bundleName, ownContext] = JSON.parse(identity) as [
      string,
      Record<string, unknown>,
    ];
    void current.call.start(
      channel.receive,
      {
        hsFetch: (request) => latest.current.host.hsFetch(request),
        readProperties: (request) =>
          latest.current.host.readProperties(request),
        readAssociations: (type, request) =>
          latest.current.host.readAssociations(type, request),
        act: (name, args) => latest.current.host.act(name, args),
        log: (level, message) => {
          if (level === 'error') setProblem(message);
        },
        failed: (message) => setProblem(message),
      },
      {
        bundleUrl: `/extensions/${bundleName}.js`,
        context: ownContext,
        pageLocation: latest.current.pageLocation,
      },
    );

    return () => {
      endpoint.current = null;
      current.terminate();
    };
  }, [identity]);

  useEffect(() => {
    if (recordVersion > 0) void endpoint.current?.call.recordChanged();
  }, [recordVersion]);

  useEffect(() => {
    void endpoint.current?.call.pageMoved(latest.current.pageLocation);
  }, [pageLocation.path, JSON.stringify(pageLocation.params)]);

  return (
    <>
      {problem && (
        <Alert color="red" title="This extension has a problem" mb="sm">
          {problem}
        </Alert>
      )}
      {receiver && (
        <RemoteRenderer receiver={receiver} controller={controller} />
      )}
    </>
  );
};
