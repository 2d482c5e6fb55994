import {
  Anchor,
  Avatar,
  Box,
  Group,
  Menu,
  SegmentedControl,
  Text,
  UnstyledButton,
  VisuallyHidden,
} from '@mantine/core';
import { IconAddressBook, IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useApp } from '../crm/app.ts';
import { useLayoutWords } from '../crm/layout-words.ts';
import { useListWords } from '../crm/list-words.ts';
import { useNavigation } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useWords } from '../crm/words.ts';
import { standardObjects } from '../objects/standard-objects.ts';
import { useObjectWords } from '../objects/words.ts';
import { StandInPanel } from './StandInPanel.tsx';

const NavLink = ({ to, children }: { to: string; children: string }) => {
  const { path, navigate } = useNavigation();
  const isHere =
    path === to ||
    path.startsWith(`${to}/`) ||
    (to === '/contacts' && path === '/');

  return (
    <Anchor
      href={to}
      c="white"
      size="sm"
      underline="never"
      fw={isHere ? 600 : 400}
      aria-current={isHere ? 'page' : undefined}
      style={{
        padding: '14px 4px 11px',
        borderBottom: `3px solid ${isHere ? 'white' : 'transparent'}`,
        whiteSpace: 'nowrap',
      }}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </Anchor>
  );
};

/** A menu of the bar, underlined while one of its screens is open. */
const NavigationMenu = ({
  label,
  isHere,
  children,
}: {
  label: string;
  isHere: boolean;
  children: ReactNode;
}) => (
  <Menu position="bottom-start" width={230}>
    <Menu.Target>
      <UnstyledButton
        style={{
          padding: '14px 4px 11px',
          borderBottom: `3px solid ${isHere ? 'white' : 'transparent'}`,
        }}
      >
        <Group gap={6} wrap="nowrap">
          <Text size="sm" c="white" fw={isHere ? 600 : 400}>
            {label}
          </Text>
          <IconChevronDown color="white" size={14} aria-hidden />
        </Group>
      </UnstyledButton>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);

/** HubSpot's own objects besides contacts, and the help desk. */
const ObjectsMenu = () => {
  const { path, navigate } = useNavigation();
  const words = useObjectWords();
  const { language } = useSession().session;
  const isHere =
    /^\/help-desk(\/|$)/.test(path) ||
    standardObjects.some(({ name }) => path.startsWith(`/objects/${name}`));

  return (
    <NavigationMenu label={words.more} isHere={isHere}>
      {standardObjects.map(({ name, labels }) => (
        <Menu.Item key={name} onClick={() => navigate(`/objects/${name}`)}>
          {labels.plural[language]}
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => navigate('/help-desk')}>
        {words.helpDesk}
      </Menu.Item>
    </NavigationMenu>
  );
};

/** Where HubSpot keeps the pages of apps. */
const MarketplaceMenu = () => {
  const { path, navigate } = useNavigation();
  const words = useLayoutWords();
  const app = useApp();
  const isHere = /^\/apps?(\/|$)/.test(path);

  return (
    <NavigationMenu label={words.marketplace} isHere={isHere}>
      <Menu.Item onClick={() => navigate('/app')}>{app.name}</Menu.Item>
      <Menu.Item onClick={() => navigate('/apps')}>
        {words.connectedApps}
      </Menu.Item>
    </NavigationMenu>
  );
};

/** The bar every screen hangs from. */
export const Frame = ({ children }: { children: ReactNode }) => {
  const { session, change } = useSession();
  const words = useWords();
  const listWords = useListWords();
  const { viewer, viewers, app, language } = session;
  const nameOf = (person: typeof viewer) =>
    `${person.firstName} ${person.lastName}`;

  return (
    <Box mih="100vh" bg="#f5f7fa">
      <Group
        component="header"
        bg="#2d3e50"
        px="lg"
        gap="md"
        justify="space-between"
        mih={48}
        pb={{ base: 'xs', lg: 0 }}
      >
        <Group component="nav" gap="lg" style={{ rowGap: 0 }}>
          <IconAddressBook color="white" size={22} aria-hidden />
          <NavLink to="/contacts">{words.contacts}</NavLink>
          <ObjectsMenu />
          <NavLink to="/segments">{listWords.segments}</NavLink>
          {app.objects.map(({ name, menu }) => (
            <NavLink key={name} to={`/objects/${name}`}>
              {menu}
            </NavLink>
          ))}
          <MarketplaceMenu />
        </Group>
        <Group gap="md" wrap="nowrap">
          <StandInPanel />
          <SegmentedControl
            size="xs"
            aria-label="Language"
            value={language}
            data={[
              { value: 'en', label: 'EN' },
              { value: 'fr', label: 'FR' },
            ]}
            onChange={(value) => void change({ language: value })}
          />
          <Menu position="bottom-end" width={250}>
            <Menu.Target>
              <UnstyledButton>
                <VisuallyHidden>{`${words.viewAs}: ${nameOf(viewer)}`}</VisuallyHidden>
                <Group gap={8} wrap="nowrap">
                  <Avatar size={28} color="white" variant="outline" aria-hidden>
                    {viewer.firstName[0]}
                    {viewer.lastName[0]}
                  </Avatar>
                  <Text
                    size="sm"
                    c="white"
                    visibleFrom="lg"
                    aria-hidden
                    style={{ whiteSpace: 'nowrap' }}
                  >
                    {nameOf(viewer)}
                  </Text>
                  <IconChevronDown color="white" size={14} aria-hidden />
                </Group>
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Label>{words.viewAs}</Menu.Label>
              {viewers.map((person) => (
                <Menu.Item
                  key={person.userId}
                  onClick={() => void change({ userId: person.userId })}
                >
                  <Text size="sm">{nameOf(person)}</Text>
                  <Text size="xs" c="dimmed">
                    {person.role[language]}
                  </Text>
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      </Group>
      <Box component="main" p="lg" maw={1440} mx="auto">
        {children}
      </Box>
    </Box>
  );
};
