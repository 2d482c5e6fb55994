import {
  Flex,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  type TableHeaderProps,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import {
  type Figures,
  type FigureSort,
  type FiguresQuery,
  fillText,
  joinList,
  type Review,
} from '@starters/contracts';
import { formatLocalDay } from './formatLocalDay.ts';
import { formatUsefulness } from './formatUsefulness.ts';
import { LabelTag } from './LabelTag.tsx';

/** Columns of short values, which must not break. */
const narrow = { width: 'min' } as const;
/** Wide enough to be read where a narrow screen shows little else. */
const titled = { width: 240 } as const;
const number = { ...narrow, align: 'right' } as const;

/** The starters of a page with what their votes say; ordered and paged by the service. */
export const StarterTable = ({
  figures,
  texts,
  query,
  ask,
}: {
  figures: Figures;
  texts: Review['texts'];
  query: FiguresQuery;
  ask: (part: Partial<FiguresQuery>) => void;
}) => {
  const { starters, language, page, pages } = figures;
  const header = (
    sort: FigureSort,
    label: string,
    place: Pick<TableHeaderProps, 'align' | 'width'> = {},
  ) => (
    <TableHeader
      {...place}
      sortDirection={
        query.sort !== sort
          ? 'none'
          : query.descending
            ? 'descending'
            : 'ascending'
      }
      onSortChange={(direction) =>
        ask({ sort, descending: direction !== 'ascending' })
      }
    >
      {label}
    </TableHeader>
  );

  return (
    <>
      <Table
        bordered
        density="condensed"
        paginated
        page={page}
        pageCount={pages}
        onPageChange={(next) => ask({ page: next })}
      >
        <TableHead>
          <TableRow>
            {header('title', texts.starter, titled)}
            <TableHeader>{texts.segments}</TableHeader>
            {header('useful', texts.useful, narrow)}
            {header('voters', texts.voters, number)}
            {header('feedback', texts.openFeedback, number)}
            {header('lastVote', texts.lastVote, narrow)}
            {header('fix', figures.texts.fixFirst)}
          </TableRow>
        </TableHead>
        <TableBody>
          {starters.map((starter) => (
            <TableRow key={starter.id}>
              <TableCell {...titled}>
                <Flex direction="column" gap="flush">
                  <PageLink to={`/starters/${starter.id}`}>
                    {starter.title}
                  </PageLink>
                  <Text variant="microcopy">
                    {[
                      starter.author ?? texts.noAuthor,
                      texts[`language.${starter.language}`],
                      starter.status !== 'published' &&
                        texts[`status.${starter.status}`],
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                  {starter.heldBecause && (
                    <Text variant="microcopy">
                      {fillText(texts.held, { because: starter.heldBecause })}
                    </Text>
                  )}
                </Flex>
              </TableCell>
              <TableCell>
                {joinList(starter.segments, language) || texts.everyone}
              </TableCell>
              <TableCell {...narrow}>
                <Flex direction="column" gap="flush" align="start">
                  <Text>
                    {formatUsefulness(starter.usefulness, texts, language)}
                  </Text>
                  <LabelTag label={starter.label} texts={texts} />
                </Flex>
              </TableCell>
              <TableCell {...number}>
                {starter.voters ?? figures.texts.hidden}
              </TableCell>
              <TableCell {...number}>{starter.openFeedback}</TableCell>
              <TableCell {...narrow}>
                {starter.lastVoteAt
                  ? formatLocalDay(starter.lastVoteAt, language, 'column')
                  : texts.never}
              </TableCell>
              <TableCell>{starter.fixFirst ?? ''}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Text variant="microcopy">{texts.intervalHelp}</Text>
    </>
  );
};
