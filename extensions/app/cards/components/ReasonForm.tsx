import {
  Button,
  Flex,
  Form,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { type CardReady, MAX_COMMENT, type Reason } from '@starters/contracts';
import { useState } from 'react';
import type { Wish } from '../hooks/useVote.ts';

/** Why it was not useful: one tap for a reason, and words for whoever has some. */
export const ReasonForm = ({
  vote,
  card,
  cast,
}: {
  vote: Wish;
  card: CardReady;
  cast: (wish: Wish) => void;
}) => {
  const { texts, reasons } = card;
  const [comment, setComment] = useState(vote.comment || '');

  return (
    <Form onSubmit={() => cast({ ...vote, comment })}>
      <Flex direction="column" gap="xs" align="start">
        <ToggleGroup
          name="reason"
          toggleType="radioButtonList"
          inline
          label={texts.whatWasWrong}
          options={reasons}
          value={vote.reason || ''}
          onChange={(reason) => cast({ ...vote, reason: reason as Reason })}
        />
        <TextArea
          name="comment"
          label={texts.sayMore}
          value={comment}
          maxLength={MAX_COMMENT}
          onInput={setComment}
        />
        <Button type="submit">{texts.send}</Button>
      </Flex>
    </Form>
  );
};
