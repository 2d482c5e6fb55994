import { Alert, Button } from '@mantine/core';
import { createRemoteReceiver, RemoteRenderer } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { controller } from '../components/controller.tsx';
import { CrmContext } from '../components/open-record.tsx';
import {
  createOverlayRegistry,
  OverlayRegistryContext,
} from '../components/use-overlay.tsx';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { IframeDialog, type IframeRequest } from './IframeDialog.tsx';
import type { HostSide, PageLocation, WorkerSide } from './protocol.ts';
import { watchWorker } from './watch-worker.ts';
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
export const Extension = (props: ExtensionProps) => {
  const [turn, setTurn] = useState(0);

  return (
    // A change of bundle or context starts the extension again.
    <RunningExtension
      key={JSON.stringify([props.bundle, props.context, turn])}
      {...props}
      onRestart={() => setTurn((last) => last + 1)}
    />
  );
};

/** The record of HubSpot's context, where there is one. */
const readRecord = (context: Record<string, unknown>) => {
  const crm = context['crm'] as
    { objectId?: number; objectTypeId: string } | undefined;

  return crm?.objectId === undefined
    ? null
    : { objectTypeId: crm.objectTypeId, objectId: String(crm.objectId) };
};

const RunningExtension = ({
  bundle,
  context,
  host,
  pageLocation = { path: '/', params: {} },
  recordVersion = 0,
  onRestart,
}: ExtensionProps & { onRestart: () => void }) => {
  const words = useExtensionWords();
  const [receiver] = useState(createRemoteReceiver);
  const [problem, setProblem] = useState<string | null>(null);
  const [iframe, setIframe] = useState<
    (IframeRequest & { done: () => void }) | null
  >(null);
  const [overlays] = useState(createOverlayRegistry);
  const endpoint = useRef<Endpoint | null>(null);
  const latest = useRef({ bundle, context, host, pageLocation, words });
  useLayoutEffect(() => {
    latest.current = { bundle, context, host, pageLocation, words };
  });

  useEffect(() => {
    // What concerns this extension's own place on the page is done here, the rest by the page.
    const act: HostSide['act'] = async (name, args) => {
      if (name === 'closeOverlay') return overlays.close(String(args[0]));
      if (name === 'openIframeModal') {
        return new Promise<void>((done) =>
          setIframe({ ...(args[0] as IframeRequest), done }),
        );
      }

      return latest.current.host.act(name, args);
    };
    const worker = new ExtensionWorker();
    const current = createEndpoint<WorkerSide>(fromWebWorker(worker), {
      callable: ['start', 'recordChanged', 'pageMoved', 'ping'],
    });
    endpoint.current = current;
    worker.addEventListener('error', (event) =>
      setProblem(latest.current.words.stopped(event.message)),
    );
    void current.call.start(
      receiver.receive,
      {
        hsFetch: (request) => latest.current.host.hsFetch(request),
        readProperties: (request) =>
          latest.current.host.readProperties(request),
        readAssociations: (type, request) =>
          latest.current.host.readAssociations(type, request),
        search: (request, options) =>
          latest.current.host.search(request, options),
        format: (request) => latest.current.host.format(request),
        act,
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

    const unwatch = watchWorker(
      () => current.call.ping(),
      () => {
        worker.terminate();
        setProblem(latest.current.words.tooLong);
      },
    );

    return () => {
      unwatch();
      endpoint.current = null;
      current.terminate();
    };
  }, [receiver, overlays]);

  useEffect(() => {
    if (recordVersion > 0) void endpoint.current?.call.recordChanged();
  }, [recordVersion]);

  const place = JSON.stringify(pageLocation);
  useEffect(() => {
    void endpoint.current?.call.pageMoved(JSON.parse(place) as PageLocation);
  }, [place]);

  const surroundings = useMemo(
    () => ({
      record: readRecord(context),
      version: recordVersion,
      act: (name: string, args: unknown[]) =>
        latest.current.host.act(name, args),
    }),
    [context, recordVersion],
  );

  return (
    <CrmContext.Provider value={surroundings}>
      <OverlayRegistryContext.Provider value={overlays}>
        {problem && (
          <Alert color="red" title={words.problem} mb="sm">
            {problem}{' '}
            <Button variant="default" size="compact-xs" onClick={onRestart}>
              {words.restart}
            </Button>
          </Alert>
        )}
        {/* What a component cannot draw must not take the record with it. */}
        <ErrorBoundary onError={setProblem}>
          <RemoteRenderer receiver={receiver} controller={controller} />
        </ErrorBoundary>
        {iframe && (
          <IframeDialog
            request={iframe}
            onClose={() => {
              setIframe(null);
              iframe.done();
            }}
          />
        )}
      </OverlayRegistryContext.Provider>
    </CrmContext.Provider>
  );
};
