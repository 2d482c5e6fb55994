import {
  Button,
  Flex,
  Heading,
  Link,
  List,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import {
  fillText,
  type Language,
  type Review,
  type FeedbackGroup,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useState } from 'react';
import type { Clients } from '../hooks/useClients.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ClientLinks } from './ClientLinks.tsx';
import { formatLocalDay } from './formatLocalDay.ts';

/** As many as an answer needs; the others are a click away. */
const mostWords = 3;

/**
 * Feedback on one starter for one reason, in the salespeople's words, with the answer box:
 * open for the longest waiting, a click away for the others.
 */
export const FeedbackOfReason = ({
  group,
  others,
  seen,
  texts,
  language,
  isFirst,
  isPrimary,
  isNamed,
  onAnswered,
}: {
  group: FeedbackGroup;
  /** Groups that the same answer may be given to, the likeliest first. */
  others: FeedbackGroup[];
  /** The clients of all feedback, as far as the viewer may see them. */
  seen: Clients;
  texts: Review['texts'];
  language: Language;
  isFirst: boolean;
  /** Whether its button is the page's primary one. */
  isPrimary: boolean;
  /** Whether the starter is named here: not on its own page, nor below its first group. */
  isNamed: boolean;
  onAnswered: () => Promise<void>;
}) => {
  const [isOpen, setIsOpen] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const words = ({ comment, ownWords }: FeedbackGroup['votes'][number]) =>
    [ownWords, comment].filter(Boolean).join(' — ');
  const { count } = group;
  const unlisted = count - group.votes.length;
  const listed = isWhole ? group.votes : group.votes.slice(0, mostWords);
  const reason = texts[`reason.${group.reason ?? 'none'}`];
  const said = sayNumber(texts.said, { reason, count }, language);

  return (
    <Flex direction="column" gap="sm">
      {isNamed && (
        <>
          <Heading>{group.title}</Heading>
          <Text>{group.opener}</Text>
        </>
      )}
      <Text format={{ fontWeight: 'demibold' }}>{said}</Text>
      <Text variant="microcopy">
        {fillText(texts.since, {
          date: formatLocalDay(group.oldestAt, language),
        })}
        {group.author && ` · ${group.author}`}
      </Text>
      {group.dueAt !== null && (
        <Text format={{ fontWeight: group.isOverdue ? 'bold' : 'regular' }}>
          {fillText(group.isOverdue ? texts.overdue : texts.due, {
            date: formatLocalDay(group.dueAt, language),
          })}
        </Text>
      )}
      <List>
        {listed.map((vote) => (
          <Flex key={vote.id} gap="sm" wrap>
            <Text>
              {words(vote)
                ? fillText(texts.quoted, { words: words(vote) })
                : texts.noComment}
              {vote.voter && ` – ${vote.voter}`}
            </Text>
            {vote.client && (
              <ClientLinks clients={[vote.client]} seen={seen} texts={texts} />
            )}
            {words(vote) && group.reason !== 'wrong_for_client' && (
              <PageLink to={`/starters/${group.starterId}/adopt/${vote.id}`}>
                {texts.adopt}
              </PageLink>
            )}
          </Flex>
        ))}
      </List>
      {listed.length < group.votes.length && (
        <Flex>
          <Button size="xs" onClick={() => setIsWhole(true)}>
            {sayNumber(
              texts.feedbackShowAll,
              { count: group.votes.length },
              language,
            )}
          </Button>
        </Flex>
      )}
      {unlisted > 0 && listed.length === group.votes.length && (
        <Text variant="microcopy">
          {sayNumber(texts.unlisted, { count: unlisted }, language)}
        </Text>
      )}
      {isNamed && (
        <Flex gap="md" wrap>
          <PageLink to={`/starters/${group.starterId}/edit`}>
            {texts.edit}
          </PageLink>
          <Link href={group.recordUrl}>{texts.openRecord}</Link>
        </Flex>
      )}
      {isFirst || isOpen ? (
        <AnswerForm
          group={group}
          others={others}
          texts={texts}
          language={language}
          isPrimary={isPrimary}
          onAnswered={onAnswered}
        />
      ) : (
        <Flex>
          <Button size="sm" onClick={() => setIsOpen(true)}>
            {texts.answer}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
