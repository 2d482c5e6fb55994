import { Stack, Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { usePlacedCards } from '../crm/layout.tsx';
import { useWords } from '../crm/words.ts';
import { useContactWords } from './words.ts';

/** The middle column: what is known, what happened, and the cards that were placed there, a tab each. */
export const ContactTabs = ({
  overview,
  activities,
  drawCard,
}: {
  /** Draws the overview, given the way to the activities. */
  overview: (onSeeAll: () => void) => ReactNode;
  activities: ReactNode;
  drawCard: (card: ReturnType<typeof usePlacedCards>[number]) => ReactNode;
}) => {
  const words = useWords();
  const contactWords = useContactWords();
  const [tab, setTab] = useState<string | null>(null);
  const cards = usePlacedCards('contacts', 'crm.record.tab');

  return (
    <Tabs
      value={tab ?? cards[0]?.uid ?? 'overview'}
      onChange={setTab}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        <Tabs.Tab value="overview">{words.overview}</Tabs.Tab>
        <Tabs.Tab value="activities">{contactWords.activities}</Tabs.Tab>
        {cards.map(({ uid, name }) => (
          <Tabs.Tab key={uid} value={uid}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="overview">
        <Stack>{overview(() => setTab('activities'))}</Stack>
      </Tabs.Panel>
      <Tabs.Panel value="activities">{activities}</Tabs.Panel>
      {cards.map((card) => (
        <Tabs.Panel key={card.uid} value={card.uid}>
          {drawCard(card)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
