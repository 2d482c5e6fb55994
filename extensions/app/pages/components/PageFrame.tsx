import { Alert, Divider, Flex, Text } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { fillText, type Review } from '@starters/contracts';
import type { ReactNode } from 'react';

/** The frame of marketing's pages: where one is, where one can go, and what is on its way. */
export const PageFrame = ({
  review,
  children,
}: {
  review: Review;
  children: ReactNode;
}) => {
  const { texts, notice, unpublished } = review;

  return (
    <Flex direction="column" gap="md">
      <PageTitle>{texts.title}</PageTitle>
      <Flex gap="md" wrap>
        <PageLink to="/">{texts.starters}</PageLink>
        <PageLink to="/returns">
          {fillText(texts.returnsCount, { count: review.returnCount })}
        </PageLink>
        <PageLink to="/misfits">
          {fillText(texts.misfitsCount, {
            count: review.targetingCount + review.wrongFacts.length,
          })}
        </PageLink>
        <PageLink to="/orders">
          {fillText(texts.ordersCount, { count: review.orders.length })}
        </PageLink>
        <PageLink to="/report">{texts.report}</PageLink>
        <PageLink to="/write">{texts.write}</PageLink>
        <PageLink to="/transfer">{texts.transfer}</PageLink>
      </Flex>
      <Divider />
      {notice && <Alert title={notice} variant="warning" />}
      {unpublished > 0 && (
        <Text variant="microcopy">
          {fillText(
            unpublished === 1 ? texts.unpublishedOne : texts.unpublished,
            { count: unpublished },
          )}
        </Text>
      )}
      {children}
    </Flex>
  );
};
