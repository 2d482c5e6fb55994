import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { fillText, type Language, type Review } from '@starters/contracts';
import { formatLocalDay } from './formatLocalDay.ts';

/** What was answered last, so that a sentence once written is found again. */
export const AnsweredList = ({
  review: { texts, answered },
  language,
}: {
  review: Pick<Review, 'texts' | 'answered'>;
  language: Language;
}) => (
  <Accordion title={texts.feedbackAnsweredTitle}>
    <Flex direction="column" gap="sm">
      {answered.map(({ id, starterId, title, reason, words, ...given }) => (
        <Flex key={id} direction="column" gap="flush">
          <PageLink to={`/starters/${starterId}`}>{title}</PageLink>
          <Text variant="microcopy">
            {fillText(texts.feedbackAnsweredLine, {
              date: formatLocalDay(given.answeredAt, language),
              answer: texts[`answer.${given.answer}`],
            })}
          </Text>
          <Text>
            {words
              ? fillText(texts.quoted, { words })
              : texts[`reason.${reason ?? 'none'}`]}
          </Text>
          {given.text && <Text>{given.text}</Text>}
        </Flex>
      ))}
    </Flex>
  </Accordion>
);
