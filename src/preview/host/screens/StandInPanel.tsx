import {
  Button,
  Code,
  Popover,
  ScrollArea,
  SegmentedControl,
  Stack,
  Switch,
  Text,
} from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { type Controls, preview } from '../crm/api.ts';
import { useWords } from '../crm/words.ts';

const latencies = [0, 500, 2000, 6000];

/** The stand-in's switches, out of the way until they are wanted. */
export const StandInPanel = () => {
  const words = useWords();
  const [controls, setControls] = useState<Controls | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const load = () => void preview.controls().then(setControls);
  useEffect(load, [isOpen]);
  const change = (wanted: { down?: boolean; latencyMs?: number }) =>
    void preview.changeControls(wanted).then(setControls);
  const isDown = controls?.down ?? false;

  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      width={420}
    >
      <Popover.Target>
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
          {words.standIn}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Switch
            label={words.down}
            checked={isDown}
            onChange={(event) => change({ down: event.currentTarget.checked })}
          />
          <div>
            <Text size="sm">{words.latency}</Text>
            <SegmentedControl
              size="xs"
              value={String(controls?.latencyMs ?? 0)}
              data={latencies.map((ms) => ({
                value: String(ms),
                label: `${ms / 1000} s`,
              }))}
              onChange={(value) => change({ latencyMs: Number(value) })}
            />
          </div>
          <Text size="sm">
            {controls?.calls ?? 0} {words.calls}
          </Text>
          <ScrollArea h={220}>
            <Stack gap={2}>
              {controls?.latest.map(({ method, path, status, at }, index) => (
                <Code key={`${at}-${index}`} style={{ whiteSpace: 'nowrap' }}>
                  {status} {method} {path}
                </Code>
              ))}
            </Stack>
          </ScrollArea>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
