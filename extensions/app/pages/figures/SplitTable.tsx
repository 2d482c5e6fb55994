import {
  AutoGrid,
  BarChart,
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import {
  type FigureGroup,
  type Figures,
  type Review,
  type Split,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { formatUsefulness } from '../components/formatUsefulness.ts';
import { useLanguage } from '../hooks/useLanguage.ts';

const columnWidth = 320;

/** Votes already split: bars, with a table of the intervals beside them. */
export const SplitTable = ({
  figures: { texts, split },
  by,
  texts: reviewTexts,
}: {
  figures: Pick<Figures, 'texts' | 'split'>;
  by: Split;
  texts: Review['texts'];
}) => {
  const isReason = by === 'reason';
  const language = useLanguage();
  const bars = split.flatMap(({ label, usefulness, votes }) =>
    usefulness
      ? [{ label, figure: Math.round(usefulness.mean * 100) }]
      : votes === null
        ? []
        : [{ label, figure: votes }],
  );
  const valueOf = ({ voters, usefulness, votes }: FigureGroup) =>
    voters === null
      ? texts.hidden
      : sayNumber(
          texts.votersCount,
          {
            value: isReason
              ? (votes ?? 0).toLocaleString(language)
              : formatUsefulness(usefulness, reviewTexts, language),
            count: voters,
          },
          language,
        );

  if (split.length === 0) {
    return <Text>{formatUsefulness(null, reviewTexts, language)}</Text>;
  }
  if (split.every(({ voters }) => voters === null)) {
    return <Text>{texts.hiddenHelp}</Text>;
  }

  return (
    <AutoGrid columnWidth={columnWidth} gap="lg" flexible>
      {split.length > 1 && bars.length > 0 && (
        <BarChart
          data={bars}
          axes={{
            x: {
              field: 'label',
              fieldType: 'category',
              label: texts[`split.${by}`],
            },
            y: {
              field: 'figure',
              fieldType: 'linear',
              label: isReason ? texts.votes : '%',
            },
          }}
        />
      )}
      <Flex direction="column" gap="sm">
        <Table density="condensed">
          <TableHead>
            <TableRow>
              <TableHeader>{texts[`split.${by}`]}</TableHeader>
              <TableHeader>
                {isReason ? texts.votes : reviewTexts.useful}
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
    </AutoGrid>
  );
};
