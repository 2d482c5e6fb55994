import { EmptyState, Text } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { pageWords } from '@starters/texts';
import { useLanguage } from './hooks/useLanguage.ts';

/** An address that leads nowhere. */
export const NotFoundPage = () => {
  const words = pageWords[useLanguage()];

  return (
    <EmptyState layout="vertical">
      <Text>{words.notFound}</Text>
      <PageLink to="/">{words.starters}</PageLink>
    </EmptyState>
  );
};
