import type { HookRequest, HostSide } from './protocol.ts';
import type {
  CrmHostActions,
  UiePlatformActions,
} from '@hubspot/ui-extensions';

/** Someone in the worker who hears of the open record's properties. */
export interface LiveHook {
  request: HookRequest;
  update: (properties: Record<string, string | null>) => void;
  /** Hears why they could not be read. */
  fail?: (message: string) => void;
}

/** The actions HubSpot gives an extension; those that are told of events stay in the worker. */
export const createActions = (
  host: HostSide,
  listen: (listener: LiveHook) => void,
): CrmHostActions & UiePlatformActions => {
  const act = (name: string, ...args: unknown[]) => host.act(name, args);

  return {
    addAlert: (alert) => void act('addAlert', alert),
    reloadPage: () => void act('reloadPage'),
    refreshObjectProperties: () => void act('refreshObjectProperties'),
    closeOverlay: (id) => void act('closeOverlay', id),
    navigateToPage: (target) => void act('navigateToPage', target),
    copyTextToClipboard: async (text) => {
      await act('copyTextToClipboard', text);
    },
    fetchCrmObjectProperties: async (properties) =>
      (await act('fetchCrmObjectProperties', properties)) as Record<
        string,
        string
      >,
    openIframeModal: (payload, onClose) =>
      void act('openIframeModal', payload).then(() => onClose?.()),
    onCrmPropertiesUpdate: (properties, callback) =>
      listen({
        request: { properties: properties === '*' ? [] : properties },
        update: (values) => {
          if (properties !== '*') {
            callback(values as Record<string, string>);

            return;
          }
          void act('fetchCrmObjectProperties', '*').then((all) =>
            callback(all as Record<string, string>),
          );
        },
        fail: (message) => callback({}, { message }),
      }),
  };
};
