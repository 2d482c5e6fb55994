import { Badge, CloseButton, Text as MantineText, Title } from '@mantine/core';
import type {
  DescriptionListItemProps,
  DescriptionListProps,
  HeadingProps,
  StatusTagProps,
  TagProps,
  TextProps,
} from '@hubspot/ui-extensions';
import { Children, type CSSProperties, type ReactNode } from 'react';
import { useExtensionWords } from '../crm/extension-words.ts';
import { click } from './actions.tsx';
import { useOverlay } from './use-overlay.tsx';

const weights = { regular: 400, demibold: 600, bold: 700 } as const;

const toSentence = (child: ReactNode): ReactNode =>
  typeof child === 'string' && child !== ''
    ? child.charAt(0).toUpperCase() + child.slice(1).toLowerCase()
    : child;

const decorations = {
  none: 'none',
  underline: 'underline',
  strikethrough: 'line-through',
} as const;

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
    ...(format?.lineDecoration
      ? { textDecoration: decorations[format.lineDecoration] }
      : {}),
    ...(format?.textTransform && format.textTransform !== 'sentenceCase'
      ? { textTransform: format.textTransform }
      : {}),
    ...(typeof truncate === 'object' && truncate.maxWidth
      ? { maxWidth: truncate.maxWidth }
      : {}),
    overflowWrap: 'anywhere',
    // A cell that is as narrow as its content has its texts on one line each.
    whiteSpace: truncate ? 'nowrap' : 'var(--cell-wrap, pre-line)',
  };

  return (
    <MantineText
      size={variant === 'microcopy' ? 'xs' : 'sm'}
      c={variant === 'microcopy' ? 'dimmed' : undefined}
      truncate={Boolean(truncate)}
      component={inline ? 'span' : 'div'}
      style={style}
      {...(typeof truncate === 'object' && truncate.tooltipText
        ? { title: truncate.tooltipText }
        : {})}
    >
      {format?.textTransform === 'sentenceCase'
        ? Children.map(children, toSentence)
        : children}
    </MantineText>
  );
};

/** HubSpot's Heading. */
export const Heading = ({ inline, children }: HeadingProps) => (
  <Title
    order={3}
    fz="md"
    style={{
      overflowWrap: 'anywhere',
      ...(inline ? { display: 'inline-block' } : {}),
    }}
  >
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

/** A label is never cut: it wraps between its words, and a narrow column is as wide as the longest. */
const wholeLabel = {
  root: { height: 'auto', minHeight: 'var(--badge-height)' },
  label: { overflow: 'visible', whiteSpace: 'normal' },
} as const;

/** HubSpot's StatusTag. */
export const StatusTag = ({
  variant = 'default',
  hollow,
  onClick,
  showRemoveIcon,
  onRemoveClick,
  children,
}: StatusTagProps) => {
  const words = useExtensionWords();

  return (
    <Badge
      color={colours[variant]}
      variant={hollow ? 'outline' : 'light'}
      tt="none"
      style={{ maxWidth: '100%' }}
      styles={wholeLabel}
      {...(onClick
        ? { component: 'button' as const, onClick: () => void onClick() }
        : {})}
      {...(showRemoveIcon
        ? {
            rightSection: (
              <CloseButton
                size="xs"
                aria-label={words.remove}
                onClick={(event) => {
                  event.stopPropagation();
                  void onRemoveClick?.();
                }}
              />
            ),
          }
        : {})}
    >
      {children}
    </Badge>
  );
};

/** HubSpot's Tag. */
export const Tag = ({
  variant = 'default',
  onClick,
  overlay,
  children,
}: TagProps) => {
  const over = useOverlay(overlay);
  const isActive = Boolean(onClick ?? overlay);

  return (
    <>
      <Badge
        color={colours[variant]}
        variant="outline"
        tt="none"
        styles={wholeLabel}
        {...over.trigger}
        {...(isActive
          ? {
              component: 'button' as const,
              type: 'button' as const,
              style: { cursor: 'pointer' },
              onClick: () => {
                click(onClick)();
                over.open();
              },
            }
          : {})}
      >
        {children}
      </Badge>
      {over.slot}
    </>
  );
};
