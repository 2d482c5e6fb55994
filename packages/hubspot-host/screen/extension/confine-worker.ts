import { allowedGlobals } from './allowed-globals.ts';
import { missingGlobals } from './missing-globals.ts';

/**
 * Keeps the worker's own events for the host: an extension that hears them reads what the page
 * says, and one that makes them forges it. Every other target of events is left alone.
 */
const keepEvents = (scope: object): void => {
  // Held, since an extension can put its own in their place.
  const { apply } = Reflect;
  for (const name of [
    'addEventListener',
    'removeEventListener',
    'dispatchEvent',
  ] as const) {
    const native = EventTarget.prototype[name];
    Object.defineProperty(EventTarget.prototype, name, {
      configurable: true,
      writable: true,
      enumerable: true,
      value: function (this: unknown, ...given: unknown[]): unknown {
        // Called on nothing, the browser takes the global object.
        if (this === undefined || this === null || this === scope) {
          throw new TypeError(
            `${name} of the worker is not available in UI extensions.`,
          );
        }

        return apply(native, this, given) as unknown;
      },
    });
  }
};

/**
 * Takes from a worker what HubSpot's does not have, before an extension runs in it: every name
 * that is not on the list of `allowedGlobals`, on the global object and on the prototypes that a
 * browser hides names on. The browser enforces the rest (server/content-policies.ts).
 *
 * A name that people reach for reads as `undefined`; the first time it is read, `say` hears
 * HubSpot's way to do it.
 *
 * @param scope the worker's global object
 * @param say hears a sentence for the developer, once a name
 */
export const confineWorker = (
  scope: object,
  say: (sentence: string) => void,
): void => {
  for (
    let place: object | null = scope;
    place !== null &&
    place !== EventTarget.prototype &&
    place !== Object.prototype;
    place = Object.getPrototypeOf(place) as object | null
  ) {
    for (const name of Object.getOwnPropertyNames(place)) {
      if (name !== 'constructor' && !allowedGlobals.has(name)) {
        Reflect.deleteProperty(place, name);
      }
    }
  }

  keepEvents(scope);

  for (const [name, way] of Object.entries(missingGlobals)) {
    let isSaid = false;
    Object.defineProperty(scope, name, {
      configurable: true,
      enumerable: false,
      get: () => {
        if (!isSaid) {
          isSaid = true;
          say(`${name} is not available in UI extensions. ${way}`);
        }

        return undefined;
      },
      // A polyfill may put its own in the place: it reaches no more than the rest does.
      set: (value: unknown) =>
        Object.defineProperty(scope, name, {
          value,
          configurable: true,
          writable: true,
        }),
    });
  }
};
