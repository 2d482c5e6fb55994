import {
  Anchor,
  Badge,
  Button,
  Grid,
  Group,
  NativeSelect,
  Paper,
  Space,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import type { AppCard } from '../../server/layout-view.ts';
import { useLayoutWords } from '../crm/layout-words.ts';
import { cardObjectType, useLayout, usePlacedCards } from '../crm/layout.tsx';
import { useNavigate } from '../crm/navigation.tsx';
import { useSession } from '../crm/session.tsx';
import { useToast } from '../crm/toasts.tsx';
import { useLoad } from '../crm/use-load.ts';
import { useWords } from '../crm/words.ts';
import { readObjects } from '../objects/read-objects.ts';

const Area = ({
  title,
  objectType,
  location,
  onRemove,
}: {
  title: string;
  objectType: string;
  location: string;
  onRemove: ((card: AppCard) => void) | null;
}) => {
  const words = useLayoutWords();
  const cards = usePlacedCards(objectType, location);

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
                  flex="none"
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

/** Where a person who may do so places the cards of connected apps on the records of an object. */
export const CustomizeRecord = ({ object }: { object: string }) => {
  const words = useLayoutWords();
  const crmWords = useWords();
  const navigate = useNavigate();
  const toast = useToast();
  const { layout, place } = useLayout();
  const { language, viewer } = useSession().session;
  const { isAdmin } = viewer;
  const schemas = useLoad(() => readObjects(language), [language]).state;
  const kinds = [
    { value: 'contacts', label: crmWords.contacts },
    ...(schemas.status === 'ready' ? schemas.value : []).map(
      ({ name, labels }) => ({ value: name, label: labels.plural }),
    ),
  ];
  const list = object === 'contacts' ? '/contacts' : `/objects/${object}`;
  const objectType = cardObjectType(object);
  // The help desk is about tickets alone.
  const hasHelpDesk = object === 'tickets';
  const cards = layout.library.filter(
    ({ objectTypes, location }) =>
      objectTypes.includes(objectType) &&
      (location !== 'helpdesk.sidebar' || hasHelpDesk),
  );
  const help = cards.length > 0 ? words.libraryHelp : words.emptyFor;
  const change = (card: AppCard, isPlaced: boolean) =>
    void place(objectType, card.uid, isPlaced).catch((error: Error) =>
      toast(error.message, 'danger'),
    );

  return (
    <>
      <Anchor
        href={list}
        size="sm"
        onClick={(event) => {
          event.preventDefault();
          navigate(list);
        }}
      >
        ‹ {kinds.find(({ value }) => value === object)?.label ?? object}
      </Anchor>
      <Title order={1} fz="lg" mt="sm">
        {words.customize}
      </Title>
      <Text size="sm" c="dimmed" mb="lg">
        {isAdmin ? words.customizeHelp : words.onlyAdmins}
      </Text>
      <NativeSelect
        label={words.recordsOf}
        value={object}
        data={kinds}
        maw={320}
        mb="lg"
        onChange={(event) =>
          navigate(`/customize/${event.currentTarget.value}`)
        }
      />
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
              {layout.installed ? help : words.emptyLibrary}
            </Text>
            <Stack gap="xs">
              {layout.installed &&
                cards.map((card) => {
                  const isPlaced = layout.placed[objectType]?.includes(
                    card.uid,
                  );

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
            objectType={objectType}
            location="crm.record.tab"
            onRemove={isAdmin ? (card) => change(card, false) : null}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Area
            title={words.sidebarArea}
            objectType={objectType}
            location="crm.record.sidebar"
            onRemove={isAdmin ? (card) => change(card, false) : null}
          />
          <Space h="md" />
          <Area
            title={words.previewArea}
            objectType={objectType}
            location="crm.preview"
            onRemove={isAdmin ? (card) => change(card, false) : null}
          />
          {hasHelpDesk && (
            <>
              <Space h="md" />
              <Area
                title={words.helpDeskArea}
                objectType={objectType}
                location="helpdesk.sidebar"
                onRemove={isAdmin ? (card) => change(card, false) : null}
              />
            </>
          )}
        </Grid.Col>
      </Grid>
      <Group mt="lg" justify="flex-end">
        <Button onClick={() => navigate(list)}>{words.done}</Button>
      </Group>
    </>
  );
};
