import { Button, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Review } from '@starters/contracts';
import { useState } from 'react';

/** Rows shown at first, so that what waits stays in sight. */
const atOnce = 5;

/** What the reader wrote and has not saved, with the way to go on. */
export const OwnDrafts = ({
  review: {
    texts,
    drafts: { title, list },
  },
}: {
  review: Review;
}) => {
  const [shown, setShown] = useState(atOnce);

  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{title}</Heading>
        {list.slice(0, shown).map((each) => (
          <Flex key={each.to} gap="md" align="center" wrap>
            <PageLink to={each.to}>{each.title}</PageLink>
            <Text variant="microcopy">{each.sentence}</Text>
          </Flex>
        ))}
        {list.length > shown && (
          <Flex>
            <Button size="sm" onClick={() => setShown(shown + atOnce)}>
              {texts.showMore}
            </Button>
          </Flex>
        )}
      </Flex>
    </Tile>
  );
};
