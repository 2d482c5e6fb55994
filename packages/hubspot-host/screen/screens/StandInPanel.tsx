import {
  Button,
  Drawer,
  Group,
  SegmentedControl,
  Stack,
  Switch,
  Text,
} from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ControlView } from '../../server/control-view.ts';
import { type ControlChange, type Deed, preview } from '../crm/api.ts';
import { CrmError } from '../crm/crm-error.ts';
import { useLayout } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useStandInWords } from '../crm/stand-in-words.ts';
import { useToast } from '../crm/toasts.tsx';
import { ConnectionSwitches } from '../stand-in/ConnectionSwitches.tsx';
import { WebhookSwitches } from '../stand-in/WebhookSwitches.tsx';
import { CallList } from './CallList.tsx';

const latencies = [0, 500, 2000, 6000];
const daysAhead = [0, 1, 30, 180];
const refused = 20;
const pollMs = 1_000;

const Choice = ({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: number;
  choices: { value: number; label: string }[];
  onChange: (value: number) => void;
}) => (
  <div>
    <Text size="sm" mb={4}>
      {label}
    </Text>
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={label}
      value={String(value)}
      data={choices.map((each) => ({ ...each, value: String(each.value) }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  </div>
);

/** The stand-in's switches and the app's calls, out of the way until they are wanted. */
export const StandInPanel = () => {
  const words = useStandInWords();
  const [controls, setControls] = useState<ControlView | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const load = () => void preview.controls().then(setControls, () => {});
    load();
    if (!isOpen) return;
    const timer = setInterval(load, pollMs);

    return () => clearInterval(timer);
  }, [isOpen]);
  const { layout, reload } = useLayout();
  const navigate = useNavigate();
  const toast = useToast();
  // What was possible a moment ago may not be any more: then the panel says why, and looks again.
  const settle = (answer: Promise<ControlView>) =>
    void answer.then(setControls, (error: unknown) => {
      toast(error instanceof CrmError ? error.message : words.failed, 'danger');
      void preview.controls().then(setControls, () => {});
    });
  const change = (wanted: ControlChange) =>
    settle(preview.changeControls(wanted));
  const doDeed = (deed: Deed) => settle(preview.doDeed(deed));
  const isInstalled = controls?.connection.isInstalled;
  useEffect(() => {
    // Installed or gone without the screens having heard of it.
    if (isInstalled !== undefined && isInstalled !== layout.installed) reload();
  }, [isInstalled, layout.installed, reload]);
  const isDown = controls?.down ?? false;

  return (
    <>
      <Button
        size="compact-sm"
        variant={isDown ? 'filled' : 'subtle'}
        color={isDown ? 'red' : 'gray.3'}
        leftSection={
          isDown ? (
            <IconPlugConnectedX size={16} aria-hidden />
          ) : (
            <IconPlugConnected size={16} aria-hidden />
          )
        }
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.title}
      </Button>
      <Drawer
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        position="right"
        size={460}
        title={words.title}
        overlayProps={{ backgroundOpacity: 0.1 }}
      >
        <Stack gap="md">
          <Text size="xs" c="dimmed">
            {words.help}
          </Text>
          <Switch
            label={words.down}
            checked={isDown}
            onChange={(event) => change({ down: event.currentTarget.checked })}
          />
          <Switch
            label={words.fetchRejects}
            checked={controls?.fetchRejects ?? false}
            onChange={(event) =>
              change({ fetchRejects: event.currentTarget.checked })
            }
          />
          <Choice
            label={words.latency}
            value={controls?.latencyMs ?? 0}
            choices={latencies.map((ms) => ({
              value: ms,
              label: words.seconds(ms / 1_000),
            }))}
            onChange={(latencyMs) => change({ latencyMs })}
          />
          <Choice
            label={words.clock}
            value={controls?.daysAhead ?? 0}
            choices={daysAhead.map((days) => ({
              value: days,
              label: words.days(days),
            }))}
            onChange={(days) => change({ daysAhead: days })}
          />
          <Button
            size="xs"
            variant="default"
            onClick={() => change({ refuse: refused })}
          >
            {words.refuse}
          </Button>
          {controls && (
            <>
              <ConnectionSwitches
                connection={controls.connection}
                onDeed={doDeed}
              />
              <WebhookSwitches
                webhooks={controls.webhooks}
                isInstalled={controls.connection.isInstalled}
                onChange={(webhooks) => change({ webhooks })}
                onDeed={doDeed}
              />
              {controls.hasActions && (
                <Button
                  size="xs"
                  variant="default"
                  disabled={!controls.connection.isInstalled}
                  onClick={() => {
                    setIsOpen(false);
                    navigate('/actions');
                  }}
                >
                  {words.actions}
                </Button>
              )}
            </>
          )}
          <Group justify="space-between">
            <Text size="sm" fw={600}>
              {words.calls(controls?.calls ?? 0)}
            </Text>
            {controls && controls.limitLeft !== null && (
              <Text size="xs" c="dimmed">
                {words.left(controls.limitLeft)}
              </Text>
            )}
          </Group>
          <CallList calls={controls?.latest ?? []} />
        </Stack>
      </Drawer>
    </>
  );
};
