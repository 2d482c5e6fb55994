import { figuresOverTime } from '#src/review/split-figures.ts';

const weekOf = (key: string, people: string) => ({
  key,
  group: '',
  useful: 1,
  weight: 2,
  voters: people.length,
  people: new Set(people),
});

it('hides a week of few people with another one, from which it could be computed', () => {
  const weeks = figuresOverTime(
    [
      weekOf('2026-11-16', 'abcdefgh'),
      weekOf('2026-11-02', 'abcdefghijk'),
      weekOf('2026-11-09', 'abc'),
    ],
    { prior: { a: 1, b: 1 }, fewest: 5 },
  );

  expect(weeks.map(({ week, voters }) => [week, voters])).toEqual([
    ['2026-11-02', 11],
    ['2026-11-09', null],
    ['2026-11-16', null],
  ]);
  for (const { voters, usefulness } of weeks) {
    expect(usefulness === null).toBe(voters === null);
  }
});
