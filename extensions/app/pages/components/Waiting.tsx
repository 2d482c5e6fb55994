import {
  Button,
  ErrorState,
  LoadingSpinner,
  Text,
} from '@hubspot/ui-extensions';
import type { Language } from '@starters/contracts';
import { firstWords } from '../firstWords.ts';
import type { Answered } from '../hooks/useAnswer.ts';

/** What a page shows while it has no answer, or a no. */
export const Waiting = ({
  state,
  language,
  reload,
}: {
  state: Exclude<Answered<never>, { status: 'ready' }>;
  language: Language;
  reload: () => Promise<void>;
}) => {
  const words = firstWords[language];
  if (state.status === 'loading') {
    return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  }
  const isForbidden =
    state.status === 'refused' && state.refusal.reason === 'not_marketing';

  return (
    <ErrorState type={isForbidden ? 'lock' : 'error'}>
      <Text>
        {state.status === 'refused' ? state.refusal.message : words.failed}
      </Text>
      {!isForbidden && (
        <Button onClick={() => void reload()}>{words.tryAgain}</Button>
      )}
    </ErrorState>
  );
};
