import { Alert, Text } from '@hubspot/ui-extensions';
import type { AnswerToMe, CardReady } from '@starters/contracts';
import { useState } from 'react';
import { dismissAnswer } from '../startersApi.ts';
import { QuietButton } from './QuietButton.tsx';

/** What marketing answered to this person's return; it stays until it is put away. */
export const AnswerNote = ({
  answer,
  card,
}: {
  answer: AnswerToMe;
  card: CardReady;
}) => {
  const [isShown, setIsShown] = useState(true);

  const dismiss = () => {
    setIsShown(false);
    // If it could not be kept it is shown again, rather than lost.
    dismissAnswer(answer.id, card.language).catch(() => setIsShown(true));
  };

  return isShown ? (
    <Alert title={answer.sentence} variant="success">
      <Text>{answer.text}</Text>
      <QuietButton onClick={dismiss}>{card.texts.dismiss}</QuietButton>
    </Alert>
  ) : null;
};
