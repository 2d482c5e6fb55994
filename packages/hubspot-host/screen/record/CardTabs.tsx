import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AppCard } from '../../server/layout-view.ts';
import { useWords } from '../crm/words.ts';

/** The middle column of a custom object's record: alone, or in a tab beside the cards placed there. */
export const CardTabs = ({
  cards,
  drawCard,
  children,
}: {
  cards: AppCard[];
  drawCard: (card: AppCard) => ReactNode;
  children: ReactNode;
}) => {
  const words = useWords();
  if (cards.length === 0) return children;

  return (
    <Tabs defaultValue="overview" keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="overview">{words.overview}</Tabs.Tab>
        {cards.map(({ uid, name }) => (
          <Tabs.Tab key={uid} value={uid}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="overview">{children}</Tabs.Panel>
      {cards.map((card) => (
        <Tabs.Panel key={card.uid} value={card.uid}>
          {drawCard(card)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
