import { ThemeIcon } from '@mantine/core';
import {
  IconBuilding,
  IconBuildingStore,
  IconCalendarEvent,
  IconChartBar,
  IconClipboardCheck,
  IconClockHour4,
  IconCode,
  IconCoin,
  IconHeadset,
  IconLayoutSidebar,
  IconLock,
  IconLockOpen,
  IconMail,
  IconMoodSad,
  IconPhone,
  IconPhoto,
  IconPuzzle,
  IconShare,
  IconShoppingCart,
  IconSignature,
  IconTarget,
  IconTicket,
  IconUsers,
} from '@tabler/icons-react';
import type { IconProps, IllustrationProps } from '@hubspot/ui-extensions';
import { iconDrawings } from './icon-drawings.ts';

const colours: Record<string, string> = {
  alert: 'var(--mantine-color-red-8)',
  warning: '#8a5a00',
  success: 'var(--mantine-color-teal-9)',
  inherit: 'currentColor',
};
const iconSizes: Record<string, number> = {
  sm: 14,
  small: 14,
  md: 18,
  medium: 18,
  lg: 24,
  large: 24,
};

/** HubSpot's Icon. */
export const Icon = ({
  name,
  color = 'inherit',
  size = 'sm',
  screenReaderText,
}: IconProps) => {
  // A card in plain JavaScript can name what does not exist.
  const Drawing = (iconDrawings as Partial<typeof iconDrawings>)[name];
  if (!Drawing) return null;

  return (
    <Drawing
      size={iconSizes[size] ?? 14}
      color={colours[color] ?? 'currentColor'}
      style={{ verticalAlign: 'text-bottom', flex: 'none' }}
      {...(screenReaderText
        ? { role: 'img', 'aria-label': screenReaderText }
        : { 'aria-hidden': true })}
    />
  );
};

const motifs: Partial<Record<IllustrationProps['name'], typeof IconLock>> = {
  lock: IconLock,
  unlock: IconLockOpen,
  electronicSignature: IconSignature,
  electronicSignatureEmptyState: IconSignature,
  callingSetUp: IconPhone,
  companies: IconBuilding,
  contacts: IconUsers,
  leads: IconUsers,
  task: IconClipboardCheck,
  deals: IconCoin,
  paymentsButton: IconCoin,
  social: IconShare,
  target: IconTarget,
  emailConfirmation: IconMail,
  successfullyConnectedEmail: IconMail,
  addOnReporting: IconChartBar,
  emptyStateCharts: IconChartBar,
  productsShoppingCart: IconShoppingCart,
  store: IconBuildingStore,
  storeDisabled: IconBuildingStore,
  customerSupport: IconHeadset,
  customerExperience: IconHeadset,
  api: IconCode,
  integrations: IconPuzzle,
  meetings: IconCalendarEvent,
  tickets: IconTicket,
  errorGeneral: IconMoodSad,
  errorHourglass: IconClockHour4,
  middlePaneCards: IconLayoutSidebar,
  propertiesSidebar: IconLayoutSidebar,
  sidebar: IconLayoutSidebar,
};
const usualSize = 120;

/** HubSpot's Illustration: a motif in a circle, for HubSpot's own drawings are not ours to show. */
export const Illustration = ({
  name,
  alt,
  width,
  height,
}: IllustrationProps) => {
  const Motif = motifs[name] ?? IconPhoto;
  const size = Math.min(width ?? usualSize, height ?? usualSize);

  return (
    <ThemeIcon
      variant="light"
      color="gray"
      radius="50%"
      size={size}
      role="img"
      aria-label={alt}
    >
      <Motif size={size / 2} stroke={1.2} aria-hidden />
    </ThemeIcon>
  );
};
