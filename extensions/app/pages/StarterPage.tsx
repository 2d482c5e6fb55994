import {
  Alert,
  AutoGrid,
  Divider,
  Flex,
  Heading,
  Link,
  List,
  Text,
} from '@hubspot/ui-extensions';
import {
  PageLink,
  PageTitle,
  usePageRoute,
} from '@hubspot/ui-extensions/pages';
import { fillText } from '@starters/contracts';
import { useCallback } from 'react';
import { formatDay } from './components/formatDay.ts';
import { formatRate } from './components/formatRate.ts';
import { LabelTag } from './components/LabelTag.tsx';
import { ReturnTile } from './components/ReturnTile.tsx';
import { StarterActions } from './components/StarterActions.tsx';
import { Waiting } from './components/Waiting.tsx';
import { WordingList } from './components/WordingList.tsx';
import { OverTime } from './figures/OverTime.tsx';
import { SplitTable } from './figures/SplitTable.tsx';
import { useAnswer } from './hooks/useAnswer.ts';
import { useLanguage } from './hooks/useLanguage.ts';
import { fetchStarterReview } from './reviewApi.ts';

const columnWidth = 420;

/** One starter: its wording now and before, what was wrong with it, and what waits for an answer. */
export const StarterPage = () => {
  const language = useLanguage();
  const starterId = usePageRoute().params['starterId'] ?? '';
  const { state, reload } = useAnswer(
    useCallback(
      () => fetchStarterReview(starterId, language),
      [starterId, language],
    ),
  );
  if (state.status !== 'ready') {
    return <Waiting state={state} language={language} reload={reload} />;
  }
  const {
    texts,
    starter,
    wordings,
    reasons,
    figures,
    returns,
    steps,
    validUntil,
  } = state.answer;
  const pair = (name: string, value: string | number) =>
    fillText(texts.pair, { name, value });

  return (
    <Flex direction="column" gap="md">
      <PageLink to="/">{texts.back}</PageLink>
      <PageTitle>{starter.title}</PageTitle>
      <Flex gap="md" align="center" wrap>
        <Text>{pair(texts.status, texts[`status.${starter.status}`])}</Text>
        <Text>
          {pair(texts.useful, formatRate(starter.usefulness, texts))}
          {' · '}
          {pair(texts.voters, starter.voters)}
        </Text>
        <LabelTag label={starter.label} texts={texts} />
        <Link href={starter.recordUrl}>{texts.openRecord}</Link>
        {validUntil && (
          <Text variant="microcopy">
            {fillText(texts.validUntil, {
              date: formatDay(validUntil, language),
            })}
          </Text>
        )}
      </Flex>
      <StarterActions
        starter={starter}
        texts={texts}
        language={language}
        reload={reload}
      />
      {starter.heldBecause && (
        <Alert
          title={fillText(texts.held, { because: starter.heldBecause })}
          variant="warning"
        />
      )}
      <Heading>{texts.wording}</Heading>
      <WordingList wordings={wordings} texts={texts} language={language} />
      <Divider />
      <Heading>{texts.reasons}</Heading>
      {reasons === null ? (
        <Text>{texts.reasonsHidden}</Text>
      ) : (
        <List>
          {reasons.map(({ reason, count }) => (
            <Text key={reason ?? 'none'}>
              {pair(texts[`reason.${reason ?? 'none'}`], count)}
            </Text>
          ))}
        </List>
      )}
      <AutoGrid columnWidth={columnWidth} gap="lg" flexible>
        <OverTime figures={figures} language={language} />
        {figures.split.length > 0 && (
          <Flex direction="column" gap="sm" align="stretch">
            <Heading>{figures.texts['split.segment']}</Heading>
            <SplitTable figures={figures} by="segment" texts={texts} />
          </Flex>
        )}
      </AutoGrid>
      <Divider />
      <Heading>{texts.returns}</Heading>
      {returns.length === 0 && <Text>{texts.noReturnsTitle}</Text>}
      {returns.map((group, index) => (
        <ReturnTile
          key={group.reason ?? 'none'}
          group={group}
          texts={texts}
          language={language}
          isFirst={index === 0}
          isOnItsPage
          onAnswered={reload}
        />
      ))}
      <Divider />
      <Heading>{texts.history}</Heading>
      <List>
        {steps.map(({ at, sentence }, index) => (
          <Text key={index}>{`${formatDay(at, language)} – ${sentence}`}</Text>
        ))}
      </List>
    </Flex>
  );
};
