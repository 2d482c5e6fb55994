import { Badge, Button, Group, Stack, Switch, Text } from '@mantine/core';
import type {
  WebhookSwitches as Switches,
  WebhookView,
} from '../../server/control-view.ts';
import type { Deed } from '../crm/api.ts';
import { useStandInWords } from '../crm/stand-in-words.ts';

const names = [
  'reversed',
  'twice',
  'oneByOne',
  'answersLost',
  'forged',
] as const;

/** How webhooks reach the app, and what waits to be sent again. */
export const WebhookSwitches = ({
  webhooks,
  isInstalled,
  onChange,
  onDeed,
}: {
  webhooks: WebhookView | null;
  isInstalled: boolean;
  onChange: (switches: Partial<Switches>) => void;
  onDeed: (deed: Deed) => void;
}) => {
  const words = useStandInWords();

  return (
    <Stack gap={8} role="group" aria-label={words.webhooks}>
      <Text size="sm" fw={600}>
        {words.webhooks}
      </Text>
      {(!webhooks || !isInstalled) && (
        <Text size="xs" c="dimmed">
          {webhooks ? words.gone : words.noWebhooks}
        </Text>
      )}
      {webhooks && (
        <>
          {names.map((name) => (
            <Switch
              key={name}
              size="sm"
              label={words[name]}
              disabled={!isInstalled}
              checked={webhooks[name]}
              onChange={(event) =>
                onChange({ [name]: event.currentTarget.checked })
              }
            />
          ))}
          <Group justify="space-between">
            <Text size="xs">{words.waitingEvents(webhooks.waiting)}</Text>
            <Button
              size="xs"
              variant="default"
              disabled={!isInstalled || webhooks.waiting === 0}
              onClick={() => onDeed('resend')}
            >
              {words.resend}
            </Button>
          </Group>
          {webhooks.answers.length > 0 && (
            <Group gap={4}>
              <Text size="xs" c="dimmed">
                {words.answers}
              </Text>
              {webhooks.answers.map((status, index) => (
                <Badge
                  key={`${index}-${status}`}
                  size="sm"
                  radius="sm"
                  variant="light"
                  color={status >= 200 && status < 300 ? 'teal' : 'red'}
                >
                  {status || words.noAnswer}
                </Badge>
              ))}
            </Group>
          )}
        </>
      )}
    </Stack>
  );
};
