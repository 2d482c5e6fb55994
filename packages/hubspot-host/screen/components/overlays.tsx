import {
  Drawer,
  Modal as MantineModal,
  Tooltip as MantineTooltip,
} from '@mantine/core';
import type {
  ModalBodyProps,
  ModalFooterProps,
  ModalProps,
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
  TooltipProps,
} from '@hubspot/ui-extensions';
import { type ReactNode, useContext, useEffect, useId, useRef } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { OverlayContext, useClosing } from './use-overlay.tsx';

/** Tells the extension once when its overlay opens, and once when it closes. */
const useOverlayEvents = (
  isOpen: boolean,
  onOpen: (() => void) | undefined,
  onClose: (() => void) | undefined,
) => {
  const handlers = useRef({ onOpen, onClose });
  useEffect(() => {
    handlers.current = { onOpen, onClose };
  });
  useEffect(() => {
    if (!isOpen) return;
    void handlers.current.onOpen?.();

    return () => {
      // Functions of the worker may be gone with what rendered them: then there is nobody to tell.
      Promise.resolve()
        .then(() => handlers.current.onClose?.())
        .catch(() => {});
    };
  }, [isOpen]);
};

const widths = { sm: 400, md: 600, lg: 800 } as const;
const toWidth = (width: PanelProps['width'] = 'sm') =>
  widths[
    ({ small: 'sm', medium: 'md', large: 'lg' } as const)[
      width as 'small' | 'medium' | 'large'
    ] ?? (width as keyof typeof widths)
  ];

/** HubSpot's Modal, opened by the component whose `overlay` it is. */
export const Modal = ({
  id,
  title,
  width,
  variant,
  onOpen,
  onClose,
  children,
  ...rest
}: ModalProps) => {
  const { isOpen, close } = useContext(OverlayContext);
  const words = useExtensionWords();
  useClosing(id, close);
  useOverlayEvents(isOpen, onOpen, onClose);

  return (
    <MantineModal
      opened={isOpen}
      onClose={close}
      size={toWidth(width ?? 'md')}
      title={title ?? rest['aria-label']}
      centered
      closeButtonProps={{ 'aria-label': words.close }}
      styles={{
        title: {
          fontWeight: 600,
          ...(variant === 'danger'
            ? { color: 'var(--mantine-color-red-9)' }
            : {}),
        },
      }}
    >
      {children}
    </MantineModal>
  );
};

/** HubSpot's Panel: it comes in from the right. */
export const Panel = ({
  id,
  title,
  width,
  variant = 'default',
  onOpen,
  onClose,
  children,
  ...rest
}: PanelProps) => {
  const { isOpen, close } = useContext(OverlayContext);
  const words = useExtensionWords();
  useClosing(id, close);
  useOverlayEvents(isOpen, onOpen, onClose);

  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="right"
      size={toWidth(width)}
      title={title ?? rest['aria-label']}
      withOverlay={variant === 'modal'}
      lockScroll={variant === 'modal'}
      trapFocus={variant === 'modal'}
      shadow="xl"
      closeButtonProps={{ 'aria-label': words.close }}
      styles={{
        title: { fontWeight: 600 },
        body: { display: 'flex', flexDirection: 'column', gap: 16 },
      }}
    >
      {children}
    </Drawer>
  );
};

const Column = ({ children }: { children?: ReactNode }) => (
  <div style={{ display: 'flex', flexDirection: 'column', gap: 12 }}>
    {children}
  </div>
);

const Footer = ({ children }: { children?: ReactNode }) => (
  <div
    style={{
      display: 'flex',
      flexWrap: 'wrap',
      gap: 8,
      marginTop: 16,
      paddingTop: 16,
      borderTop: '1px solid var(--mantine-color-gray-3)',
    }}
  >
    {children}
  </div>
);

/** What a modal is about. */
export const ModalBody = ({ children }: ModalBodyProps) => (
  <Column>{children}</Column>
);

/** The buttons of a modal. */
export const ModalFooter = ({ children }: ModalFooterProps) => (
  <Footer>{children}</Footer>
);

/** What a panel is about. */
export const PanelBody = ({ children }: PanelBodyProps) => (
  <Column>{children}</Column>
);

/** A part of a panel. */
export const PanelSection = ({ flush, children }: PanelSectionProps) => (
  <section style={{ marginBottom: flush ? 0 : 16 }}>
    <Column>{children}</Column>
  </section>
);

/** The buttons of a panel. */
export const PanelFooter = ({ children }: PanelFooterProps) => (
  <Footer>{children}</Footer>
);

/** HubSpot's Tooltip, shown while the component whose `overlay` it is has pointer or focus. */
export const Tooltip = ({ placement = 'top', children }: TooltipProps) => {
  const { isPointed, target, describe } = useContext(OverlayContext);
  const id = useId();
  useEffect(() => {
    describe(isPointed ? id : null);
  }, [describe, id, isPointed]);

  return target ? (
    <MantineTooltip
      id={id}
      role="tooltip"
      label={children}
      position={placement}
      opened={isPointed}
      target={target}
      multiline
      maw={280}
      withArrow
    />
  ) : null;
};
