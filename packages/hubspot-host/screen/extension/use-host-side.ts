import type { ExtensionPointApiContext } from '@hubspot/ui-extensions';
import { useMemo } from 'react';
import { crm, preview } from '../crm/api.ts';
import { appPath, useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { argumentOf } from './action-arguments.ts';
import { createCrmHooks } from './crm-hooks.ts';
import { gatedFetch } from './fetch-gate.ts';
import type { HostSide } from './protocol.ts';

/** The record an extension is open on. */
export interface OpenRecord {
  objectTypeId: string;
  objectId: string;
}

/** What HubSpot does for an extension, done by the stand-in. */
export const useHostSide = (
  record: OpenRecord | null,
  onRefresh: () => void,
): Omit<HostSide, 'failed' | 'log'> => {
  const toast = useToast();
  const navigate = useNavigate();
  const { language, timeZone } = useSession().session;

  const objectId = record?.objectId;
  const objectTypeId = record?.objectTypeId;

  return useMemo(() => {
    const hooks = createCrmHooks(
      objectId && objectTypeId ? { objectId, objectTypeId } : null,
      { language, timeZone },
    );
    const actions: Record<string, (args: unknown[]) => unknown> = {
      addAlert: (args) => {
        const { title, message = '', type } = argumentOf.addAlert(args);
        toast(title ? `${title} ${message}` : message, type);
      },
      copyTextToClipboard: (args) =>
        navigator.clipboard.writeText(argumentOf.copyTextToClipboard(args)),
      navigateToPage: (args) => {
        const { to, params } = argumentOf.navigateToPage(args);
        navigate(appPath(to, params));
      },
      reloadPage: () => window.location.reload(),
      refreshObjectProperties: () => onRefresh(),
      fetchCrmObjectProperties: async (args) => {
        const wanted = argumentOf.fetchCrmObjectProperties(args);

        return hooks.readProperties({
          properties:
            wanted === '*'
              ? (await crm.properties(objectTypeId ?? '')).map(
                  ({ name }) => name,
                )
              : wanted,
        });
      },
    };

    return {
      ...hooks,
      hsFetch: gatedFetch,
      serverless: async (request) =>
        (
          await preview.serverless({
            ...request,
            record:
              objectId && objectTypeId ? { objectId, objectTypeId } : null,
          })
        ).response,
      act: async (name, args) => {
        const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
        if (!action) throw new Error(`This stand-in has no action ${name}.`);

        return action(args);
      },
    };
  }, [objectId, objectTypeId, language, timeZone, toast, navigate, onRefresh]);
};

/** What the SDK says that every extension is told; a field that it adds stops the compiler here. */
type Told = Required<
  Omit<ExtensionPointApiContext<'settings'>, 'location' | 'variables'>
> &
  Pick<ExtensionPointApiContext<'settings'>, 'variables'>;

/** HubSpot's context object of an extension point. */
export const useExtensionContext = (
  location: string,
  record: OpenRecord | null,
  cardTitle?: string,
): Record<string, unknown> => {
  const { session } = useSession();
  const { viewer, accountId, timeZone, app, language, variables } = session;

  const told: Told = {
    user: {
      id: viewer.userId,
      email: viewer.email,
      emails: [viewer.email],
      firstName: viewer.firstName,
      lastName: viewer.lastName,
      roles: [],
      teams: viewer.teams,
      language,
      locale: language,
      permissions: viewer.isAdmin ? ['integrations-management-write'] : [],
    },
    portal: { id: accountId, timezone: timeZone },
    ...(Object.keys(variables).length === 0 ? {} : { variables }),
    extension: {
      appId: app.appId,
      appName: app.name,
      ...(cardTitle === undefined ? {} : { cardTitle }),
    },
  };

  return {
    location,
    ...told,
    ...(record
      ? {
          crm: {
            objectId: Number(record.objectId),
            objectTypeId: record.objectTypeId,
          },
        }
      : {}),
  };
};
