import {
  Alert,
  Button,
  Flex,
  Form,
  Select,
  Text,
  TextArea,
  useExtensionActions,
} from '@hubspot/ui-extensions';
import {
  type Answer,
  ANSWERS,
  type Language,
  MAX_COMMENT,
  type Review,
  type FeedbackGroup,
} from '@starters/contracts';
import { useRef, useState } from 'react';
import { sendAnswer } from '../reviewApi.ts';

/** One answer for a group of feedback; what was typed stays until it has got through. */
export const AnswerForm = ({
  group,
  texts,
  language,
  isFirst,
  onAnswered,
}: {
  group: FeedbackGroup;
  texts: Review['texts'];
  language: Language;
  /** Only one button of a page is primary. */
  isFirst: boolean;
  onAnswered: () => Promise<void>;
}) => {
  const { addAlert } = useExtensionActions<'pages'>();
  const [answer, setAnswer] = useState<Answer>(
    group.reason === 'wrong_for_client' ? 'retargeted' : 'rewritten',
  );
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isSending = useRef(false);

  const submit = async () => {
    if (isSending.current) return;
    isSending.current = true;
    const result = await sendAnswer(
      {
        starterId: group.starterId,
        votes: group.votes.map(({ id }) => id),
        rest:
          group.count > group.votes.length
            ? {
                reason: group.reason,
                until: group.until,
                count: group.count,
              }
            : null,
        answer,
        text,
      },
      language,
    ).catch(() => ({
      ok: false as const,
      reason: 'failed' as const,
      message: texts.answerFailed,
    }));
    isSending.current = false;
    setProblem(result.ok ? null : result.message);
    // The sentence of this refusal promises the list as it stands; the box may go with it.
    if (!result.ok && result.reason !== 'nothing_to_answer') return;
    if (result.ok) setText('');
    const type = result.ok ? 'success' : 'warning';
    addAlert({ type, message: result.message });
    await onAnswered();
  };

  return (
    <Form onSubmit={() => void submit()}>
      <Flex direction="column" gap="sm" align="stretch">
        {problem && <Alert title={problem} variant="danger" />}
        <Select
          name="answer"
          label={texts.answerLabel}
          value={answer}
          options={ANSWERS.map((value) => ({
            value,
            label: texts[`answer.${value}`],
          }))}
          onChange={(value) => setAnswer(value as Answer)}
        />
        <TextArea
          name="text"
          label={texts.answerText}
          description={texts.answerTextHelp}
          value={text}
          rows={2}
          maxLength={MAX_COMMENT}
          onInput={setText}
        />
        <Text variant="microcopy">{texts.answerHelp}</Text>
        <Flex>
          <Button
            type="submit"
            size="sm"
            variant={isFirst ? 'primary' : 'secondary'}
          >
            {texts.sendAnswer}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
};
