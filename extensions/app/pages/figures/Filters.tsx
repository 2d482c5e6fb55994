import {
  AutoGrid,
  SearchInput,
  Select,
  useDebounce,
} from '@hubspot/ui-extensions';
import {
  EDITIONS,
  type Figures,
  type FiguresQuery,
  LANGUAGES,
  type Review,
} from '@starters/contracts';
import { useEffect, useState } from 'react';

const statuses = ['published', 'draft', 'requested', 'retired'] as const;
const columnWidth = 150;
const pauseMs = 400;

/** What the review is narrowed to. */
export const Filters = ({
  figures: { texts, choices },
  review,
  query,
  ask,
}: {
  figures: Figures;
  review: Review;
  query: FiguresQuery;
  ask: (part: Partial<FiguresQuery>) => void;
}) => {
  const [typed, setTyped] = useState(query.q);
  const settled = useDebounce(typed, pauseMs);
  useEffect(() => {
    if (settled !== query.q) ask({ q: settled });
    // Only what is typed asks; clearing the filters from elsewhere does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);

  const filter = (
    name:
      | 'segment'
      | 'theme'
      | 'author'
      | 'wording'
      | 'language'
      | 'channel'
      | 'status'
      | 'reason',
    label: string,
    options: { value: string; label: string }[],
  ) => (
    <Select
      name={name}
      label={label}
      value={query[name]}
      placeholder={texts.all}
      options={[{ value: '', label: texts.all }, ...options]}
      onChange={(value) => ask({ [name]: String(value) })}
    />
  );

  return (
    <AutoGrid columnWidth={columnWidth} gap="sm" flexible>
      {filter('segment', texts.filterSegment, choices.segments)}
      {filter('theme', texts.filterTheme, choices.themes)}
      {filter('author', texts.filterAuthor, choices.authors)}
      {filter(
        'wording',
        texts.filterWording,
        EDITIONS.map((value) => ({ value, label: texts[`wording.${value}`] })),
      )}
      {filter(
        'language',
        texts.filterLanguage,
        LANGUAGES.map((value) => ({
          value,
          label: review.texts[`language.${value}`],
        })),
      )}
      {filter('channel', texts.filterChannel, choices.channels)}
      {filter(
        'status',
        texts.filterStatus,
        statuses.map((value) => ({
          value,
          label: review.texts[`status.${value}`],
        })),
      )}
      {filter('reason', texts.filterReason, choices.reasons)}
      <SearchInput
        name="q"
        label={texts.search}
        value={typed}
        clearable
        onInput={setTyped}
      />
    </AutoGrid>
  );
};
