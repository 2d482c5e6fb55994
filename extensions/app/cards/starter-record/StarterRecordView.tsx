import {
  Alert,
  Button,
  Flex,
  LoadingButton,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import type { StarterRecordCard } from '@starters/contracts';
import { Lines } from './Lines.tsx';
import { Section } from './Section.tsx';
import { Feedback } from './Feedback.tsx';

const looks = {
  on: 'success',
  later: 'info',
  over: 'warning',
  held: 'danger',
  draft: 'info',
  requested: 'info',
  retired: 'info',
} as const;

/** Whether a starter is on cards and why, its feedback, and advice on its text. */
export const StarterRecordView = ({
  answer,
  starterId,
  problem,
  isReading,
  onReadAgain,
}: {
  answer: StarterRecordCard;
  starterId: number;
  problem: string | null;
  isReading: boolean;
  onReadAgain: () => void;
}) => {
  const { navigateToPage } = useExtensionActions<'crm.record.sidebar'>();
  const { texts, faults, advice, feedback } = answer;
  const isAsked = feedback.length > 0;
  const page = `/starters/${starterId}`;

  return (
    <Flex direction="column" gap="md" align="stretch">
      {problem && <Alert title={problem} variant="warning" />}
      {answer.notice && <Alert title={answer.notice} variant="warning" />}
      <Alert title={answer.title} variant={looks[answer.presence]}>
        <Lines lines={answer.reasons} />
      </Alert>
      {faults && (
        <Alert title={faults.title} variant="warning">
          <Lines lines={faults.notes} />
        </Alert>
      )}
      <Flex>
        <LoadingButton size="sm" loading={isReading} onClick={onReadAgain}>
          {texts.checkAgain}
        </LoadingButton>
      </Flex>
      <Feedback answer={answer} />
      {advice.length > 0 && (
        <Section title={texts.advice}>
          <Lines lines={advice} />
        </Section>
      )}
      <Flex gap="xs" wrap>
        <Button
          size="sm"
          variant={isAsked ? 'primary' : 'secondary'}
          onClick={() => navigateToPage({ to: page })}
        >
          {isAsked ? texts.answer : texts.open}
        </Button>
        <Button
          size="sm"
          onClick={() => navigateToPage({ to: `${page}/edit` })}
        >
          {texts.edit}
        </Button>
      </Flex>
    </Flex>
  );
};
