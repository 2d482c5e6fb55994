import { Button, Flex } from '@hubspot/ui-extensions';
import type { Language, Review, ReturnGroup } from '@starters/contracts';
import { useState } from 'react';
import { ReturnTile } from './ReturnTile.tsx';

/** So many are as much as one can answer at a sitting. */
const atOnce = 10;

/** Groups of returns, ten at a time, the first ready to be answered. */
export const ReturnList = ({
  groups,
  texts,
  language,
  onAnswered,
}: {
  groups: ReturnGroup[];
  texts: Review['texts'];
  language: Language;
  onAnswered: () => Promise<void>;
}) => {
  const [shown, setShown] = useState(atOnce);

  return (
    <>
      {groups.slice(0, shown).map((group, index) => (
        <ReturnTile
          key={`${group.starterId}-${group.reason}`}
          group={group}
          texts={texts}
          language={language}
          isFirst={index === 0}
          onAnswered={onAnswered}
        />
      ))}
      {groups.length > shown && (
        <Flex>
          <Button onClick={() => setShown(shown + atOnce)}>
            {texts.showMore}
          </Button>
        </Flex>
      )}
    </>
  );
};
