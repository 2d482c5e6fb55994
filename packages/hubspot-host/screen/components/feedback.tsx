import {
  Alert as MantineAlert,
  Box,
  Center,
  Group,
  Loader,
  Stack,
  Text,
  ThemeIcon,
  Title,
} from '@mantine/core';
import type {
  AlertProps,
  EmptyStateProps,
  ErrorStateProps,
  LoadingSpinnerProps,
} from '@hubspot/ui-extensions';
import {
  IconAlertTriangle,
  IconCheck,
  IconHeadset,
  IconInfoCircle,
  IconLock,
  IconMessageCircle,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

const looks = {
  info: { color: 'blue', Icon: IconInfoCircle },
  tip: { color: 'blue', Icon: IconInfoCircle },
  success: { color: 'teal', Icon: IconCheck },
  warning: { color: 'yellow', Icon: IconAlertTriangle },
  error: { color: 'red', Icon: IconX },
  danger: { color: 'red', Icon: IconX },
} as const;

/** HubSpot's Alert. */
export const Alert = ({ title, variant = 'info', children }: AlertProps) => {
  const { color, Icon } = looks[variant];

  return (
    <MantineAlert
      color={color}
      title={title}
      icon={<Icon size={18} aria-hidden />}
      styles={{
        // Coloured on its own tint, a title is too pale to read.
        title: { overflowWrap: 'anywhere', color: 'var(--mantine-color-text)' },
        label: { whiteSpace: 'normal' },
        // As narrow as the page, whatever is in it.
        body: { minWidth: 0 },
      }}
    >
      {children}
    </MantineAlert>
  );
};

const spinnerSizes: Record<string, string> = {
  xs: 'xs',
  'extra-small': 'xs',
  sm: 'sm',
  small: 'sm',
  md: 'md',
  medium: 'md',
};

/** HubSpot's LoadingSpinner. */
export const LoadingSpinner = ({
  label,
  showLabel,
  size = 'sm',
  layout = 'centered',
}: LoadingSpinnerProps) => {
  const spinner = (
    <Group gap="sm">
      <Loader size={spinnerSizes[size] ?? 'sm'} />
      {showLabel && <Text size="sm">{label}</Text>}
    </Group>
  );

  return layout === 'inline' ? (
    <div role="status" aria-label={label}>
      {spinner}
    </div>
  ) : (
    <Center p="md" role="status" aria-label={label}>
      {spinner}
    </Center>
  );
};

/** Each thing in the middle, a button without a frame as well, which stands on the left elsewhere. */
const Centered = ({ children }: { children: ReactNode }) => (
  <Box style={{ display: 'grid', justifyItems: 'center', gap: 10 }}>
    {children}
  </Box>
);

/** HubSpot's EmptyState; its drawings are not ours to show. */
export const EmptyState = ({ title, children }: EmptyStateProps) => (
  <Stack align="center" gap="xs" p="md" ta="center">
    <ThemeIcon variant="light" color="gray" size="xl" radius="xl">
      <IconMessageCircle aria-hidden />
    </ThemeIcon>
    {title && (
      <Title order={3} fz="md">
        {title}
      </Title>
    )}
    <Centered>{children}</Centered>
  </Stack>
);

const errorIcons = {
  error: IconAlertTriangle,
  support: IconHeadset,
  lock: IconLock,
} as const;

/** HubSpot's ErrorState. */
export const ErrorState = ({
  title,
  type = 'error',
  children,
}: ErrorStateProps) => {
  const Icon = errorIcons[type];

  return (
    <Stack align="center" gap="xs" p="md" ta="center" role="alert">
      <ThemeIcon variant="light" color="red" size="xl" radius="xl">
        <Icon aria-hidden />
      </ThemeIcon>
      {title && (
        <Title order={3} fz="md">
          {title}
        </Title>
      )}
      <Centered>{children}</Centered>
    </Stack>
  );
};
