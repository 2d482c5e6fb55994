import { Anchor, Group, Paper, Text } from '@mantine/core';
import type { IframeProps, ImageProps } from '@hubspot/ui-extensions';
import { IconExternalLink } from '@tabler/icons-react';
import { click, useAnchor } from './actions.tsx';
import { useOverlay } from './use-overlay.tsx';

/** HubSpot's Image. */
export const Image = ({
  src,
  alt = '',
  width,
  height,
  href,
  onClick,
  overlay,
}: ImageProps) => {
  const anchor = useAnchor(href);
  const over = useOverlay(overlay);
  const image = (
    <img
      src={src}
      alt={alt}
      {...(width === undefined ? {} : { width })}
      {...(height === undefined ? {} : { height })}
      style={{ maxWidth: '100%', display: 'block' }}
    />
  );
  const isActive = Boolean(anchor ?? onClick ?? overlay);

  return (
    <>
      {isActive ? (
        <Anchor
          {...over.trigger}
          {...(anchor
            ? { href: anchor.url, ...anchor.attributes }
            : { component: 'button' as const, type: 'button' as const })}
          onClick={(event: React.MouseEvent) => {
            click(onClick)();
            over.open();
            anchor?.follow(event);
          }}
        >
          {image}
        </Anchor>
      ) : (
        image
      )}
      {over.slot}
    </>
  );
};

const heights: Record<string, number> = {
  sm: 96,
  small: 96,
  md: 160,
  medium: 160,
  lg: 240,
  large: 240,
};

/** HubSpot's Iframe: a labelled link, for the stand-in loads no foreign page into its own. */
export const Iframe = ({ src, height = 'md' }: IframeProps) => (
  <Paper withBorder radius="md" p="md" mih={heights[height] ?? 160}>
    <Text size="xs" c="dimmed" mb={4}>
      Iframe
    </Text>
    <Anchor href={src} target="_blank" rel="noreferrer" size="sm">
      <Group gap={4} component="span" wrap="nowrap">
        <span style={{ overflowWrap: 'anywhere' }}>{src}</span>
        <IconExternalLink size={14} aria-hidden />
      </Group>
    </Anchor>
  </Paper>
);
