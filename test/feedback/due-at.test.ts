import { dueAt } from '#src/feedback/due-at.ts';

const due = (iso: string, days: number) =>
  dueAt(new Date(iso), days, 'Europe/Paris').toISOString();

it('counts working days', () => {
  // Monday to Thursday
  expect(due('2026-11-16T09:00:00.000Z', 3)).toBe('2026-11-19T09:00:00.000Z');
});

it('leaves out the weekend', () => {
  // Thursday to Tuesday
  expect(due('2026-11-19T09:00:00.000Z', 3)).toBe('2026-11-24T09:00:00.000Z');
  // Saturday to Wednesday
  expect(due('2026-11-21T09:00:00.000Z', 3)).toBe('2026-11-25T09:00:00.000Z');
});

it('takes the weekday of the account’s time zone', () => {
  // Sunday night in UTC is Monday morning in Paris.
  expect(due('2026-11-22T23:30:00.000Z', 1)).toBe('2026-11-23T23:30:00.000Z');
  expect(due('2026-11-20T23:30:00.000Z', 1)).toBe('2026-11-22T23:30:00.000Z');
});

it('keeps the time of day when clocks are changed in between', () => {
  // Friday night to Monday night, in summer time.
  expect(due('2027-03-26T22:30:00.000Z', 1)).toBe('2027-03-29T21:30:00.000Z');
});
