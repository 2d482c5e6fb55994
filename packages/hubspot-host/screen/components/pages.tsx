import { Anchor, Breadcrumbs, Group, Title } from '@mantine/core';
import type {
  HeaderActionButtonProps,
  HeaderActionsProps,
} from '@hubspot/ui-extensions';
import type {
  PageBreadcrumbsCurrentProps,
  PageBreadcrumbsProps,
  PageHeaderLinkProps,
  PageHeaderPageLinkProps,
  PageHeaderPrimaryActionProps,
  PageHeaderProps,
  PageHeaderSecondaryActionsProps,
  PageLinkProps,
  PageTitleProps,
} from '@hubspot/ui-extensions/pages';
import { createContext, useContext } from 'react';
import { Button } from './actions.tsx';
import { appPath, useNavigate } from '../crm/navigation.tsx';

/** How a link of the page's head is drawn: by whether it is the main action. */
const HeadVariant = createContext<'primary' | 'secondary'>('secondary');

/** A link to another page of the app. */
export const PageLink = ({ to, params, children }: PageLinkProps) => {
  const navigate = useNavigate();
  const url = appPath(to, params);

  return (
    <Anchor
      href={url}
      size="sm"
      style={{ overflowWrap: 'anywhere' }}
      onClick={(event) => {
        event.preventDefault();
        navigate(url);
      }}
    >
      {children}
    </Anchor>
  );
};

/** The page's name; its actions are at its right. */
export const PageTitle = ({ children }: PageTitleProps) => (
  <Title order={2} fz="xl" pr="11rem" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Title>
);

/** Where the page is. */
export const PageBreadcrumbs = ({ children }: PageBreadcrumbsProps) => (
  <Breadcrumbs>{children}</Breadcrumbs>
);

/** The last crumb. */
export const PageBreadcrumbsCurrent = ({
  children,
}: PageBreadcrumbsCurrentProps) => <span>{children}</span>;

/** The page's actions: HubSpot has them beside the page's name, wherever the app has put them. */
export const PageHeader = ({ children }: PageHeaderProps) => (
  <Group
    gap="xs"
    pos="absolute"
    top="var(--mantine-spacing-lg)"
    right="var(--mantine-spacing-lg)"
  >
    {children}
  </Group>
);

/** The main action of a page. */
export const PageHeaderPrimaryAction = ({
  children,
}: PageHeaderPrimaryActionProps) => (
  <HeadVariant.Provider value="primary">{children}</HeadVariant.Provider>
);

/** The other actions of a page. */
export const PageHeaderSecondaryActions = ({
  children,
}: PageHeaderSecondaryActionsProps) => <Group gap="xs">{children}</Group>;

/** An action of a page that leads out of it, or does something. */
export const PageHeaderLink = ({
  href,
  onClick,
  disabled,
  children,
}: PageHeaderLinkProps) => (
  <Button
    variant={useContext(HeadVariant)}
    {...(href === undefined ? {} : { href })}
    {...(onClick ? { onClick } : {})}
    disabled={disabled ?? false}
  >
    {children}
  </Button>
);

/** An action of a page that leads to another of the app. */
export const PageHeaderPageLink = ({
  to,
  params,
  children,
}: PageHeaderPageLinkProps) => (
  <Button variant={useContext(HeadVariant)} href={appPath(to, params)}>
    {children}
  </Button>
);

/** The actions over the app's home. */
export const HeaderActions = ({ children }: HeaderActionsProps) => (
  <Group justify="flex-end" gap="xs">
    {children}
  </Group>
);

/** The main action of the app's home. */
export const PrimaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button variant="primary" {...props} />
);

/** Another action of the app's home. */
export const SecondaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button variant="secondary" {...props} />
);
