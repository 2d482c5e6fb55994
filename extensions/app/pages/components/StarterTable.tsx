import {
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import { fillText, type Review } from '@starters/contracts';
import { formatDay } from './formatDay.ts';
import { formatRate } from './formatRate.ts';
import { LabelTag } from './LabelTag.tsx';

/** The starters with what their votes say. */
export const StarterTable = ({ review }: { review: Review }) => {
  const { texts, starters, language } = review;

  return (
    <>
      <Table bordered>
        <TableHead>
          <TableRow>
            <TableHeader>{texts.starter}</TableHeader>
            <TableHeader>{texts.segments}</TableHeader>
            <TableHeader>{texts.author}</TableHeader>
            <TableHeader>{texts.languageColumn}</TableHeader>
            <TableHeader>{texts.useful}</TableHeader>
            <TableHeader align="right">{texts.voters}</TableHeader>
            <TableHeader>{texts.label}</TableHeader>
            <TableHeader align="right">{texts.openReturns}</TableHeader>
            <TableHeader>{texts.lastVote}</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {starters.map((starter) => (
            <TableRow key={starter.id}>
              <TableCell>
                <Flex direction="column" gap="flush">
                  <PageLink to={`/starters/${starter.id}`}>
                    {starter.title}
                  </PageLink>
                  {starter.status !== 'published' && (
                    <Text variant="microcopy">
                      {texts[`status.${starter.status}`]}
                    </Text>
                  )}
                  {starter.heldBecause && (
                    <Text variant="microcopy">
                      {fillText(texts.held, { because: starter.heldBecause })}
                    </Text>
                  )}
                </Flex>
              </TableCell>
              <TableCell>
                {starter.segments.join(', ') || texts.everyone}
              </TableCell>
              <TableCell>{starter.author ?? texts.noAuthor}</TableCell>
              <TableCell>{texts[`language.${starter.language}`]}</TableCell>
              <TableCell>{formatRate(starter.usefulness, texts)}</TableCell>
              <TableCell align="right">{starter.voters}</TableCell>
              <TableCell>
                <LabelTag label={starter.label} texts={texts} />
              </TableCell>
              <TableCell align="right">{starter.openReturns}</TableCell>
              <TableCell>
                {starter.lastVoteAt
                  ? formatDay(starter.lastVoteAt, language)
                  : texts.never}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Text variant="microcopy">{texts.intervalHelp}</Text>
    </>
  );
};
