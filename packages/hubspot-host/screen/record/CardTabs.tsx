import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppCard } from '../../server/layout-view.ts';
import { useContactWords } from '../contact/words.ts';
import { useWords } from '../crm/words.ts';

/** The middle column of a record: alone, or in a tab beside its activities and the cards placed there. */
export const CardTabs = ({
  cards,
  activities,
  drawCard,
  children,
}: {
  cards: AppCard[];
  /** Null of an object that has none. */
  activities: ReactNode;
  drawCard: (card: AppCard) => ReactNode;
  children: ReactNode;
}) => {
  const words = useWords();
  const contactWords = useContactWords();
  if (cards.length === 0 && activities === null) return children;

  return (
    <Tabs defaultValue="overview" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="overview">{words.overview}</Tabs.Tab>
        {activities !== null && (
          <Tabs.Tab value="activities">{contactWords.activities}</Tabs.Tab>
        )}
        {cards.map(({ uid, name }) => (
          <Tabs.Tab key={uid} value={uid}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="overview">{children}</Tabs.Panel>
      {activities !== null && (
        <Tabs.Panel value="activities">{activities}</Tabs.Panel>
      )}
      {cards.map((card) => (
        <Tabs.Panel key={card.uid} value={card.uid}>
          {drawCard(card)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
