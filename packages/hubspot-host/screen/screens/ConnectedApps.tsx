import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useAppWords } from '../crm/app-words.ts';
import { useLayoutWords } from '../crm/layout-words.ts';
import { useLayout } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';

/** The app's installation: HubSpot's list of connected apps, with the one there is. */
export const ConnectedApps = () => {
  const words = useLayoutWords();
  const appWords = useAppWords();
  const navigate = useNavigate();
  const toast = useToast();
  const { layout, install } = useLayout();
  const { installed, installPath, settings } = layout;
  const { viewer, app } = useSession().session;
  const { isAdmin } = viewer;
  const change = () => {
    if (!installed && installPath !== null) {
      // The app's own page, which leads to HubSpot's question and back.
      window.location.assign(installPath);

      return;
    }
    void install(!installed).then(
      () => toast(installed ? words.uninstalled : words.installedNow),
      (error: Error) => toast(error.message, 'danger'),
    );
  };

  return (
    <>
      <Title order={1} fz="lg" mb="lg">
        {words.connectedApps}
      </Title>
      <Paper withBorder radius="md" p="md" maw={760}>
        <Group justify="space-between" wrap="nowrap">
          <div>
            <Group gap="sm">
              <Text fw={600}>{app.name}</Text>
              <Badge variant="light" color={installed ? 'teal' : 'gray'}>
                {installed ? words.installed : words.notInstalled}
              </Badge>
            </Group>
            {!isAdmin && (
              <Text size="xs" c="dimmed">
                {words.onlyAdmins}
              </Text>
            )}
          </div>
          <Group gap="sm" wrap="nowrap">
            {installed && settings !== null && isAdmin && (
              <Button
                variant="default"
                size="xs"
                onClick={() => navigate('/settings/app')}
              >
                {appWords.settings}
              </Button>
            )}
            {installed && (
              <Button
                variant="default"
                size="xs"
                onClick={() => navigate('/customize/contacts')}
              >
                {words.customize}
              </Button>
            )}
            <Button
              size="xs"
              variant={installed ? 'default' : 'filled'}
              disabled={!isAdmin}
              onClick={change}
            >
              {installed ? words.uninstall : words.install}
            </Button>
          </Group>
        </Group>
      </Paper>
    </>
  );
};
