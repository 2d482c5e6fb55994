import { Button, EmptyState, Flex } from '@hubspot/ui-extensions';
import type { Language, Review } from '@starters/contracts';
import { useState } from 'react';
import { PageWithoutData } from '../components/PageWithoutData.tsx';
import { StarterTable } from '../components/StarterTable.tsx';
import { firstQuery, useFigures } from '../hooks/useFigures.ts';
import { Filters } from './Filters.tsx';
import { Headline } from './Headline.tsx';
import { OverTime } from './OverTime.tsx';
import { SplitFigures } from './SplitFigures.tsx';
import { UnservedList } from './UnservedList.tsx';

/** The figures with their filters: usefulness, starters to change first, unserved clients. */
export const FigureBoard = ({
  review,
  language,
}: {
  review: Review;
  language: Language;
}) => {
  const { state, query, load, ask } = useFigures(language, review);
  const [clearings, setClearings] = useState(0);
  if (state.status !== 'ready') {
    return <PageWithoutData state={state} language={language} reload={load} />;
  }
  const figures = state.answer;
  const { texts } = figures;

  return (
    <Flex direction="column" gap="md">
      <Headline figures={figures} review={review} />
      <Filters
        // What is being typed belongs to the filters that were cleared.
        key={clearings}
        figures={figures}
        review={review}
        query={query}
        ask={ask}
      />
      {figures.total === 0 ? (
        <EmptyState title={texts.noneFound} layout="vertical">
          <Button
            onClick={() => {
              // In this order: the new search begins with what is asked by then.
              ask(firstQuery);
              setClearings(clearings + 1);
            }}
          >
            {texts.clearFilters}
          </Button>
        </EmptyState>
      ) : (
        <>
          <StarterTable
            figures={figures}
            texts={review.texts}
            query={query}
            ask={ask}
          />
          <OverTime figures={figures} language={language} />
          <SplitFigures
            figures={figures}
            query={query}
            review={review}
            ask={ask}
          />
        </>
      )}
      <UnservedList figures={figures} />
    </Flex>
  );
};
