import type {
  AppDescription,
  ObjectDescription,
} from '../../server/app-description.ts';
import {
  type StandardObject,
  standardObject,
} from '../objects/standard-objects.ts';
import { useSession } from './session.tsx';

/** The app whose extensions are drawn. */
export const useApp = (): AppDescription => useSession().session.app;

/**
 * How an object's records are listed and shown; undefined for a custom one that the app does not
 * describe.
 */
export const useDescribedObject = (
  name: string,
): ObjectDescription | StandardObject | undefined => {
  const { objects } = useApp();

  return objects.find((each) => each.name === name) ?? standardObject(name);
};
