import { Stack, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePlacedCards } from '../crm/layout.tsx';
import { useWords } from '../crm/words.ts';

/** The middle column: what is known, and the cards that were placed there, a tab each. */
export const ContactTabs = ({
  overview,
  drawCard,
}: {
  overview: ReactNode;
  drawCard: (card: ReturnType<typeof usePlacedCards>[number]) => ReactNode;
}) => {
  const words = useWords();
  const cards = usePlacedCards('crm.record.tab');

  return (
    <Tabs defaultValue={cards[0]?.uid ?? 'overview'} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="overview">{words.overview}</Tabs.Tab>
        {cards.map(({ uid, name }) => (
          <Tabs.Tab key={uid} value={uid}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="overview">
        <Stack>{overview}</Stack>
      </Tabs.Panel>
      {cards.map((card) => (
        <Tabs.Panel key={card.uid} value={card.uid}>
          {drawCard(card)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
