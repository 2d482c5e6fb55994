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
  type ReturnGroup,
} from '@starters/contracts';
import { useState } from 'react';
import { sendAnswer } from '../reviewApi.ts';

/** One answer for a group of returns; what was typed stays until it has got through. */
export const AnswerForm = ({
  group,
  texts,
  language,
  isFirst,
  onAnswered,
}: {
  group: ReturnGroup;
  texts: Review['texts'];
  language: Language;
  /** Only one button of a page is primary. */
  isFirst: boolean;
  onAnswered: () => Promise<void>;
}) => {
  const { addAlert } = useExtensionActions<'pages'>();
  const [answer, setAnswer] = useState<Answer>('rewritten');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async () => {
    const result = await sendAnswer(
      {
        starterId: group.starterId,
        votes: group.votes.map(({ id }) => id),
        answer,
        text,
      },
      language,
    ).catch(() => ({ ok: false as const, message: texts.answerFailed }));
    if (!result.ok) {
      setProblem(result.message);

      return;
    }
    setProblem(null);
    addAlert({ type: 'success', message: result.message });
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
