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
  LinkProps,
  LoadingButtonProps,
} from '@hubspot/ui-extensions';
import { useNavigate } from '../crm/navigation.tsx';

type ClickHandler = ButtonProps['onClick'];

/** Clicks cross into the worker without the browser's event. */
const click = (onClick: ClickHandler) => () => {
  void (onClick as ((event: object) => void) | undefined)?.({});
};

const variants = {
  primary: { variant: 'filled', color: undefined },
  secondary: { variant: 'default', color: undefined },
  destructive: { variant: 'filled', color: 'red' },
  transparent: { variant: 'subtle', color: undefined },
} as const;

const sizes: Record<string, string> = {
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
  href,
  children,
}: ButtonProps) => {
  const target = typeof href === 'string' ? href : href?.url;
  const look = variants[variant];

  return (
    <MantineButton
      {...look}
      size={sizes[size] ?? 'sm'}
      type={type}
      disabled={disabled ?? false}
      onClick={click(onClick)}
      styles={{
        root: {
          height: 'auto',
          minHeight: 30,
          paddingBlock: 4,
          maxWidth: '100%',
          ...(variant === 'transparent' ? { paddingInline: 0 } : {}),
        },
        label: {
          whiteSpace: 'normal',
          textAlign: 'start',
          height: 'auto',
          overflow: 'visible',
          lineHeight: 1.4,
        },
      }}
      style={variant === 'transparent' ? { alignSelf: 'flex-start' } : {}}
      {...(target ? { component: 'a' as const, href: target } : {})}
    >
      {children}
    </MantineButton>
  );
};

/** HubSpot's LoadingButton. */
export const LoadingButton = ({
  loading,
  onClick,
  disabled,
  variant = 'secondary',
  type = 'button',
  children,
}: LoadingButtonProps) => (
  <MantineButton
    {...variants[variant]}
    size="xs"
    type={type}
    loading={loading ?? false}
    disabled={disabled ?? false}
    onClick={click(onClick)}
  >
    {children}
  </MantineButton>
);

/** HubSpot's ButtonRow. */
export const ButtonRow = ({ children }: ButtonRowProps) => (
  <Group gap="xs">{children}</Group>
);

/** HubSpot's Link: inside the CRM it stays in the window, elsewhere it opens another. */
export const Link = ({ href, onClick, children }: LinkProps) => {
  const navigate = useNavigate();
  const url = typeof href === 'string' ? href : href.url;
  const isInside = url.startsWith('/');

  return (
    <Anchor
      href={url}
      size="sm"
      {...(isInside ? {} : { target: '_blank', rel: 'noreferrer' })}
      onClick={(event) => {
        click(onClick)();
        if (!isInside) return;
        event.preventDefault();
        navigate(url);
      }}
    >
      {children}
    </Anchor>
  );
};

/** HubSpot's Accordion. */
export const Accordion = ({ title, defaultOpen, children }: AccordionProps) => (
  <MantineAccordion
    variant="contained"
    defaultValue={defaultOpen ? 'item' : null}
  >
    <MantineAccordion.Item value="item">
      <MantineAccordion.Control>{title}</MantineAccordion.Control>
      <MantineAccordion.Panel>{children}</MantineAccordion.Panel>
    </MantineAccordion.Item>
  </MantineAccordion>
);
