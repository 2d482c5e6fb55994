import { Alert, Anchor, Breadcrumbs, Paper, Text, Title } from '@mantine/core';
import { useAppWords } from '../crm/app-words.ts';
import { useLayoutWords } from '../crm/layout-words.ts';
import { useLayout } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { Extension } from '../extension/Extension.tsx';
import {
  useExtensionContext,
  useHostSide,
} from '../extension/use-host-side.ts';

const nothing = () => {};

const SettingsExtension = ({ bundle }: { bundle: string }) => {
  const host = useHostSide(null, nothing);
  const context = useExtensionContext('settings', null);

  return (
    <Paper withBorder radius="md" p="lg" data-testid="app-settings">
      <Extension bundle={bundle} context={context} host={host} />
    </Paper>
  );
};

/**
 * The app's settings, where HubSpot has them: under the connected app, for super admins only.
 * https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensibility/create-a-settings-component
 */
export const AppSettings = () => {
  const words = useAppWords();
  const layoutWords = useLayoutWords();
  const navigate = useNavigate();
  const { installed, settings } = useLayout().layout;
  const { viewer, app } = useSession().session;
  if (!installed) return <Alert title={layoutWords.appGone} />;

  return (
    <>
      <Breadcrumbs mb="xs">
        <Anchor
          href="/apps"
          size="sm"
          onClick={(event) => {
            event.preventDefault();
            navigate('/apps');
          }}
        >
          {layoutWords.connectedApps}
        </Anchor>
        <Text size="sm">{app.name}</Text>
      </Breadcrumbs>
      <Title order={1} fz="lg" mb="lg">
        {words.settingsOf(app.name)}
      </Title>
      {viewer.isAdmin ? (
        settings === null ? (
          <Alert title={words.noSettings} />
        ) : (
          <SettingsExtension bundle={settings} />
        )
      ) : (
        <Alert title={words.onlyAdmins} />
      )}
    </>
  );
};
