import { ActionIcon, Box, Group, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useViewWords } from '../crm/view-words.ts';

/** A view as its tab shows it. */
export interface ViewTab {
  id: string;
  name: string;
  /** Whether the person made it, and may delete it. */
  isOwn: boolean;
}

/** The views of a list, one of which is shown. */
export const ViewTabs = ({
  views,
  current,
  action,
  onChoose,
  onRemove,
}: {
  views: ViewTab[];
  current: string;
  /** What stands at the end of the row. */
  action: ReactNode;
  onChoose: (id: string) => void;
  onRemove: (id: string) => void;
}) => {
  const words = useViewWords();

  return (
    <Group
      component="nav"
      aria-label={words.views}
      gap={0}
      mb="md"
      style={{ borderBottom: '1px solid var(--mantine-color-gray-4)' }}
    >
      {views.map(({ id, name, isOwn }) => {
        const isHere = id === current;

        return (
          <Group
            key={id}
            gap={0}
            wrap="nowrap"
            style={{
              borderBottom: `3px solid ${isHere ? 'var(--mantine-primary-color-filled)' : 'transparent'}`,
              marginBottom: -1,
            }}
          >
            <UnstyledButton
              px="sm"
              py={8}
              fz="sm"
              fw={isHere ? 600 : 400}
              maw={240}
              aria-current={isHere ? 'true' : undefined}
              style={{
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
              onClick={() => onChoose(id)}
            >
              {name}
            </UnstyledButton>
            {isOwn && (
              <ActionIcon
                size={20}
                mr={6}
                variant="subtle"
                color="gray"
                aria-label={words.remove(name)}
                onClick={() => onRemove(id)}
              >
                <IconX size={12} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        );
      })}
      <Box ml="auto" pb={4}>
        {action}
      </Box>
    </Group>
  );
};
