import { Badge, Text as MantineText, Title } from '@mantine/core';
import type {
  DescriptionListItemProps,
  DescriptionListProps,
  HeadingProps,
  StatusTagProps,
  TagProps,
  TextProps,
} from '@hubspot/ui-extensions';
import type { CSSProperties } from 'react';

const weights = { regular: 400, demibold: 600, bold: 700 } as const;

/** HubSpot's Text. */
export const Text = ({
  variant = 'bodytext',
  inline,
  format,
  truncate,
  children,
}: TextProps) => {
  const style: CSSProperties = {
    ...(format?.fontWeight ? { fontWeight: weights[format.fontWeight] } : {}),
    ...(format?.italic ? { fontStyle: 'italic' } : {}),
    ...(inline ? { display: 'inline' } : {}),
    overflowWrap: 'anywhere',
    whiteSpace: truncate ? 'nowrap' : 'pre-line',
  };

  return (
    <MantineText
      size={variant === 'microcopy' ? 'xs' : 'sm'}
      c={variant === 'microcopy' ? 'dimmed' : undefined}
      truncate={Boolean(truncate)}
      component={inline ? 'span' : 'div'}
      style={style}
    >
      {children}
    </MantineText>
  );
};

/** HubSpot's Heading. */
export const Heading = ({ children }: HeadingProps) => (
  <Title order={3} fz="md" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Title>
);

/** HubSpot's DescriptionList: labels and what belongs to them. */
export const DescriptionList = ({ children }: DescriptionListProps) => (
  <dl
    style={{
      margin: 0,
      display: 'flex',
      flexDirection: 'column',
      gap: 6,
    }}
  >
    {children}
  </dl>
);

/** One label with what belongs to it. */
export const DescriptionListItem = ({
  label,
  children,
}: DescriptionListItemProps) => (
  <div style={{ display: 'flex', flexWrap: 'wrap', columnGap: 12 }}>
    <MantineText
      component="dt"
      size="sm"
      c="dimmed"
      style={{ flex: '0 0 130px' }}
    >
      {label}
    </MantineText>
    <MantineText
      component="dd"
      size="sm"
      style={{ margin: 0, flex: '1 1 180px', overflowWrap: 'anywhere' }}
    >
      {children}
    </MantineText>
  </div>
);

const colours = {
  default: 'gray',
  info: 'blue',
  success: 'teal',
  warning: 'yellow',
  danger: 'red',
  error: 'red',
} as const;

/** HubSpot's StatusTag. */
export const StatusTag = ({
  variant = 'default',
  children,
}: StatusTagProps) => (
  <Badge
    color={colours[variant]}
    variant="light"
    tt="none"
    style={{ maxWidth: '100%' }}
  >
    {children}
  </Badge>
);

/** HubSpot's Tag. */
export const Tag = ({ variant = 'default', children }: TagProps) => (
  <Badge color={colours[variant]} variant="outline" tt="none">
    {children}
  </Badge>
);
