import { Button, Flex, Text } from '@hubspot/ui-extensions';
import {
  fillText,
  type Language,
  type Review,
  type ReturnGroup,
} from '@starters/contracts';
import { useState } from 'react';
import { useClients } from '../hooks/useClients.ts';
import { ReturnTile } from './ReturnTile.tsx';

/** Groups shown at a time. */
const atOnce = 10;

/** Groups of returns, ten at a time, the first ready to be answered. */
export const ReturnList = ({
  groups,
  total,
  texts,
  language,
  isOnItsPage = false,
  onAnswered,
}: {
  groups: ReturnGroup[];
  /** Votes there are in all groups, those that were not sent among them. */
  total: number;
  texts: Review['texts'];
  language: Language;
  /** On the starter's own page, which need not be named again. */
  isOnItsPage?: boolean;
  onAnswered: () => Promise<void>;
}) => {
  const [shown, setShown] = useState(atOnce);
  const seen = useClients(
    groups
      .slice(0, shown)
      .flatMap(({ votes }) => votes.flatMap(({ client }) => client?.id ?? [])),
  );
  const listed = groups.reduce((sum, { votes }) => sum + votes.length, 0);

  return (
    <>
      {groups.slice(0, shown).map((group, index) => (
        <ReturnTile
          key={`${group.starterId}-${group.reason}`}
          group={group}
          seen={seen}
          texts={texts}
          language={language}
          isFirst={index === 0}
          isOnItsPage={isOnItsPage}
          onAnswered={onAnswered}
        />
      ))}
      {groups.length <= shown && listed < total && (
        <Text variant="microcopy">
          {fillText(texts.returnsMore, { count: total - listed })}
        </Text>
      )}
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
