import { Button, Text } from '@hubspot/ui-extensions';
import type { CardReady, Verdict } from '@starters/contracts';
import type { Cast } from '@starters/service/use-vote';
import { QuietButton } from './QuietButton.tsx';

/** Useful, not useful: one click, nothing more is asked; once said, the words and an undo. */
export const VoteButtons = ({
  verdict,
  texts,
  message,
  isLoud,
  cast,
}: {
  verdict: Verdict;
  texts: CardReady['texts'];
  message: string | undefined;
  /** Whether "useful" is the primary button; of a card one is at most. */
  isLoud: boolean;
  cast: Cast;
}) => {
  const say = (next: Verdict) => () =>
    cast({ verdict: next, reason: null, comment: null, wrongFact: null });

  return verdict !== 'withdrawn' ? (
    <>
      <Text>{message || texts[verdict]}</Text>
      <QuietButton onClick={say('withdrawn')}>{texts.undo}</QuietButton>
    </>
  ) : (
    <>
      <Button
        variant={isLoud ? 'primary' : 'secondary'}
        size="sm"
        onClick={say('useful')}
      >
        {texts.sayUseful}
      </Button>
      <Button size="sm" onClick={say('not_useful')}>
        {texts.sayNotUseful}
      </Button>
    </>
  );
};
