import {
  Button,
  Checkbox,
  Flex,
  Heading,
  LoadingButton,
  Text,
  Tile,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { fillText, type Language, type Review } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { useState } from 'react';
import { useStep } from '../hooks/useStep.ts';
import { MoreNote } from './MoreNote.tsx';
import { formatLocalDay } from './formatLocalDay.ts';

/** Rows shown at first, so that the figures below stay in sight. */
const atOnce = 5;
/** Rows that follow with a click: as many as somebody reads one under the other. */
const further = 20;

/**
 * Starters about to leave the cards, or gone from them, each with its text; the reader's own first.
 * One click says of one, of those ticked, or of all one's own that they are still true, the last once
 * all of them have been shown.
 */
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
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { step, stepMany, busy } = useStep(
    language,
    texts.answerFailed,
    reload,
  );
  const mine = expiring.filter(({ isMine }) => isMine).map(({ id }) => id);
  const seen = expiring.slice(0, shown);
  const seenMine = seen.filter(({ isMine }) => isMine).length;
  const chosen = seen.map(({ id }) => id).filter((id) => ticked.has(id));
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  const many = (
    label: string,
    name: 'renew' | 'retire',
    starterIds: string[],
    said: string,
  ) => (
    <LoadingButton
      size="sm"
      loading={busy === label}
      onClick={() => void stepMany(label, { step: name, starterIds })}
    >
      {said}
    </LoadingButton>
  );

  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Heading>{texts.expiringTitle}</Heading>
        {seen.map(({ id, title, validUntil, isPast, author, text }) => (
          <Flex key={id} direction="column" gap="flush">
            <Flex gap="md" align="center" wrap>
              <Checkbox
                name={`tick-${id}`}
                checked={ticked.has(id)}
                aria-label={fillText(texts.expiringTick, { title })}
                onChange={(isTicked) => tick(id, isTicked)}
              />
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
            <Text>{text}</Text>
          </Flex>
        ))}
        {expiring.length > shown && (
          <Flex>
            <Button size="sm" onClick={() => setShown(shown + further)}>
              {texts.showMore}
            </Button>
          </Flex>
        )}
        {mine.length > 1 && seenMine < mine.length && (
          <Text variant="microcopy">
            {sayNumber(
              texts.expiringReadFirst,
              { count: mine.length, shown: seenMine },
              language,
            )}
          </Text>
        )}
        <Flex gap="sm" wrap>
          {mine.length > 0 &&
            seenMine === mine.length &&
            many(
              'mine',
              'renew',
              mine,
              sayNumber(
                texts.expiringAllMine,
                { count: mine.length },
                language,
              ),
            )}
          {chosen.length > 0 && (
            <>
              {many(
                'ticked renew',
                'renew',
                chosen,
                sayNumber(
                  texts.expiringRenewTicked,
                  { count: chosen.length },
                  language,
                ),
              )}
              {many(
                'ticked retire',
                'retire',
                chosen,
                sayNumber(
                  texts.expiringRetireTicked,
                  { count: chosen.length },
                  language,
                ),
              )}
            </>
          )}
        </Flex>
        {expiring.length <= shown && (
          <MoreNote count={more.expiring} texts={texts} language={language} />
        )}
      </Flex>
    </Tile>
  );
};
