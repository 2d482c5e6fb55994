import { type Controller, createController } from '@remote-ui/react/host';
import type { ComponentType } from 'react';
import { drawn } from './drawn.ts';
import { forgiving } from './forgiving.tsx';

/** The components as an extension may call them, by the SDK's names. */
export const known: Record<
  string,
  ComponentType<Record<string, unknown>>
> = Object.fromEntries(
  Object.entries<ComponentType<never>>(drawn).map(([name, component]) => [
    name,
    forgiving(component as ComponentType<Record<string, unknown>>),
  ]),
);

const controller = createController(
  known as Record<string, ComponentType<unknown>>,
);

/** In `@hubspot/ui-extensions/crm`, these do something, and the others show data of records. */
const actions = ['CrmActionButton', 'CrmActionLink', 'CrmCardActions'];
/**
 * The CRM components of each place but the middle column of a record, which has all of them: the
 * documentation keeps those with data to it, and the SDK's types say which actions a sidebar has.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/ui-components/crm-data-components/overview
 */
const crmComponentsAt: Readonly<Record<string, readonly string[]>> = {
  'crm.preview': actions,
  'helpdesk.sidebar': actions,
  'crm.record.sidebar': ['CrmActionButton', 'CrmActionLink'],
};

/**
 * Finds the component for each name that an extension may draw at its place; another name is a
 * fault that says it, which the error boundary of the extension shows.
 *
 * @param location HubSpot's name of the place, such as `crm.record.tab`
 */
export const controllerAt = (location: unknown): Controller => ({
  ...controller,
  get: (name) => {
    const isThere =
      !name.startsWith('Crm') ||
      location === 'crm.record.tab' ||
      crmComponentsAt[String(location)]?.includes(name);
    if (!isThere && Object.hasOwn(known, name)) {
      throw new Error(`${name} is not available in ${String(location)}.`);
    }

    return controller.get(name);
  },
});
