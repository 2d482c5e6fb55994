import { Flex, LoadingButton } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Language, Review, ReviewStarter } from '@starters/contracts';
import { useStep } from '../hooks/useStep.ts';

/** What can be done with a starter. */
export const StarterActions = ({
  starter: { id, status },
  publishWord,
  texts,
  language,
  reload,
}: {
  starter: ReviewStarter;
  /** What the button that publishes does; null where there is none. */
  publishWord: string | null;
  texts: Review['texts'];
  language: Language;
  reload: () => Promise<void>;
}) => {
  const { step, busy } = useStep(language, texts.answerFailed, reload);
  const button = (name: 'renew' | 'retire' | 'publish', word: string) => (
    <LoadingButton
      size="sm"
      loading={busy === `${id} ${name}`}
      onClick={() => void step(id, name)}
    >
      {word}
    </LoadingButton>
  );

  return (
    <Flex gap="md" align="center" wrap>
      <PageLink to={`/starters/${id}/edit`}>{texts.edit}</PageLink>
      <PageLink to={`/starters/${id}/copy`}>{texts.copy}</PageLink>
      <PageLink to={`/starters/${id}/translate`}>{texts.translate}</PageLink>
      {status === 'published' ? (
        <>
          {button('renew', texts.renew)}
          {button('retire', texts.retire)}
        </>
      ) : (
        status !== 'requested' &&
        publishWord !== null &&
        button('publish', publishWord)
      )}
    </Flex>
  );
};
