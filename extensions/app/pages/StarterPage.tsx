import {
  Alert,
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
import { type FigureGroup, fillText, type Split } from '@starters/contracts';
import { useCallback } from 'react';
import { ApprovalPanel } from './approval/ApprovalPanel.tsx';
import { formatLocalDay } from './components/formatLocalDay.ts';
import { formatUsefulness } from './components/formatUsefulness.ts';
import { LabelTag } from './components/LabelTag.tsx';
import { FeedbackList } from './components/FeedbackList.tsx';
import { StarterActions } from './components/StarterActions.tsx';
import { PageWithoutData } from './components/PageWithoutData.tsx';
import { WordingList } from './components/WordingList.tsx';
import { OutcomeLadder } from './figures/OutcomeLadder.tsx';
import { OverTime } from './figures/OverTime.tsx';
import { SplitTable } from './figures/SplitTable.tsx';
import { useAnswer } from './hooks/useAnswer.ts';
import { useLanguage } from './hooks/useLanguage.ts';
import { fetchStarterReview } from './reviewApi.ts';

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
    return (
      <PageWithoutData state={state} language={language} reload={reload} />
    );
  }
  const { texts, fieldTexts, starter, wordings, figures, feedback } =
    state.answer;
  const { steps, validUntil, pending, others, publishWord, outcomes } =
    state.answer;
  const pair = (name: string, value: string | number) =>
    fillText(texts.pair, { name, value });
  const split = (by: Split, groups: FigureGroup[]) => (
    <SplitTable
      figures={{ texts: figures.texts, split: groups }}
      by={by}
      texts={texts}
    />
  );

  return (
    <Flex direction="column" gap="md">
      <PageLink to="/">{texts.back}</PageLink>
      <PageTitle>{starter.title}</PageTitle>
      <Flex gap="md" align="center" wrap>
        <Text>{pair(texts.status, texts[`status.${starter.status}`])}</Text>
        <Text>
          {pair(
            texts.useful,
            formatUsefulness(starter.usefulness, texts, language),
          )}
          {' · '}
          {pair(texts.voters, starter.voters)}
        </Text>
        <LabelTag label={starter.label} texts={texts} />
        <Link href={starter.recordUrl}>{texts.openRecord}</Link>
        {validUntil && (
          <Text variant="microcopy">
            {fillText(texts.validUntil, {
              date: formatLocalDay(validUntil, language),
            })}
          </Text>
        )}
      </Flex>
      <StarterActions
        starter={starter}
        publishWord={pending ? null : publishWord}
        texts={texts}
        language={language}
        reload={reload}
      />
      {starter.heldBecause && !pending && (
        <Alert
          title={fillText(texts.held, { because: starter.heldBecause })}
          variant="warning"
        />
      )}
      {pending && (
        <ApprovalPanel
          starterId={starterId}
          pending={pending}
          language={language}
          reload={reload}
        />
      )}
      {others.map((sentence) => (
        <Text key={sentence}>{sentence}</Text>
      ))}
      <Heading>{texts.wording}</Heading>
      {figures.wordings.length > 1 && split('wording', figures.wordings)}
      <WordingList
        wordings={wordings}
        texts={texts}
        fieldTexts={fieldTexts}
        hidden={figures.texts.hidden}
        language={language}
      />
      <Divider />
      {figures.reasons.length > 0 && (
        <>
          <Heading>{texts.reasons}</Heading>
          {split('reason', figures.reasons)}
        </>
      )}
      <OverTime figures={figures} language={language} />
      {figures.split.length > 1 && (
        <>
          <Heading>{figures.texts['split.segment']}</Heading>
          {split('segment', figures.split)}
        </>
      )}
      {outcomes && <OutcomeLadder summary={outcomes} />}
      <Divider />
      <Heading>{texts.feedback}</Heading>
      {feedback.length === 0 && <Text>{texts.noFeedbackTitle}</Text>}
      <FeedbackList
        groups={feedback}
        total={feedback.reduce((sum, { votes }) => sum + votes.length, 0)}
        texts={texts}
        language={language}
        isOnItsPage
        hasPrimary={!pending?.mayApprove}
        onAnswered={reload}
      />
      <Divider />
      <Heading>{texts.history}</Heading>
      <List>
        {steps.map(({ at, sentence }, index) => (
          <Text
            key={index}
          >{`${formatLocalDay(at, language)} – ${sentence}`}</Text>
        ))}
      </List>
    </Flex>
  );
};
