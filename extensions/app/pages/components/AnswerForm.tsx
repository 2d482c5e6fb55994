import {
  Accordion,
  Alert,
  Button,
  Checkbox,
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
  fillText,
  type Language,
  MAX_COMMENT,
  type Review,
  type FeedbackGroup,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useRef, useState } from 'react';
import { sendAnswer } from '../reviewApi.ts';

/** Other groups offered under one answer; those of the same starter and reason come first. */
const mostOthers = 20;

const keyOf = ({ starterId, reason }: FeedbackGroup) =>
  `${starterId} ${reason}`;

/** What is sent of a group: the votes that were read, and the rest of it. */
const votesOf = ({
  starterId,
  votes,
  count,
  reason,
  until,
}: FeedbackGroup) => ({
  starterId,
  votes: votes.map(({ id }) => id),
  rest: count > votes.length ? { reason, until, count } : null,
});

/**
 * One answer for a group of feedback, and for any others that are ticked; what was typed stays until
 * it has got through.
 */
export const AnswerForm = ({
  group,
  others,
  texts,
  language,
  isPrimary,
  onAnswered,
}: {
  group: FeedbackGroup;
  /** Groups that the same answer may be given to. */
  others: FeedbackGroup[];
  texts: Review['texts'];
  language: Language;
  /** Only one button of a page is primary. */
  isPrimary: boolean;
  onAnswered: () => Promise<void>;
}) => {
  const { addAlert } = useExtensionActions<'pages'>();
  const [answer, setAnswer] = useState<Answer>(
    group.reason === 'wrong_for_client' ? 'retargeted' : 'rewritten',
  );
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const isSending = useRef(false);
  const chosen = others.filter((each) => also.has(keyOf(each)));
  const say = ({ title, reason, count }: FeedbackGroup) =>
    fillText(texts.feedbackAlsoGroup, {
      title,
      said: sayNumber(
        texts.said,
        { reason: texts[`reason.${reason ?? 'none'}`], count },
        language,
      ),
    });

  /** Sends group after group; the first that fails keeps what was typed. */
  const sendAll = async () => {
    let count = 0;
    let last: Awaited<ReturnType<typeof sendAnswer>> | null = null;
    for (const each of [group, ...chosen]) {
      const result = await sendAnswer(
        { ...votesOf(each), answer, text },
        language,
      ).catch(() => ({
        ok: false as const,
        reason: 'failed' as const,
        message: texts.answerFailed,
      }));
      // A group that somebody else has just answered does not keep the others.
      if (!result.ok && result.reason !== 'nothing_to_answer') return result;
      if (result.ok) count += result.count;
      last = result;
    }

    return chosen.length === 0 || count === 0
      ? last
      : {
          ok: true as const,
          count,
          message: sayNumber(texts.feedbackAnsweredMany, { count }, language),
        };
  };

  const submit = async () => {
    if (isSending.current) return;
    isSending.current = true;
    const result = await sendAll();
    isSending.current = false;
    if (!result) return;
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
        {others.length > 0 && (
          <Accordion title={texts.feedbackAlsoFor} size="xs">
            {others.slice(0, mostOthers).map((each) => (
              <Checkbox
                key={keyOf(each)}
                name={`also-${keyOf(each)}`}
                checked={also.has(keyOf(each))}
                onChange={(isTicked) => {
                  const next = new Set(also);
                  if (isTicked) next.add(keyOf(each));
                  else next.delete(keyOf(each));
                  setAlso(next);
                }}
              >
                {say(each)}
              </Checkbox>
            ))}
          </Accordion>
        )}
        <Text variant="microcopy">{texts.answerHelp}</Text>
        <Flex>
          <Button
            type="submit"
            size="sm"
            variant={isPrimary ? 'primary' : 'secondary'}
          >
            {texts.sendAnswer}
          </Button>
        </Flex>
      </Flex>
    </Form>
  );
};
