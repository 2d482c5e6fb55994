import { EmptyState, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { firstWords } from './firstWords.ts';
import { useLanguage } from './hooks/useLanguage.ts';

/** An address that leads nowhere. */
export const NotFoundPage = () => {
  const words = firstWords[useLanguage()];

  return (
    <EmptyState layout="vertical">
      <Text>{words.notFound}</Text>
      <PageLink to="/">{words.starters}</PageLink>
    </EmptyState>
  );
};
