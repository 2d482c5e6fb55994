import { Flex, Text } from '@hubspot/ui-extensions';
import {
  PageHeader,
  PageLink,
  usePageRoute,
} from '@hubspot/ui-extensions/pages';
import { fillText, type Review } from '@starters/contracts';

/** Pages whose own button is the primary one: a surface has one at most. */
const pagesWithButton = [
  '/feedback',
  '/first-drafts',
  '/not-for-clients',
  '/transfer',
];

/** Where one is among marketing's pages, where one can go, and the way to write. */
export const PageBar = ({
  review: {
    texts,
    feedbackCount,
    targetingCount,
    wrongFacts,
    requests: { length: requestCount },
  },
}: {
  review: Review;
}) => {
  const here = usePageRoute().path;
  const places = [
    ['/', texts.starters],
    ['/feedback', fillText(texts.feedbackCountLabel, { count: feedbackCount })],
    [
      '/not-for-clients',
      fillText(texts.notForClientsCount, {
        count: targetingCount + wrongFacts.length,
      }),
    ],
    ['/requests', fillText(texts.requestsCount, { count: requestCount })],
    ['/report', texts.report],
    ['/transfer', texts.transfer],
  ] as const;
  const write = (
    <PageHeader.PageLink to="/write">{texts.write}</PageHeader.PageLink>
  );

  return (
    <>
      <PageHeader>
        {pagesWithButton.includes(here) ? (
          <PageHeader.SecondaryActions>{write}</PageHeader.SecondaryActions>
        ) : (
          <PageHeader.PrimaryAction>{write}</PageHeader.PrimaryAction>
        )}
      </PageHeader>
      <Flex gap="md" wrap>
        {places.map(([to, label]) =>
          to === here ? (
            <Text key={to} inline format={{ fontWeight: 'demibold' }}>
              {label}
            </Text>
          ) : (
            <PageLink key={to} to={to}>
              {label}
            </PageLink>
          ),
        )}
      </Flex>
    </>
  );
};
