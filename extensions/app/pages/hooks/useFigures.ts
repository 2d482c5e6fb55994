import type { Figures, FiguresQuery, Language } from '@starters/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchFigures } from '../figuresApi.ts';
import type { RequestState } from './useAnswer.ts';

/** The first query of the review: all starters ever published, those to change first on top. */
export const firstQuery: FiguresQuery = {
  segment: '',
  theme: '',
  author: '',
  wording: '',
  language: '',
  channel: '',
  status: '',
  reason: '',
  q: '',
  sort: 'fix',
  descending: true,
  page: 1,
  split: 'segment',
};

/**
 * Figures by query; those before stay until the new ones are there, and only the newest count.
 *
 * @param beside what is shown with them: they are read again when it was
 */
export const useFigures = (language: Language, beside: object) => {
  const [query, setQuery] = useState(firstQuery);
  const [state, setState] = useState<RequestState<Figures>>({
    status: 'loading',
  });
  const newest = useRef(0);

  const load = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    const next = await fetchFigures(query, language).then(
      (answer): RequestState<Figures> =>
        answer.ok
          ? { status: 'ready', answer }
          : { status: 'refused', refusal: answer },
      (): RequestState<Figures> => ({ status: 'failed' }),
    );
    if (mine === newest.current) setState(next);
  }, [query, language]);

  useEffect(() => {
    void load();
  }, [load, beside]);

  return {
    state,
    query,
    load,
    /** Changes what is asked; unless a page is turned, from the first page on. */
    ask: (part: Partial<FiguresQuery>) =>
      setQuery((before) => ({ ...before, page: 1, ...part })),
  };
};
