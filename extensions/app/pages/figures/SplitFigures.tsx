import { Flex, Select } from '@hubspot/ui-extensions';
import {
  type Figures,
  type FiguresQuery,
  type Review,
  type Split,
  SPLITS,
} from '@starters/contracts';
import { SplitTable } from './SplitTable.tsx';

/** The votes split by what one chooses. */
export const SplitFigures = ({
  figures,
  query,
  review,
  ask,
}: {
  figures: Figures;
  query: FiguresQuery;
  review: Review;
  ask: (part: Partial<FiguresQuery>) => void;
}) => (
  <Flex direction="column" gap="sm" align="stretch">
    <Select
      name="split"
      label={figures.texts.filterSplit}
      value={query.split}
      options={SPLITS.map((value) => ({
        value,
        label: figures.texts[`split.${value}`],
      }))}
      onChange={(value) => ask({ split: value as Split, page: query.page })}
    />
    <SplitTable figures={figures} by={query.split} texts={review.texts} />
  </Flex>
);
