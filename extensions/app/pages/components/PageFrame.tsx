import { Alert, Divider, Flex, Text } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import type { Review } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { ReactNode } from 'react';
import { useLanguage } from '../hooks/useLanguage.ts';
import { PageBar } from './PageBar.tsx';

/** The frame of marketing's pages: where one is, where one can go, and what is on its way. */
export const PageFrame = ({
  review,
  children,
}: {
  review: Review;
  children: ReactNode;
}) => {
  const { texts, notice, people, stuck, unpublished } = review;
  const language = useLanguage();

  return (
    <Flex direction="column" gap="md">
      <PageTitle>{texts.title}</PageTitle>
      <PageBar review={review} />
      <Divider />
      {notice && <Alert title={notice} variant="warning" />}
      {people.map((sentence) => (
        <Alert key={sentence} title={sentence} variant="warning" />
      ))}
      {stuck && <Alert title={stuck} variant="warning" />}
      {!stuck && unpublished > 0 && (
        <Text variant="microcopy">
          {sayNumber(texts.unpublished, { count: unpublished }, language)}
        </Text>
      )}
      {children}
    </Flex>
  );
};
