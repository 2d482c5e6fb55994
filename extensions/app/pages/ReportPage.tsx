import {
  Flex,
  Heading,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { fillText, type Language, type ReportCard } from '@starters/contracts';
import { useCallback } from 'react';
import { formatUsefulness } from './components/formatUsefulness.ts';
import { ReviewScreen } from './components/ReviewScreen.tsx';
import { PageWithoutData } from './components/PageWithoutData.tsx';
import { fetchReport } from './figuresApi.ts';
import { OutcomeSplitBoard } from './figures/OutcomeSplitBoard.tsx';
import { SupplyBoard } from './figures/SupplyBoard.tsx';
import { UnservedList } from './figures/UnservedList.tsx';
import { useAnswer } from './hooks/useAnswer.ts';

const ReportTable = ({ report }: { report: ReportCard }) => {
  const { texts, lines, language } = report;
  const share = (count: number, of: number) =>
    of === 0 ? '–' : fillText(texts.shareOf, { count, of });

  return (
    <Table bordered>
      <TableHead>
        <TableRow>
          <TableHeader>{texts.filterAuthor}</TableHeader>
          <TableHeader>{texts.answerTime}</TableHeader>
          <TableHeader>{texts.inTime}</TableHeader>
          <TableHeader>{texts.changed}</TableHeader>
          <TableHeader>{texts.useful}</TableHeader>
          <TableHeader align="right">{texts.voters}</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.author ?? ''}>
            <TableCell>{line.author ?? texts.reportAll}</TableCell>
            <TableCell>
              {line.answerDays === null
                ? '–'
                : line.answerDays.toLocaleString(language, {
                    maximumFractionDigits: 1,
                  })}
            </TableCell>
            <TableCell>{share(line.inTime, line.feedback)}</TableCell>
            <TableCell>{share(line.changed, line.feedback)}</TableCell>
            <TableCell>
              {formatUsefulness(line.usefulness, texts, language)}
            </TableCell>
            <TableCell align="right">{line.voters ?? texts.hidden}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};

const Report = ({ language }: { language: Language }) => {
  const { state, reload } = useAnswer(
    useCallback(() => fetchReport(language), [language]),
  );
  if (state.status !== 'ready') {
    return (
      <PageWithoutData state={state} language={language} reload={reload} />
    );
  }
  const { texts } = state.answer;

  return (
    <Flex direction="column" gap="md">
      <Heading>{texts.reportTitle}</Heading>
      <Text>{texts.reportHelp}</Text>
      <ReportTable report={state.answer} />
      <SupplyBoard report={state.answer} language={language} />
      <OutcomeSplitBoard language={language} />
      <UnservedList figures={state.answer} />
    </Flex>
  );
};

/** The report card: how marketing and each author keep what they promise salespeople. */
export const ReportPage = () => (
  <ReviewScreen>
    {({ language }) => <Report language={language} />}
  </ReviewScreen>
);
