import { takeGiven } from '#host/screen/components/typed.ts';

const told = ['"c"', '"ci"', '"cit"', '"city"'];

it('lets no repetition of what was typed before overwrite what was typed since', () => {
  expect(takeGiven(told, '"ci"')).toEqual({
    pending: ['"cit"', '"city"'],
    isNews: false,
  });
  expect(takeGiven(told, '"city"')).toEqual({ pending: [], isNews: false });
});

it('takes what the extension makes of it', () => {
  expect(takeGiven(told, '"CITY"')).toEqual({ pending: [], isNews: true });
  expect(takeGiven([], '"c"')).toEqual({ pending: [], isNews: true });
  expect(takeGiven(told, undefined)).toEqual({ pending: [], isNews: true });
});
