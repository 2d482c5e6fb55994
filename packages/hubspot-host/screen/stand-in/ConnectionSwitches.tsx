import { Button, Group, Stack, Text } from '@mantine/core';
import type { ConnectionView } from '../../server/control-view.ts';
import type { Deed } from '../crm/api.ts';
import { useStandInWords } from '../crm/stand-in-words.ts';

/** Which sentence says how the app stands. */
const stateOf = ({ isInstalled, tokens }: ConnectionView) => {
  if (!isInstalled) return 'gone';
  if (!tokens) return 'staticToken';
  if (tokens.isRefreshGood) {
    return tokens.isAccessGood ? 'connected' : 'expired';
  }

  return tokens.isAccessGood ? 'revoked' : 'cutOff';
};

/** What ends the app's tokens or its installation; only what would do something can be pressed. */
export const ConnectionSwitches = ({
  connection,
  onDeed,
}: {
  connection: ConnectionView;
  onDeed: (deed: Deed) => void;
}) => {
  const words = useStandInWords();
  const { isInstalled, tokens } = connection;
  const deeds = [
    { deed: 'expire', isPossible: tokens?.isAccessGood ?? false },
    { deed: 'revoke', isPossible: tokens?.isRefreshGood ?? false },
    { deed: 'uninstall', isPossible: isInstalled },
  ] as const;

  return (
    <Stack gap={6} role="group" aria-label={words.connection}>
      <Text size="sm" fw={600}>
        {words.connection}
      </Text>
      <Text size="xs" c="dimmed">
        {words[stateOf(connection)]}
      </Text>
      <Group gap={6}>
        {deeds.map(({ deed, isPossible }) => (
          <Button
            key={deed}
            size="xs"
            variant="default"
            disabled={!isPossible}
            onClick={() => onDeed(deed)}
          >
            {words[deed]}
          </Button>
        ))}
      </Group>
    </Stack>
  );
};
