import type {
  AppDescription,
  ObjectDescription,
} from '../../server/app-description.ts';
import { useSession } from './session.tsx';

/** The app whose extensions are drawn. */
export const useApp = (): AppDescription => useSession().session.app;

/** How an object's records are listed and shown; undefined for one that the app does not describe. */
export const useDescribedObject = (
  name: string,
): ObjectDescription | undefined =>
  useApp().objects.find((each) => each.name === name);
