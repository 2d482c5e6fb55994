import { createController } from '@remote-ui/react/host';
import type { ComponentType, ReactNode } from 'react';
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

/** A component the stand-in does not draw: named, so that nobody takes it for drawn. */
const unknown =
  (name: string) =>
  ({ children }: { children?: ReactNode }) => (
    <div style={{ border: '1px dashed #c92a2a', padding: 8, borderRadius: 4 }}>
      <small>{`<${name}> is not drawn by this stand-in`}</small>
      {children}
    </div>
  );

/** Finds the component for each name the SDK knows. */
export const controller = createController(
  new Proxy(known, {
    get: (components, name: string) =>
      // `constructor` is no component, though every object has one.
      Object.hasOwn(components, name)
        ? components[name]
        : (components[name] = unknown(name)),
  }) as Record<string, ComponentType<unknown>>,
);
