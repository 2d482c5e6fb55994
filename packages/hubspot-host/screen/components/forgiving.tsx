import type { ComponentType } from 'react';

/** What a component draws from when an extension does not say it, or says null. */
const lists = [
  'actionConfigs',
  'actions',
  'data',
  'options',
  'properties',
  'propertyColumns',
  'statistics',
  'stepNames',
] as const;
const axes = {
  x: { field: '', fieldType: 'category' },
  y: { field: '', fieldType: 'linear' },
};
const assumed: Record<string, unknown> = {
  ...Object.fromEntries(lists.map((name) => [name, []])),
  actionContext: {},
  axes,
};

/** Null is a value of its own there: it empties a field. */
const emptied = 'value';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  !('$$typeof' in value);

/** The same without what is null or undefined in it, at any depth. */
const withoutNothing = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.flatMap((each: unknown) =>
      each === null || each === undefined ? [] : [withoutNothing(each)],
    );
  }
  if (!isPlain(value)) return value;

  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      each === null || each === undefined
        ? []
        : [[name, name === 'children' ? each : withoutNothing(each)]],
    ),
  );
};

/**
 * Draws a component of the library whatever an extension leaves out: HubSpot's take null and
 * undefined for every property, as values that are still on their way are.
 */
export const forgiving = (
  Component: ComponentType<Record<string, unknown>>,
): ComponentType<Record<string, unknown>> => {
  const Forgiving = (given: Record<string, unknown>) => {
    const { children, ...properties } = given;
    const said = withoutNothing(properties) as Record<string, unknown>;

    return (
      <Component
        {...assumed}
        {...said}
        {...(given[emptied] === null ? { [emptied]: null } : {})}
        {...(isPlain(said['axes'])
          ? { axes: { ...axes, ...said['axes'] } }
          : {})}
        {...(children === undefined ? {} : { children })}
      />
    );
  };

  return Forgiving;
};
