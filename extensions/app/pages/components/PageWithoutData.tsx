import {
  Button,
  ErrorState,
  LoadingSpinner,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Language, RefusalReason } from '@starters/contracts';
import { useAskedAgain } from '@starters/service/use-asked-again';
import { pageWords } from '@starters/texts';
import type { RequestState } from '../hooks/useAnswer.ts';

/** Refusals that a retry cannot solve, and the page to go to instead. */
const gone: Partial<
  Record<RefusalReason, { to: string; word: 'starters' | 'feedback' }>
> = {
  feedback_gone: { to: '/feedback', word: 'feedback' },
  starter_gone: { to: '/', word: 'starters' },
  starter_unknown: { to: '/', word: 'starters' },
};

/** A page without its data: it is loading, failed, or was refused. */
export const PageWithoutData = ({
  state,
  language,
  reload,
}: {
  state: Exclude<RequestState<never>, { status: 'ready' }>;
  language: Language;
  reload: () => Promise<void>;
}) => {
  const words = pageWords[language];
  const reason = state.status === 'refused' ? state.refusal.reason : null;
  const isForbidden = reason === 'not_marketing';
  const wayOut = reason && gone[reason];
  const mayHelp = !isForbidden && !wayOut;
  useAskedAgain(mayHelp && state.status !== 'loading', reload);
  if (state.status === 'loading') {
    return <LoadingSpinner label={words.loading} showLabel layout="centered" />;
  }

  return (
    <ErrorState type={isForbidden ? 'lock' : 'error'}>
      <Text>
        {state.status === 'refused' ? state.refusal.message : words.failed}
      </Text>
      {wayOut && <PageLink to={wayOut.to}>{words[wayOut.word]}</PageLink>}
      {mayHelp && (
        <Button onClick={() => void reload()}>{words.tryAgain}</Button>
      )}
    </ErrorState>
  );
};
