import {
  Group,
  Progress,
  RingProgress,
  Stack,
  Stepper,
  Text,
} from '@mantine/core';
import type {
  ProgressBarProps,
  ScoreProps,
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
  StepIndicatorProps,
} from '@hubspot/ui-extensions';
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';

/** HubSpot's Statistics. */
export const Statistics = ({ children }: StatisticsProps) => (
  <Group gap="xl" align="flex-start">
    {children}
  </Group>
);

/** One figure with its name. */
export const StatisticsItem = ({
  label,
  number,
  children,
}: StatisticsItemProps) => (
  <Stack gap={2} role="group" aria-label={label}>
    <Text size="xs" c="dimmed" tt="uppercase" fw={600}>
      {label}
    </Text>
    <Text fz={28} lh={1.2} fw={600}>
      {number}
    </Text>
    {children}
  </Stack>
);

/** Where a figure is going. */
export const StatisticsTrend = ({
  value,
  direction,
  color,
}: StatisticsTrendProps) => {
  const Arrow =
    direction === 'increase' ? IconArrowUpRight : IconArrowDownRight;
  const isGood =
    (color ?? (direction === 'increase' ? 'green' : 'red')) === 'green';

  return (
    <Text size="sm" c={isGood ? 'teal.9' : 'red.9'}>
      <Arrow size={14} role="img" aria-label={direction} /> {value}
    </Text>
  );
};

const progressColours = {
  success: 'teal',
  warning: 'yellow',
  danger: 'red',
} as const;

/** HubSpot's ProgressBar. */
export const ProgressBar = ({
  title,
  value = 0,
  maxValue,
  valueMax,
  valueDescription,
  showPercentage,
  variant = 'success',
  ...rest
}: ProgressBarProps) => {
  const most = maxValue ?? valueMax ?? 100;
  const share = most > 0 ? Math.min(100, Math.max(0, (value / most) * 100)) : 0;

  return (
    <Stack gap={4} w="100%">
      {(title || showPercentage || valueDescription) && (
        <Group justify="space-between" gap="xs">
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {valueDescription ??
              (showPercentage ? `${Math.round(share)} %` : '')}
          </Text>
        </Group>
      )}
      <Progress.Root size="md">
        <Progress.Section
          value={share}
          color={progressColours[variant]}
          aria-label={rest['aria-label'] ?? title ?? 'Progress'}
        />
      </Progress.Root>
    </Stack>
  );
};

const good = 80;
const middling = 40;

/** HubSpot's ScoreCircle. */
export const ScoreCircle = ({ score }: ScoreProps) => (
  <RingProgress
    size={72}
    thickness={6}
    roundCaps
    role="img"
    aria-label={`${score} / 100`}
    sections={[
      {
        value: score,
        color: score >= good ? 'teal' : score >= middling ? 'yellow' : 'red',
      },
    ]}
    label={
      <Text ta="center" fw={600} size="sm">
        {score}
      </Text>
    }
  />
);

const circles: Record<string, 'xs' | 'sm' | 'md' | 'lg' | 'xl'> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  large: 'lg',
  'extra-large': 'xl',
};

/** HubSpot's StepIndicator. */
export const StepIndicator = ({
  stepNames,
  currentStep = 0,
  direction = 'horizontal',
  circleSize = 'xs',
  onClick,
}: StepIndicatorProps) => (
  <div style={{ overflowX: 'auto', paddingBlock: 2 }}>
    <Stepper
      active={currentStep}
      orientation={direction}
      size={circles[circleSize] ?? 'xs'}
      allowNextStepsSelect={onClick !== undefined}
      {...(onClick
        ? { onStepClick: (step: number) => void onClick(step) }
        : {})}
    >
      {stepNames.map((name, index) => (
        <Stepper.Step
          key={index}
          label={name}
          {...(index === currentStep ? { 'aria-current': 'step' } : {})}
        />
      ))}
    </Stepper>
  </div>
);
