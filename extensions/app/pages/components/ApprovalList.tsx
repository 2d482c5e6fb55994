import { Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { Review } from '@starters/contracts';
import { MoreNote } from './MoreNote.tsx';

/** Wordings that wait for a second person, each with who asks and the way to where it is read and answered. */
export const ApprovalList = ({
  review: { language, texts, approvals, more },
}: {
  review: Review;
}) => (
  <Tile compact>
    <Flex direction="column" gap="sm">
      <Heading>{texts.approvalsTitle}</Heading>
      {approvals.map(({ id, title, author, sentence }) => (
        <Flex key={id} gap="md" align="center" wrap>
          <PageLink to={`/starters/${id}`}>{title}</PageLink>
          <Text variant="microcopy">
            {[sentence, author].filter(Boolean).join(' · ')}
          </Text>
        </Flex>
      ))}
      <MoreNote count={more.approvals} texts={texts} language={language} />
    </Flex>
  </Tile>
);
