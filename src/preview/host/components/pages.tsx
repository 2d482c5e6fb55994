import { Anchor, Breadcrumbs, Group, Title } from '@mantine/core';
import type {
  PageBreadcrumbsCurrentProps,
  PageBreadcrumbsProps,
  PageLinkProps,
  PageTitleProps,
} from '@hubspot/ui-extensions/pages';
import type { ReactNode } from 'react';
import { appPath, useNavigate } from '../crm/navigation.tsx';

/** A link to another page of the app. */
export const PageLink = ({ to, params, children }: PageLinkProps) => {
  const navigate = useNavigate();
  const url = appPath(to, params);

  return (
    <Anchor
      href={url}
      size="sm"
      onClick={(event) => {
        event.preventDefault();
        navigate(url);
      }}
    >
      {children}
    </Anchor>
  );
};

/** The page's name. */
export const PageTitle = ({ children }: PageTitleProps) => (
  <Title order={2} fz="xl">
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

/** The page's actions. */
export const PageHeader = ({ children }: { children?: ReactNode }) => (
  <Group justify="flex-end" gap="xs">
    {children}
  </Group>
);
