import { createController } from '@remote-ui/react/host';
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

/**
 * Finds the component for each name the SDK knows; another name is a fault that says it, which
 * the error boundary of the card shows.
 */
export const controller = createController(
  known as Record<string, ComponentType<unknown>>,
);
