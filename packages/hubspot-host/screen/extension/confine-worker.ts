import { allowedGlobals } from './allowed-globals.ts';
import { missingGlobals } from './missing-globals.ts';

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
