import { Alert, Paper } from '@mantine/core';
import { useLayoutWords } from '../crm/layout-words.ts';
import { useLayout } from '../crm/layout.tsx';
import { useNavigation } from '../crm/navigation.tsx';
import { Extension } from '../extension/Extension.tsx';
import {
  useExtensionContext,
  useHostSide,
} from '../extension/use-host-side.ts';

const nothing = () => {};

/** The app's own page, at whatever path inside it. */
export const AppPage = () => {
  const { path, search } = useNavigation();
  const host = useHostSide(null, nothing);
  const context = useExtensionContext('pages', null);
  const words = useLayoutWords();
  const { installed, pages } = useLayout().layout;
  if (!installed || pages === null) return <Alert title={words.appGone} />;

  return (
    <Paper withBorder radius="md" p="lg" pos="relative" data-testid="app-page">
      <Extension
        bundle={pages}
        context={context}
        host={host}
        pageLocation={{
          path: path.replace(/^\/app/, '') || '/',
          params: Object.fromEntries(search),
        }}
      />
    </Paper>
  );
};
