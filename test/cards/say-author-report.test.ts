import { sayAuthorReport } from '#src/cards/say-author-report.ts';
import type { AuthorReport } from '#src/supply/judge-authors.ts';

const dayMs = 86_400_000;

const buildReport = (overrides: Partial<AuthorReport> = {}): AuthorReport => ({
  feedback: 0,
  answered: 0,
  inTime: 0,
  changed: 0,
  answerMs: null,
  usefulness: null,
  voters: 0,
  ...overrides,
});

const say = (report: Partial<AuthorReport>, published = 2) =>
  sayAuthorReport(buildReport(report), published, null, 'en');

it('says how an author does when no feedback came', () => {
  expect(say({}, 1)).toEqual([
    '1 conversation on cards',
    'No feedback in the last six months',
    'Too few colleagues have voted to say how useful',
  ]);
});

it('says how soon answers come, a day at the least', () => {
  const answered = { feedback: 4, answered: 3, inTime: 2, changed: 1 };

  expect(say({ ...answered, answerMs: 3_600_000 }).slice(1, 4)).toEqual([
    'Answers within about one day',
    'Answered 2 of 4 within the time promised',
    'Changed something after 1 of 4 pieces of feedback',
  ]);
  expect(say({ ...answered, answerMs: 3.4 * dayMs })[1]).toBe(
    'Answers within about 3 days',
  );
});

it('says how useful, and which clients have nothing to say, where that is known', () => {
  const report = buildReport({
    usefulness: { mean: 0.62, low: 0.5, high: 0.7 },
    voters: 12,
  });
  const sentences = sayAuthorReport(report, 2, { count: 3, of: 40 }, 'en');

  expect(sentences).toContain(
    'Useful to about 62% of colleagues (50–70; 12 voted)',
  );
  expect(sentences.at(-1)).toBe(
    'Of 40 clients whose card was opened, 3 had no starter',
  );
  expect(sayAuthorReport(report, 2, { count: 0, of: 0 }, 'en')).toHaveLength(3);
});
