import { Alert, Text } from '@hubspot/ui-extensions';
import type { AnswerToMe } from '@starters/contracts';
import { useState } from 'react';
import type { OpenCard } from '../openCard.ts';
import { dismissAnswer } from '../startersApi.ts';
import { QuietButton } from './QuietButton.tsx';

/** Marketing's answer to this person's feedback; shown until it is dismissed. */
export const AnswerNote = ({
  answer,
  card,
}: {
  answer: AnswerToMe;
  card: OpenCard;
}) => {
  const [isShown, setIsShown] = useState(true);

  return (
    isShown && (
      <Alert title={answer.sentence} variant="success">
        <Text>{answer.text}</Text>
        <QuietButton
          onClick={() => {
            setIsShown(false);
            // If the dismissal could not be saved, the answer is shown again.
            dismissAnswer(answer.id, card.language).catch(() =>
              setIsShown(true),
            );
          }}
        >
          {card.texts.dismiss}
        </QuietButton>
      </Alert>
    )
  );
};
