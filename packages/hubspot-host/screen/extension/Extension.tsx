import { createRemoteReceiver, RemoteRenderer } from '@remote-ui/react/host';
import { useMemo, useState } from 'react';
import { controllerAt } from '../components/controller.tsx';
import { CrmContext } from '../components/open-record.tsx';
import { LogContext } from '../components/log-context.ts';
import {
  createOverlayRegistry,
  OverlayRegistryContext,
} from '../components/use-overlay.tsx';
import { argumentOf } from './action-arguments.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { Fault } from './Fault.tsx';
import { IframeDialog } from './IframeDialog.tsx';
import { LogPanel } from './LogPanel.tsx';
import type { HostSide, PageLocation } from './protocol.ts';
import { useExtensionWorker } from './use-extension-worker.ts';
import { useIframe } from './use-iframe.ts';
import { useLog } from './use-log.ts';

/** An extension point with what HubSpot tells it, and what it may do. */
export interface ExtensionProps {
  bundle: string;
  context: Record<string, unknown>;
  host: Omit<HostSide, 'failed' | 'log'>;
  pageLocation?: PageLocation;
  /** Rises when the open record was changed. */
  recordVersion?: number;
}

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
  const [receiver] = useState(createRemoteReceiver);
  const [controller] = useState(() => controllerAt(context['location']));
  const [overlays] = useState(createOverlayRegistry);
  const { entries, traceId, write } = useLog();
  const [isFailed, setFailed] = useState(false);
  const fail = (message: string) => {
    write('error', message);
    setFailed(true);
  };
  const iframe = useIframe(write);
  // What concerns this extension's own place on the page is done here, the rest by the page.
  const act: HostSide['act'] = async (name, args) => {
    if (name === 'closeOverlay') {
      return overlays.close(argumentOf.closeOverlay(args));
    }
    if (name === 'openIframeModal') {
      return iframe.open(argumentOf.openIframeModal(args));
    }

    return host.act(name, args);
  };
  useExtensionWorker({
    receiver,
    bundle,
    context,
    host: { ...host, act },
    pageLocation,
    recordVersion,
    write,
    isFailed,
    fail,
  });

  const surroundings = useMemo(
    () => ({
      record: readRecord(context),
      version: recordVersion,
      act: host.act,
    }),
    [context, recordVersion, host],
  );

  return (
    <CrmContext.Provider value={surroundings}>
      <LogContext.Provider value={write}>
        <OverlayRegistryContext.Provider value={overlays}>
          {isFailed ? (
            <Fault traceId={traceId} onRestart={onRestart} />
          ) : (
            // What a component cannot draw must not take the record with it.
            <ErrorBoundary onError={fail}>
              <RemoteRenderer receiver={receiver} controller={controller} />
            </ErrorBoundary>
          )}
          <LogPanel entries={entries} traceId={traceId} />
          {iframe.request && !isFailed && (
            <IframeDialog request={iframe.request} onClose={iframe.close} />
          )}
        </OverlayRegistryContext.Provider>
      </LogContext.Provider>
    </CrmContext.Provider>
  );
};
