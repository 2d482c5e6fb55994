import {
  Button,
  Flex,
  Heading,
  LoadingButton,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { fillText, type Language, type Review } from '@starters/contracts';
import { useState } from 'react';
import { useStep } from '../hooks/useStep.ts';
import { MoreNote } from './MoreNote.tsx';
import { formatLocalDay } from './formatLocalDay.ts';

/** Rows shown at first, so that the figures below stay in sight. */
const atOnce = 5;

/** Starters about to leave the cards, or gone from them: one click says that they are still true. */
export const ExpiringList = ({
  review: { texts, expiring, more },
  language,
  reload,
}: {
  review: Review;
  language: Language;
  reload: () => Promise<void>;
}) => {
  const [shown, setShown] = useState(atOnce);
  const { step, busy } = useStep(language, texts.answerFailed, reload);

  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{texts.expiringTitle}</Heading>
        {expiring
          .slice(0, shown)
          .map(({ id, title, validUntil, isPast, author }) => (
            <Flex key={id} gap="md" align="center" wrap>
              <PageLink to={`/starters/${id}`}>{title}</PageLink>
              <Text variant="microcopy">
                {[
                  fillText(isPast ? texts.expired : texts.expires, {
                    date: formatLocalDay(validUntil, language),
                  }),
                  author,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              <LoadingButton
                size="xs"
                loading={busy === `${id} renew`}
                onClick={() => void step(id, 'renew')}
              >
                {texts.renew}
              </LoadingButton>
            </Flex>
          ))}
        {expiring.length > shown && (
          <Flex>
            <Button size="sm" onClick={() => setShown(shown + atOnce)}>
              {texts.showMore}
            </Button>
          </Flex>
        )}
        {expiring.length <= shown && (
          <MoreNote count={more.expiring} texts={texts} language={language} />
        )}
      </Flex>
    </Tile>
  );
};
