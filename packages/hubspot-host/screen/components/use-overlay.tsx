import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';

/** What an overlay knows of the component it belongs to. */
export interface OverlayState {
  isOpen: boolean;
  close: () => void;
  /** Pointer or focus is on the component. */
  isPointed: boolean;
  target: HTMLElement | null;
  /** Names the element that describes the component, or none. */
  describe: (id: string | null) => void;
}

/** Given by `useOverlay` to the Modal, Panel or Tooltip of a component. */
export const OverlayContext = createContext<OverlayState>({
  isOpen: false,
  close: () => {},
  isPointed: false,
  target: null,
  describe: () => {},
});

/** The open overlays of one extension, by the id that `closeOverlay` is called with. */
export interface OverlayRegistry {
  add(id: string, close: () => void): () => void;
  close(id: string): void;
}

/** Makes the registry of one extension. */
export const createOverlayRegistry = (): OverlayRegistry => {
  const open = new Map<string, () => void>();

  return {
    add: (id, close) => {
      open.set(id, close);

      return () => {
        if (open.get(id) === close) open.delete(id);
      };
    },
    close: (id) => open.get(id)?.(),
  };
};

/** The registry of the extension around. */
export const OverlayRegistryContext = createContext<OverlayRegistry>(
  createOverlayRegistry(),
);

/** Lets the action `closeOverlay` close this overlay. */
export const useClosing = (id: string, close: () => void) => {
  const registry = useContext(OverlayRegistryContext);
  useEffect(() => registry.add(id, close), [registry, id, close]);
};

/**
 * What a component with an `overlay` needs: properties for its element, a way to open the overlay,
 * and the overlay itself to draw beside it.
 */
export const useOverlay = (overlay: ReactNode) => {
  const [isOpen, setOpen] = useState(false);
  const [isPointed, setPointed] = useState(false);
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const [describedBy, describe] = useState<string | null>(null);
  const close = useCallback(() => setOpen(false), []);
  const state = useMemo(
    () => ({ isOpen, close, isPointed, target, describe }),
    [isOpen, close, isPointed, target],
  );
  const hasOverlay = overlay !== undefined && overlay !== null;

  return {
    open: () => {
      if (hasOverlay) setOpen(true);
    },
    trigger: hasOverlay
      ? {
          ref: setTarget,
          onMouseEnter: () => setPointed(true),
          onMouseLeave: () => setPointed(false),
          onFocus: () => setPointed(true),
          onBlur: () => setPointed(false),
          ...(describedBy === null ? {} : { 'aria-describedby': describedBy }),
        }
      : {},
    slot: hasOverlay ? (
      <OverlayContext.Provider value={state}>{overlay}</OverlayContext.Provider>
    ) : null,
  };
};
