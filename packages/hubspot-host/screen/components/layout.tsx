import {
  Box as MantineBox,
  Card as MantineCard,
  Divider as MantineDivider,
  Paper,
} from '@mantine/core';
import type {
  AutoGridProps,
  BoxProps,
  CardProps,
  DividerProps,
  FlexProps,
  InlineProps,
  ListProps,
  SpacerProps,
  StackProps,
  TileProps,
} from '@hubspot/ui-extensions';
import { Children, type CSSProperties } from 'react';

type Distance = FlexProps['gap'];

const distances: Record<string, number> = {
  flush: 0,
  'extra-small': 4,
  xs: 4,
  small: 8,
  sm: 8,
  medium: 16,
  md: 16,
  large: 24,
  lg: 24,
  'extra-large': 32,
  xl: 32,
};
const toPixels = (distance: Distance): number =>
  distances[distance ?? 'flush'] ?? 0;

const sides: Record<string, string> = {
  start: 'flex-start',
  end: 'flex-end',
  around: 'space-around',
  between: 'space-between',
};
const toCss = (value: string | undefined) =>
  value === undefined ? undefined : (sides[value] ?? value);

/** HubSpot's Flex. */
export const Flex = ({
  direction = 'row',
  justify,
  align,
  alignSelf,
  wrap,
  gap,
  children,
}: FlexProps) => (
  <div
    style={{
      display: 'flex',
      flexDirection: direction,
      justifyContent: toCss(justify),
      alignItems: toCss(align),
      alignSelf: toCss(alignSelf),
      flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
      gap: toPixels(gap),
      minWidth: 0,
    }}
  >
    {children}
  </div>
);

/** HubSpot's Stack, which became Flex. */
export const Stack = ({
  distance,
  direction = 'column',
  justify,
  align,
  width,
  children,
}: StackProps) => (
  <div style={width === '100%' ? { width } : {}}>
    <Flex
      direction={direction}
      {...(distance ? { gap: distance } : {})}
      {...(justify ? { justify } : {})}
      {...(align ? { align } : {})}
    >
      {children}
    </Flex>
  </div>
);

/** HubSpot's Inline. */
export const Inline = ({ justify, align, gap, children }: InlineProps) => (
  <Flex
    wrap
    {...(justify ? { justify } : {})}
    {...(align ? { align } : {})}
    {...(gap ? { gap } : {})}
  >
    {children}
  </Flex>
);

/** HubSpot's Box. */
export const Box = ({ alignSelf, flex, children }: BoxProps) => {
  const style: CSSProperties = {
    minWidth: 0,
    ...(alignSelf ? { alignSelf: toCss(alignSelf) ?? 'auto' } : {}),
    ...(flex === undefined ? {} : { flex }),
  };

  return <MantineBox style={style}>{children}</MantineBox>;
};

/** HubSpot's AutoGrid. */
export const AutoGrid = ({
  columnWidth,
  gap,
  flexible,
  children,
}: AutoGridProps) => (
  <div
    style={{
      display: 'grid',
      // In a sidebar narrower than a column, the column gives way.
      gridTemplateColumns: `repeat(${flexible ? 'auto-fit' : 'auto-fill'}, minmax(min(100%, ${columnWidth}px), ${flexible ? '1fr' : `${columnWidth}px`}))`,
      gap: toPixels(gap),
    }}
  >
    {children}
  </div>
);

/** HubSpot's Tile: a quiet frame. */
export const Tile = ({ compact, flush, children }: TileProps) => (
  <Paper withBorder radius="md" p={flush ? 0 : compact ? 'sm' : 'md'}>
    {children}
  </Paper>
);

/** HubSpot's Card. */
export const Card = ({ children }: CardProps) => (
  <MantineCard withBorder radius="md">
    {children}
  </MantineCard>
);

/** HubSpot's Divider. */
export const Divider = ({ distance, size }: DividerProps) => (
  <MantineDivider my={toPixels(distance ?? size ?? 'xs')} />
);

/** HubSpot's Spacer. */
export const Spacer = ({ size }: SpacerProps) => (
  <div style={{ height: toPixels(size ?? 'small') }} />
);

/** HubSpot's List. */
export const List = ({ variant = 'unordered', children }: ListProps) => {
  const items = Children.toArray(children);
  if (variant.startsWith('inline')) {
    return (
      <div
        role="list"
        style={{ display: 'flex', columnGap: 12, rowGap: 4, flexWrap: 'wrap' }}
      >
        {items.map((item, index) => (
          <div
            role="listitem"
            key={index}
            style={
              variant === 'inline-divided' && index > 0
                ? { borderLeft: '1px solid #ced4da', paddingLeft: 12 }
                : {}
            }
          >
            {item}
          </div>
        ))}
      </div>
    );
  }
  const Tag = variant.startsWith('ordered') ? 'ol' : 'ul';

  return (
    <Tag style={{ margin: 0, paddingLeft: 20 }}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </Tag>
  );
};
