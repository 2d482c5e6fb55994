import { Alert } from '@mantine/core';
import { createRemoteReceiver, RemoteRenderer } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
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
export const Extension = (props: ExtensionProps) => (
  // Another bundle or context is another extension: it starts anew.
  <RunningExtension
    key={JSON.stringify([props.bundle, props.context])}
    {...props}
  />
);

const RunningExtension = ({
  bundle,
  context,
  host,
  pageLocation = { path: '/', params: {} },
  recordVersion = 0,
}: ExtensionProps) => {
  const [receiver] = useState(createRemoteReceiver);
  const [problem, setProblem] = useState<string | null>(null);
  const endpoint = useRef<Endpoint | null>(null);
  const latest = useRef({ bundle, context, host, pageLocation });
  useLayoutEffect(() => {
    latest.current = { bundle, context, host, pageLocation };
  });

  useEffect(() => {
    const worker = new ExtensionWorker();
    const current = createEndpoint<WorkerSide>(fromWebWorker(worker), {
      callable: ['start', 'recordChanged', 'pageMoved'],
    });
    endpoint.current = current;
    worker.addEventListener('error', (event) =>
      setProblem(`The extension's worker stopped: ${event.message}`),
    );
    void current.call.start(
      receiver.receive,
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
        bundleUrl: `/extensions/${latest.current.bundle}.js`,
        context: latest.current.context,
        pageLocation: latest.current.pageLocation,
      },
    );

    return () => {
      endpoint.current = null;
      current.terminate();
    };
  }, [receiver]);

  useEffect(() => {
    if (recordVersion > 0) void endpoint.current?.call.recordChanged();
  }, [recordVersion]);

  const place = JSON.stringify(pageLocation);
  useEffect(() => {
    void endpoint.current?.call.pageMoved(JSON.parse(place) as PageLocation);
  }, [place]);

  return (
    <>
      {problem && (
        <Alert color="red" title="This extension has a problem" mb="sm">
          {problem}
        </Alert>
      )}
      <RemoteRenderer receiver={receiver} controller={controller} />
    </>
  );
};
