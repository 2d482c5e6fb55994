import {
  Anchor,
  Badge,
  Button,
  Grid,
  Group,
  Paper,
  Space,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import type { AppCard } from '../../server/layout-view.ts';
import { useLayoutWords } from '../crm/layout-words.ts';
import { useLayout, usePlacedCards } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useWords } from '../crm/words.ts';

const Area = ({
  title,
  location,
  onRemove,
}: {
  title: string;
  location: string;
  onRemove: ((card: AppCard) => void) | null;
}) => {
  const words = useLayoutWords();
  const cards = usePlacedCards(location);

  return (
    <Paper
      withBorder
      radius="md"
      p="md"
      component="section"
      aria-label={title}
      style={{ borderStyle: 'dashed' }}
    >
      <Title order={2} fz="sm" mb="sm">
        {title}
      </Title>
      <Stack gap="xs">
        {cards.length === 0 && (
          <Text size="sm" c="dimmed">
            {words.noCards}
          </Text>
        )}
        {cards.map((card) => (
          <Paper key={card.uid} withBorder radius="sm" p="sm">
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600}>
                {card.name}
              </Text>
              {onRemove && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => onRemove(card)}
                >
                  {words.remove}
                </Button>
              )}
            </Group>
          </Paper>
        ))}
      </Stack>
    </Paper>
  );
};

/** Where a person who may do so places the cards of connected apps on contacts. */
export const CustomizeRecord = () => {
  const words = useLayoutWords();
  const crmWords = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const { layout, place } = useLayout();
  const isAdmin = useSession().session.viewer.role === 'admin';
  const change = (card: AppCard, isPlaced: boolean) =>
    void place(card.uid, isPlaced).catch((error: Error) =>
      toast(error.message, 'danger'),
    );

  return (
    <>
      <Anchor
        href="/contacts"
        size="sm"
        onClick={(event) => {
          event.preventDefault();
          navigate('/contacts');
        }}
      >
        ‹ {crmWords.contacts}
      </Anchor>
      <Title order={1} fz="lg" mt="sm">
        {words.customize}
      </Title>
      <Text size="sm" c="dimmed" mb="lg">
        {isAdmin ? words.customizeHelp : words.onlyAdmins}
      </Text>
      <Grid gutter="lg">
        <Grid.Col span={{ base: 12, md: 4 }}>
          <Paper
            withBorder
            radius="md"
            p="md"
            component="section"
            aria-label={words.library}
          >
            <Title order={2} fz="sm">
              {words.library}
            </Title>
            <Text size="xs" c="dimmed" mb="sm">
              {layout.installed ? words.libraryHelp : words.emptyLibrary}
            </Text>
            <Stack gap="xs">
              {layout.installed &&
                layout.library.map((card) => {
                  const isPlaced = layout.placed.includes(card.uid);

                  return (
                    <Paper key={card.uid} withBorder radius="sm" p="sm">
                      <Group justify="space-between" wrap="nowrap">
                        <div>
                          <Text size="sm" fw={600}>
                            {card.name}
                          </Text>
                          <Text size="xs" c="dimmed">
                            {words.location[card.location] ?? card.location}
                          </Text>
                        </div>
                        {isPlaced ? (
                          <Badge variant="light">{words.placed}</Badge>
                        ) : (
                          <Button
                            size="compact-sm"
                            disabled={!isAdmin}
                            aria-label={`${words.add}: ${words.location[card.location] ?? card.location}`}
                            onClick={() => change(card, true)}
                          >
                            {words.add}
                          </Button>
                        )}
                      </Group>
                      <Text size="xs" mt={6}>
                        {card.description}
                      </Text>
                    </Paper>
                  );
                })}
            </Stack>
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Area
            title={words.tabArea}
            location="crm.record.tab"
            onRemove={isAdmin ? (card) => change(card, false) : null}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Area
            title={words.sidebarArea}
            location="crm.record.sidebar"
            onRemove={isAdmin ? (card) => change(card, false) : null}
          />
          <Space h="md" />
          <Area
            title={words.previewArea}
            location="crm.preview"
            onRemove={isAdmin ? (card) => change(card, false) : null}
          />
        </Grid.Col>
      </Grid>
      <Group mt="lg" justify="flex-end">
        <Button onClick={() => navigate('/contacts')}>{words.done}</Button>
      </Group>
    </>
  );
};
