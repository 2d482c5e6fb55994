import {
  Button,
  ErrorState,
  LoadingSpinner,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Language, RefusalReason } from '@starters/contracts';
import { pageWords } from '@starters/texts';
import type { Answered } from '../hooks/useAnswer.ts';

/** What no trying again brings back, and where to go instead. */
const gone: Partial<
  Record<RefusalReason, { to: string; word: 'starters' | 'returns' }>
> = {
  return_gone: { to: '/returns', word: 'returns' },
  starter_gone: { to: '/', word: 'starters' },
  starter_unknown: { to: '/', word: 'starters' },
};

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
  const words = pageWords[language];
  if (state.status === 'loading') {
    return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  }
  const reason = state.status === 'refused' ? state.refusal.reason : null;
  const isForbidden = reason === 'not_marketing';
  const wayOut = reason && gone[reason];

  return (
    <ErrorState type={isForbidden ? 'lock' : 'error'}>
      <Text>
        {state.status === 'refused' ? state.refusal.message : words.failed}
      </Text>
      {wayOut && <PageLink to={wayOut.to}>{words[wayOut.word]}</PageLink>}
      {!isForbidden && !wayOut && (
        <Button onClick={() => void reload()}>{words.tryAgain}</Button>
      )}
    </ErrorState>
  );
};
