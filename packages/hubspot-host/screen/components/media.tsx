import { Anchor, Group, Paper, Text } from '@mantine/core';
import type { IframeProps, ImageProps } from '@hubspot/ui-extensions';
import { IconExternalLink } from '@tabler/icons-react';
import { useContext, useEffect } from 'react';
import { isPermitted } from '../../rules/permitted-urls.ts';
import { useExtensionWords } from '../crm/extension-words.ts';
import { useSession } from '../crm/session.tsx';
import { click, useAnchor } from './actions.tsx';
import { isLink } from './is-link.ts';
import { LogContext } from './log-context.ts';
import { useOverlay } from './use-overlay.tsx';

/**
 * An image of an origin that the app names in `permittedUrls.img`, or one of its own bundle; for
 * another the log says why it is not shown.
 */
const useImageSource = (src: string): string | null => {
  const words = useExtensionWords();
  const { permittedUrls } = useSession().session;
  const write = useContext(LogContext);
  const given: unknown = src;
  const isShown =
    typeof given === 'string' &&
    (given.startsWith('data:image/') || isPermitted(given, permittedUrls.img));
  const fault = isShown
    ? null
    : URL.canParse(String(given))
      ? words.notPermitted(String(given), 'img')
      : words.badImage;
  useEffect(() => {
    if (fault !== null) write('error', fault);
  }, [fault, write]);

  return isShown ? given : null;
};

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
  const source = useImageSource(src);
  const image = (
    <img
      {...(source === null ? {} : { src: source })}
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
    <Anchor
      href={isLink(src) ? src : '#'}
      target="_blank"
      rel="noreferrer"
      size="sm"
    >
      <Group gap={4} component="span" wrap="nowrap">
        <span style={{ overflowWrap: 'anywhere' }}>{src}</span>
        <IconExternalLink size={14} aria-hidden />
      </Group>
    </Anchor>
  </Paper>
);
