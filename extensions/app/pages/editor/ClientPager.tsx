import {
  Button,
  DescriptionList,
  DescriptionListItem,
  Flex,
  Link,
  Text,
  Tile,
  useExtensionContext,
} from '@hubspot/ui-extensions';
import {
  type EditorOpened,
  fillText,
  joinList,
  type Language,
} from '@starters/contracts';
import { shareValues } from '@starters/texts';
import { sayNumber } from '@starters/texts/numbers';
import { useState } from 'react';
import { shareInterval } from './shareInterval.ts';
import { missingMost, type Tried } from './trySample.ts';

/** Fewer clients than this are counted, not estimated. */
const few = 10;

const sayable = (
  tried: Tried[],
  texts: EditorOpened['texts'],
  language: Language,
): string => {
  const can = tried.filter(({ ready }) => ready !== null).length;
  const count = tried.length;
  if (count < few) {
    return sayNumber(texts.sayableFew, { can, count }, language);
  }

  return fillText(texts.sayable, {
    ...shareValues(shareInterval(can, count), language),
    count,
  });
};

/** How many clients it can be said to, and how it is said to each, one at a time. */
export const ClientPager = ({
  tried,
  texts,
  language,
}: {
  tried: Tried[];
  texts: EditorOpened['texts'];
  language: Language;
}) => {
  const { portal } = useExtensionContext<'pages'>();
  // Before anybody turns the page, a client it can be said to tells more than one it cannot.
  const [wanted, setWanted] = useState<number | null>(null);
  const firstReady = tried.findIndex(({ ready }) => ready !== null);
  const firstLacking = tried.findIndex(({ missing }) => missing.length > 0);
  const at = Math.min(wanted ?? Math.max(firstReady, 0), tried.length - 1);
  const client = tried[at];
  const lacking = missingMost(tried);
  const others = (reason: Tried['because'], sentence: string) => {
    const count = tried.filter((each) => each.because === reason).length;

    return count > 0 && fillText(sentence, { count });
  };
  if (!client) return null;
  const { ready, missing, because } = client;

  return (
    <Flex direction="column" gap="sm" align="stretch">
      <Text>
        {[
          sayable(tried, texts, language),
          others('language', texts.sayableOtherLanguage),
          others('audience', texts.sayableOtherAudience),
          lacking.length > 0 &&
            fillText(texts.missingMost, { facts: joinList(lacking, language) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
      <Tile compact>
        <Flex direction="column" gap="xs">
          <Link href={`/contacts/${portal.id}/record/0-1/${client.contactId}`}>
            {client.name}
          </Link>
          {ready ? (
            <>
              <Text format={{ fontWeight: 'demibold' }}>{ready.line}</Text>
              <DescriptionList>
                {ready.details.map(({ label, text }) => (
                  <DescriptionListItem key={label} label={label}>
                    {text}
                  </DescriptionListItem>
                ))}
              </DescriptionList>
              <Text variant="microcopy">{ready.starter.signature}</Text>
            </>
          ) : (
            <Text>
              {because === 'language'
                ? texts.liveOtherLanguage
                : because === 'audience'
                  ? texts.liveOtherAudience
                  : fillText(texts.liveMissing, {
                      facts: joinList(missing, language),
                    })}
            </Text>
          )}
        </Flex>
      </Tile>
      <Flex gap="sm" align="center" wrap>
        <Button size="xs" disabled={at === 0} onClick={() => setWanted(at - 1)}>
          {texts.livePrevious}
        </Button>
        <Text variant="microcopy">
          {fillText(texts.liveOf, { at: at + 1, count: tried.length })}
        </Text>
        <Button
          size="xs"
          disabled={at === tried.length - 1}
          onClick={() => setWanted(at + 1)}
        >
          {texts.liveNext}
        </Button>
        {firstLacking !== -1 && (
          <Button
            size="xs"
            variant="transparent"
            onClick={() => setWanted(firstLacking)}
          >
            {texts.liveLacking}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};
