import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { StarterStanding } from '@starters/contracts';
import { Section } from './Section.tsx';

const looks = {
  new: 'info',
  promising: 'success',
  proven: 'success',
  retire: 'warning',
} as const;

/** What salespeople say of a starter: the figures, what waits for an answer, their own words. */
export const Voices = ({
  answer: { texts, figures, figuresHelp, label, ...answer },
}: {
  answer: StarterStanding;
}) => (
  <>
    <Section title={texts.figures}>
      <Text>{figures}</Text>
      {label && (
        <StatusTag variant={looks[label.value]}>{label.text}</StatusTag>
      )}
      {figuresHelp && <Text variant="microcopy">{figuresHelp}</Text>}
    </Section>
    <Section title={texts.complaints}>
      {answer.complaints.length === 0 && <Text>{answer.noComplaints}</Text>}
      {answer.complaints.map(({ line, due, isOverdue }) => (
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
