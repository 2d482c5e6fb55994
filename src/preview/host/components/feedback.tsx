import {
  Alert as MantineAlert,
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
  IconInfoCircle,
  IconMessageCircle,
  IconX,
} from '@tabler/icons-react';

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
      }}
    >
      {children}
    </MantineAlert>
  );
};

/** HubSpot's LoadingSpinner. */
export const LoadingSpinner = ({ label, showLabel }: LoadingSpinnerProps) => (
  <Center p="md" role="status" aria-label={label}>
    <Group gap="sm">
      <Loader size="sm" />
      {showLabel && <Text size="sm">{label}</Text>}
    </Group>
  </Center>
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
    {children}
  </Stack>
);

/** HubSpot's ErrorState. */
export const ErrorState = ({ title, children }: ErrorStateProps) => (
  <Stack align="center" gap="xs" p="md" ta="center" role="alert">
    <ThemeIcon variant="light" color="red" size="xl" radius="xl">
      <IconAlertTriangle aria-hidden />
    </ThemeIcon>
    {title && (
      <Title order={3} fz="md">
        {title}
      </Title>
    )}
    {children}
  </Stack>
);
