import {
  DescriptionList,
  DescriptionListItem,
  Flex,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import {
  fillText,
  type Language,
  listWording,
  type Review,
  type StarterReview,
  type WordingText,
} from '@starters/contracts';
import { formatLocalDay } from './formatLocalDay.ts';
import { formatUsefulness } from './formatUsefulness.ts';

/** A starter's wordings, the present one first, so that before and after can be read. */
export const WordingList = ({
  wordings,
  texts,
  fieldTexts,
  hidden,
  language,
}: {
  wordings: WordingText[];
  texts: Review['texts'];
  fieldTexts: StarterReview['fieldTexts'];
  /** Said where the number of voters is not. */
  hidden: string;
  language: Language;
}) => (
  <>
    {wordings.map((wording, index) => (
      <Tile key={wording.hash} compact>
        <Flex direction="column" gap="xs">
          <Text format={{ fontWeight: 'demibold' }}>
            {index === 0 ? texts.now : texts.before}
          </Text>
          <Text variant="microcopy">
            {fillText(texts.wordingFrom, {
              date: formatLocalDay(wording.firstSeenAt, language),
            })}
          </Text>
          <Text variant="microcopy">
            {[
              fillText(texts.pair, {
                name: texts.useful,
                value: formatUsefulness(wording.usefulness, texts, language),
              }),
              fillText(texts.pair, {
                name: texts.voters,
                value: wording.voters ?? hidden,
              }),
              wording.isCredited && texts.credited,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <DescriptionList direction="column">
            {listWording().map((field) =>
              wording[field] ? (
                <DescriptionListItem
                  key={field}
                  label={fieldTexts[field].label}
                >
                  <Text>{wording[field]}</Text>
                </DescriptionListItem>
              ) : null,
            )}
          </DescriptionList>
        </Flex>
      </Tile>
    ))}
  </>
);
