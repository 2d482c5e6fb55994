import { Center, Loader, Text } from '@mantine/core';
import { useMemo } from 'react';
import { preview } from './crm/api.ts';
import { useNavigation } from './crm/navigation.tsx';
import { LayoutProvider } from './crm/layout.tsx';
import { SessionContext } from './crm/session.tsx';
import { useLoad } from './crm/use-load.ts';
import { AppPage } from './screens/AppPage.tsx';
import { AppSettings } from './screens/AppSettings.tsx';
import { ActionCalls } from './stand-in/ActionCalls.tsx';
import { ConnectedApps } from './screens/ConnectedApps.tsx';
import { ContactList } from './screens/ContactList.tsx';
import { ContactRecord } from './screens/ContactRecord.tsx';
import { CustomizeRecord } from './screens/CustomizeRecord.tsx';
import { Frame } from './screens/Frame.tsx';
import { HelpDesk } from './screens/HelpDesk.tsx';
import { ObjectList } from './screens/ObjectList.tsx';
import { ObjectRecord } from './screens/ObjectRecord.tsx';
import { SegmentList } from './screens/SegmentList.tsx';
import { SegmentRecord } from './screens/SegmentRecord.tsx';

const screens: readonly [RegExp, (found: string[]) => React.ReactNode][] = [
  [
    /^\/contacts\/\d+\/record\/0-1\/(\d+)$/,
    ([id = '']) => <ContactRecord key={id} id={id} />,
  ],
  [
    /^\/contacts\/\d+\/record\/([02]-\d+)\/(\d+)$/,
    ([type = '', id = '']) => <ObjectRecord key={id} type={type} id={id} />,
  ],
  [/^\/contacts\/(\d+)$/, ([id = '']) => <ContactRecord key={id} id={id} />],
  [
    /^\/objects\/(\w+)\/(\d+)$/,
    ([type = '', id = '']) => <ObjectRecord key={id} type={type} id={id} />,
  ],
  [
    /^\/objects\/(\w+)$/,
    ([type = '']) => <ObjectList key={type} type={type} />,
  ],
  [/^\/help-desk\/(\d+)$/, ([id = '']) => <HelpDesk id={id} />],
  [/^\/help-desk$/, () => <HelpDesk id={null} />],
  [/^\/segments\/(\d+)$/, ([id = '']) => <SegmentRecord key={id} id={id} />],
  [/^\/segments$/, () => <SegmentList />],
  [
    /^\/customize\/(\w+)$/,
    ([object = '']) => <CustomizeRecord key={object} object={object} />,
  ],
  [/^\/settings\/app$/, () => <AppSettings />],
  [/^\/apps$/, () => <ConnectedApps />],
  [/^\/actions$/, () => <ActionCalls />],
  [/^\/app(?:\/.*)?$/, () => <AppPage />],
  [/^\//, () => <ContactList />],
];

/** The CRM look-alike: the frame and the screen the address asks for. */
export const App = () => {
  const { path } = useNavigation();
  const { state, reload } = useLoad(() => preview.session(), []);
  const handle = useMemo(
    () =>
      state.status === 'ready'
        ? {
            session: state.value,
            change: async (change: { userId?: number; language?: string }) => {
              await preview.changeSession(change);
              reload();
            },
          }
        : null,
    [state, reload],
  );

  if (state.status === 'failed') return <Text p="lg">{state.message}</Text>;
  if (!handle) {
    return (
      <Center h="60vh">
        <Loader />
      </Center>
    );
  }
  const found = screens.find(([pattern]) => pattern.test(path));
  const screen = found?.[1]((found[0].exec(path) ?? []).slice(1));
  const { viewer, language } = handle.session;

  return (
    <SessionContext.Provider value={handle}>
      <LayoutProvider>
        <Frame>
          {/* A change of person or language mounts everything again. */}
          <div key={`${viewer.userId}-${language}`}>{screen}</div>
        </Frame>
      </LayoutProvider>
    </SessionContext.Provider>
  );
};
