import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { StarterRecordCard } from '@starters/contracts';
import { Section } from './Section.tsx';

const looks = {
  new: 'info',
  promising: 'success',
  proven: 'success',
  retire: 'warning',
} as const;

/** What salespeople say of a starter: figures, open feedback and comments. */
export const Feedback = ({
  answer: { texts, figures, figuresHelp, label, ...answer },
}: {
  answer: StarterRecordCard;
}) => (
  <>
    <Section title={texts.figures}>
      <Text>{figures}</Text>
      {label && (
        <StatusTag variant={looks[label.value]}>{label.text}</StatusTag>
      )}
      {figuresHelp && <Text variant="microcopy">{figuresHelp}</Text>}
    </Section>
    <Section title={texts.feedback}>
      {answer.feedback.length === 0 && <Text>{answer.noFeedback}</Text>}
      {answer.feedback.map(({ line, due, isOverdue }) => (
        <Flex key={line} direction="column">
          <Text>{line}</Text>
          {due && (
            <Text
              variant="microcopy"
              format={{ fontWeight: isOverdue ? 'bold' : 'regular' }}
            >
              {due}
            </Text>
          )}
        </Flex>
      ))}
    </Section>
    {answer.ownWords.length > 0 && (
      <Section title={texts.ownWords}>
        {answer.ownWords.map(({ words, about }, index) => (
          <Flex key={index} direction="column">
            <Text>{words}</Text>
            <Text variant="microcopy">{about}</Text>
          </Flex>
        ))}
      </Section>
    )}
  </>
);
