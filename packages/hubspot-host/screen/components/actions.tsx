import {
  Accordion as MantineAccordion,
  Anchor,
  Button as MantineButton,
  Group,
} from '@mantine/core';
import type {
  AccordionProps,
  ButtonProps,
  ButtonRowProps,
  HrefProp,
  LinkProps,
  LoadingButtonProps,
} from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import type { AppDescription } from '../../server/app-description.ts';
import { useApp } from '../crm/app.ts';
import { useNavigate } from '../crm/navigation.tsx';
import { Icon } from './icons.tsx';
import { isLink } from './is-link.ts';
import { useOverlay } from './use-overlay.tsx';

type ClickHandler = ButtonProps['onClick'];

/** Clicks cross into the worker without the browser's event. */
export const click = (onClick: ClickHandler) => () => {
  void (onClick as ((event: object) => void) | undefined)?.({});
};

/** Where a link leads, and whether it leaves the CRM. */
const readHref = (href: HrefProp, { servicePages }: AppDescription) => {
  const asked: unknown = typeof href === 'string' ? href : href?.url;
  const given = isLink(asked) ? asked : '#';
  // The service has no public address here: what it opens comes through the host's own.
  const url =
    servicePages && given.startsWith(`${servicePages.origin}/`)
      ? given.slice(servicePages.origin.length)
      : given;
  const isInside =
    url.startsWith('/') && !(typeof href === 'object' && href.external);

  return { url, isInside };
};

/** Attributes of an anchor: inside the CRM it stays in the window, elsewhere it opens another. */
export const useAnchor = (href: HrefProp | undefined) => {
  const navigate = useNavigate();
  const app = useApp();
  if (href === undefined || href === null) return null;
  const { url, isInside } = readHref(href, app);

  return {
    url,
    attributes: isInside ? {} : { target: '_blank', rel: 'noreferrer' },
    follow: (event: { preventDefault(): void }) => {
      if (!isInside) return;
      event.preventDefault();
      navigate(url);
    },
  };
};

/** How HubSpot's variants of buttons look here. */
export const variants = {
  primary: { variant: 'filled', color: undefined },
  secondary: { variant: 'default', color: undefined },
  destructive: { variant: 'filled', color: 'red' },
  transparent: { variant: 'subtle', color: undefined },
} as const;

/** HubSpot's sizes as the library's. */
export const sizes: Record<string, string> = {
  xs: 'compact-xs',
  'extra-small': 'compact-xs',
  sm: 'xs',
  small: 'xs',
  md: 'sm',
  medium: 'sm',
};

/** HubSpot's Button. */
export const Button = ({
  onClick,
  disabled,
  variant = 'secondary',
  type = 'button',
  size = 'md',
  truncate,
  href,
  overlay,
  children,
}: ButtonProps) => {
  const anchor = useAnchor(href);
  const over = useOverlay(overlay);

  return (
    <>
      <MantineButton
        {...variants[variant]}
        {...over.trigger}
        size={sizes[size] ?? 'sm'}
        type={type}
        disabled={disabled ?? false}
        onClick={(event: React.MouseEvent) => {
          click(onClick)();
          over.open();
          anchor?.follow(event);
        }}
        styles={{
          root: {
            height: 'auto',
            minHeight: 30,
            paddingBlock: 4,
            maxWidth: '100%',
            ...(variant === 'transparent' ? { paddingInline: 0 } : {}),
          },
          label: {
            whiteSpace: truncate ? 'nowrap' : 'normal',
            overflowWrap: 'anywhere',
            textAlign: 'start',
            height: 'auto',
            overflow: truncate ? 'hidden' : 'visible',
            lineHeight: 1.4,
          },
        }}
        style={variant === 'transparent' ? { alignSelf: 'flex-start' } : {}}
        {...(anchor
          ? { component: 'a' as const, href: anchor.url, ...anchor.attributes }
          : {})}
      >
        {children}
      </MantineButton>
      {over.slot}
    </>
  );
};

/** HubSpot's LoadingButton. */
export const LoadingButton = ({
  loading = false,
  onClick,
  disabled,
  variant = 'secondary',
  type = 'button',
  size = 'md',
  overlay,
  overlayOptions,
  resultIconName,
  children,
}: LoadingButtonProps) => {
  const over = useOverlay(overlay);
  const { open } = over;
  const opensLate = overlayOptions?.openBehavior === 'onLoadingFinish';
  const wasLoading = useRef(loading);
  const [hasResult, setHasResult] = useState(false);
  useEffect(() => {
    if (wasLoading.current && !loading) {
      setHasResult(true);
      if (opensLate) open();
    }
    wasLoading.current = loading;
  }, [loading, opensLate, open]);

  return (
    <>
      <MantineButton
        {...variants[variant]}
        {...over.trigger}
        size={sizes[size] ?? 'sm'}
        type={type}
        loading={loading}
        disabled={disabled ?? false}
        rightSection={
          hasResult && resultIconName && <Icon name={resultIconName} />
        }
        onClick={() => {
          click(onClick)();
          if (!opensLate) open();
        }}
      >
        {children}
      </MantineButton>
      {over.slot}
    </>
  );
};

/** HubSpot's ButtonRow. */
export const ButtonRow = ({ children }: ButtonRowProps) => (
  <Group gap="xs">{children}</Group>
);

const linkColours: Record<string, string> = {
  destructive: 'red.9',
  light: 'gray.7',
  dark: 'dark.7',
};

/** HubSpot's Link. */
export const Link = ({
  href,
  onClick,
  overlay,
  variant = 'primary',
  preventDefault,
  children,
}: LinkProps) => {
  const anchor = useAnchor(href);
  const over = useOverlay(overlay);

  return (
    <>
      <Anchor
        {...over.trigger}
        href={anchor?.url ?? '#'}
        size="sm"
        style={{ overflowWrap: 'anywhere' }}
        {...(linkColours[variant] ? { c: linkColours[variant] } : {})}
        {...anchor?.attributes}
        onClick={(event) => {
          click(onClick)();
          over.open();
          // What opens an overlay here leads nowhere else.
          if (preventDefault || anchor?.url === '#') event.preventDefault();
          else anchor?.follow(event);
        }}
      >
        {children}
      </Anchor>
      {over.slot}
    </>
  );
};

/** HubSpot's Accordion. */
export const Accordion = ({
  title,
  defaultOpen,
  open,
  disabled,
  onClick,
  children,
}: AccordionProps) => (
  <MantineAccordion
    variant="contained"
    {...(open === undefined
      ? { defaultValue: defaultOpen ? 'item' : null }
      : { value: open ? 'item' : null })}
    onChange={() => void onClick?.()}
  >
    <MantineAccordion.Item value="item">
      <MantineAccordion.Control disabled={disabled ?? false}>
        {title}
      </MantineAccordion.Control>
      <MantineAccordion.Panel>{children}</MantineAccordion.Panel>
    </MantineAccordion.Item>
  </MantineAccordion>
);
