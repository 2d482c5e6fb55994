import { Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import {
  type EditorOpened,
  fillText,
  joinList,
  type Language,
  OTHERS_TO_HEAR,
} from '@starters/contracts';
import { useEffect } from 'react';
import type { Tried } from './trySample.ts';

/** Adopted words as other clients hear them, before they can be published. */
export const HeardByOthers = ({
  tried,
  others,
  texts,
  language,
  onHeard,
}: {
  tried: Tried[];
  /** Ids of the clients that they were not written for. */
  others: string[];
  texts: EditorOpened['texts'];
  language: Language;
  onHeard: (contactIds: string[]) => void;
}) => {
  // Those who hear it tell more than those it is not said to.
  const heard = tried
    .filter(({ contactId }) => others.includes(contactId))
    .sort((one, other) => Number(!one.ready) - Number(!other.ready))
    .slice(0, OTHERS_TO_HEAR);
  const ids = heard.map(({ contactId }) => contactId).join();
  useEffect(() => {
    onHeard(ids.split(',').filter(Boolean));
  }, [ids, onHeard]);

  return (
    <Tile compact>
      <Flex direction="column" gap="xs">
        <Heading>{texts.heardHeading}</Heading>
        {heard.map(({ contactId, name, ready, missing }) => (
          <Flex key={contactId} direction="column">
            <Text variant="microcopy">{name}</Text>
            <Text format={{ fontWeight: 'demibold' }}>
              {ready?.line ??
                (missing.length > 0
                  ? fillText(texts.liveMissing, {
                      facts: joinList(missing, language),
                    })
                  : texts.liveOtherLanguage)}
            </Text>
          </Flex>
        ))}
      </Flex>
    </Tile>
  );
};
