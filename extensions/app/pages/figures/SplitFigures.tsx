import {
  BarChart,
  Flex,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import {
  type Figures,
  fillText,
  type FiguresQuery,
  type Review,
  type Split,
  SPLITS,
} from '@starters/contracts';
import { formatRate } from '../components/formatRate.ts';

/** The votes split by what one chooses: bars, with a table of the intervals. */
export const SplitFigures = ({
  figures: { texts, split },
  query,
  review,
  ask,
}: {
  figures: Figures;
  query: FiguresQuery;
  review: Review;
  ask: (part: Partial<FiguresQuery>) => void;
}) => {
  const isReason = query.split === 'reason';
  const bars = split.flatMap(({ label, usefulness, votes }) =>
    usefulness
      ? [{ label, figure: Math.round(usefulness.mean * 100) }]
      : votes === null
        ? []
        : [{ label, figure: votes }],
  );
  const valueOf = ({ voters, usefulness, votes }: (typeof split)[number]) =>
    voters === null
      ? texts.hidden
      : fillText(texts.votersCount, {
          value: isReason
            ? String(votes)
            : formatRate(usefulness, review.texts),
          count: voters,
        });

  return (
    <Flex direction="column" gap="sm" align="stretch">
      <Select
        name="split"
        label={texts.filterSplit}
        value={query.split}
        options={SPLITS.map((value) => ({
          value,
          label: texts[`split.${value}`],
        }))}
        onChange={(value) => ask({ split: value as Split, page: query.page })}
      />
      {bars.length > 0 && (
        <BarChart
          data={bars}
          axes={{
            x: {
              field: 'label',
              fieldType: 'category',
              label: texts[`split.${query.split}`],
            },
            y: {
              field: 'figure',
              fieldType: 'linear',
              label: isReason ? texts.votes : '%',
            },
          }}
        />
      )}
      <Table density="condensed">
        <TableHead>
          <TableRow>
            <TableHeader>{texts[`split.${query.split}`]}</TableHeader>
            <TableHeader>
              {isReason ? texts.votes : review.texts.useful}
            </TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {split.map((group) => (
            <TableRow key={group.key}>
              <TableCell>{group.label}</TableCell>
              <TableCell>{valueOf(group)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {split.some(({ voters }) => voters === null) && (
        <Text variant="microcopy">{texts.hiddenHelp}</Text>
      )}
    </Flex>
  );
};
