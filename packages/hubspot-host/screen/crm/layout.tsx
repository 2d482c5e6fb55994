import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { AppCard } from '../../server/layout-view.ts';
import type { LayoutView } from '../../server/layout-view.ts';
import { standardObject } from '../objects/standard-objects.ts';
import { layoutApi } from './layout-api.ts';
import { useLoad } from './use-load.ts';

interface LayoutHandle {
  layout: LayoutView;
  place: (objectType: string, uid: string, isPlaced: boolean) => Promise<void>;
  install: (isInstalled: boolean) => Promise<void>;
  /** Reads it again, where it was changed elsewhere. */
  reload: () => void;
}

const LayoutContext = createContext<LayoutHandle | null>(null);

const nothing: LayoutView = {
  installed: false,
  installPath: null,
  placed: {},
  library: [],
  pages: null,
  settings: null,
  bulkActions: [],
};

/** Holds the record layout for all screens; they wait until it is known. */
export const LayoutProvider = ({ children }: { children: ReactNode }) => {
  const { state, reload } = useLoad(() => layoutApi.read(), []);
  const handle = useMemo(
    () => ({
      layout: state.status === 'ready' ? state.value : nothing,
      place: async (objectType: string, uid: string, isPlaced: boolean) => {
        await layoutApi.place(objectType, uid, isPlaced);
        reload();
      },
      install: async (isInstalled: boolean) => {
        await layoutApi.install(isInstalled);
        reload();
      },
      reload,
    }),
    [state, reload],
  );

  return (
    <LayoutContext.Provider value={handle}>
      {state.status === 'ready' && children}
    </LayoutContext.Provider>
  );
};

/** The record layout and the ways to change it. */
export const useLayout = (): LayoutHandle => {
  const handle = useContext(LayoutContext);
  if (!handle) throw new Error('useLayout needs a LayoutProvider.');

  return handle;
};

/** An object as cards name it: HubSpot's own by their plural, a custom one as `p_name`. */
export const cardObjectType = (name: string): string =>
  name === 'contacts' || standardObject(name) ? name : `p_${name}`;

/** The cards placed at a location of an object's records, in their order. */
export const usePlacedCards = (
  objectType: string,
  location: string,
): AppCard[] => {
  const { placed, library } = useLayout().layout;

  return (placed[objectType] ?? []).flatMap(
    (uid) =>
      library.find(
        (card) =>
          card.uid === uid &&
          card.location === location &&
          card.objectTypes.includes(objectType),
      ) ?? [],
  );
};
