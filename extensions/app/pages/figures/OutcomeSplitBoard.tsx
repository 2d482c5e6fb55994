import {
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
  type Language,
  OUTCOME_RUNGS,
  OUTCOME_SPLITS,
  type OutcomeBoard,
  type OutcomeSplit,
} from '@starters/contracts';
import { useCallback, useState } from 'react';
import { PageWithoutData } from '../components/PageWithoutData.tsx';
import { fetchOutcomes } from '../figuresApi.ts';
import { useAnswer } from '../hooks/useAnswer.ts';
import { OutcomeLadder } from './OutcomeLadder.tsx';

const SplitRows = ({ board }: { board: OutcomeBoard }) => {
  const { summary, rows, split } = board;
  if (!summary) return null;
  const { texts } = summary;
  if (rows.length === 0) return <Text>{texts.nothing}</Text>;

  return (
    <Table bordered>
      <TableHead>
        <TableRow>
          <TableHeader>{texts[`by.${split}`]}</TableHeader>
          {OUTCOME_RUNGS.map((rung) => (
            <TableHeader key={rung} align="right">
              {texts[`rung.${rung}`]}
            </TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, label, counts }) => (
          <TableRow key={key}>
            <TableCell>{label}</TableCell>
            {counts.map(({ rung, count }) => (
              <TableCell key={rung} align="right">
                {count ?? (rung === 'shown' ? '–' : texts.hidden)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

/** The ladder of all starters, and split by what one chooses; nothing where it is not read. */
export const OutcomeSplitBoard = ({ language }: { language: Language }) => {
  const [split, setSplit] = useState<OutcomeSplit>('starter');
  const { state, reload } = useAnswer(
    useCallback(() => fetchOutcomes(split, language), [split, language]),
  );
  if (state.status !== 'ready') {
    return (
      <PageWithoutData state={state} language={language} reload={reload} />
    );
  }
  const { summary } = state.answer;
  if (!summary) return null;

  return (
    <Flex direction="column" gap="sm">
      <OutcomeLadder summary={summary} />
      <Select
        name="outcomeSplit"
        label={summary.texts.splitBy}
        value={split}
        options={OUTCOME_SPLITS.map((value) => ({
          value,
          label: summary.texts[`by.${value}`],
        }))}
        onChange={(value) => setSplit(value as OutcomeSplit)}
      />
      <SplitRows board={state.answer} />
    </Flex>
  );
};
