import {
  createClashIndex,
  findNewClashes,
} from '#src/starters/find-clashes.ts';
import { freeTitle } from '#src/starters/free-title.ts';
import { holdClashes } from '#src/starters/hold-clashes.ts';
import {
  addEnd,
  countEnds,
  type EndsByDay,
  lastDay,
} from '#src/starters/last-day.ts';
import { isAlike, readSaid } from '#src/starters/says-alike.ts';
import { buildCatalog } from '#test/helpers/build-catalog.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const words =
  'shop market oven bread cellar window team street summer winter river garden music paper glass stone bridge north south harbour'.split(
    ' ',
  );
const wordAt = (index: number) => words[index % words.length] ?? '';
const letters = (index: number) =>
  [...String(index)]
    .map((digit) => 'abcdefghij'.charAt(Number(digit)))
    .join('');
/** Starters of one group, some of which are nearly the same as others. */
const make = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    buildStarter({
      id: String(10_000 + index),
      title: `Number ${index}`,
      opener: `You have a ${wordAt(index)} and a ${wordAt(index * 7 + 3)} near the ${wordAt(index * 13 + 5)} in {{contact.city}}.`,
      question: `What of ${
        index % 3 === 0
          ? ['an', 'in', 'on', 'at', 'to'].map((each) => each + letters(index))
          : 'all'
      } the ${wordAt(index * 3)} and ${wordAt(index * 11 + (index % 17))} this year?`,
    }),
  );
const faultsOf = (found: { fault: string }[]) =>
  found.map(({ fault }) => fault);

it('finds by its index exactly what comparing all pairs finds', () => {
  const starters = make(200);
  const index = createClashIndex(starters);
  const alike = starters.map((one) =>
    starters.some(
      (other) =>
        one !== other &&
        readSaid(one).text !== readSaid(other).text &&
        isAlike(readSaid(one), readSaid(other)),
    ),
  );
  const equal = starters.map((one) =>
    starters.some(
      (other) =>
        one !== other &&
        readSaid(one).group === readSaid(other).group &&
        readSaid(one).text === readSaid(other).text,
    ),
  );

  expect(alike).toContain(true);
  expect(alike).toContain(false);
  expect(
    starters.map((each) => faultsOf(index.find(each)).includes('said_alike')),
  ).toEqual(alike.map((is, at) => is && !equal[at]));
});

it('takes another fact, number or language, and a variant, for another text', () => {
  const one = buildStarter({
    id: '1',
    title: 'One',
    opener: 'You came to our spring fair in {{contact.city}} with your team.',
    question: 'What did you take home from it this time?',
  });
  const index = createClashIndex([one]);
  const find = (change: Parameters<typeof buildStarter>[0]) =>
    faultsOf(
      index.find(buildStarter({ ...one, id: '2', title: 'Two', ...change })),
    );

  expect(find({})).toEqual(['said_already']);
  expect(find({ opener: one.opener.replace('spring', 'autumn') })).toEqual([
    'said_alike',
  ]);
  expect(
    find({ opener: one.opener.replace('contact.city', 'contact.industry') }),
  ).toEqual([]);
  expect(find({ opener: one.opener.replace('spring', '2027') })).toEqual([]);
  expect(find({ language: 'fr' })).toEqual([]);
  expect(
    find({ variantOf: '1', opener: one.opener.replace('spring', 'autumn') }),
  ).toEqual([]);
  // A variant that says the same can win nothing.
  expect(find({ variantOf: '1' })).toEqual(['said_already']);
  expect(find({ title: ' ONE ' })).toContain('title_taken');
});

it('does not stop a correction for what clashed before', () => {
  const [one, other] = [
    buildStarter({ id: '1', title: 'Same' }),
    buildStarter({ id: '2', title: 'Same' }),
  ] as const;
  const { find } = createClashIndex([one, other]);
  const corrected = { ...other, whyNow: 'In {{contact.city}} now.' };

  expect(faultsOf(findNewClashes(find, corrected, null))).toEqual([
    'title_taken',
    'said_already',
  ]);
  expect(findNewClashes(find, corrected, other)).toEqual([]);
});

it('holds the one that changed, also after a restart, and until it says something else', () => {
  const old = buildStarter({ id: '20', title: 'Old' });
  const made = buildStarter({ id: '3', title: 'Made', opener: 'Hi.' });
  const before = { ...buildCatalog(), starters: [old, made] };
  const clone = { ...made, opener: old.opener, question: old.question };
  const held = holdClashes(before, { starters: [old, clone] });

  expect(held).toMatchObject({ 3: { fault: 'said_already', otherId: '20' } });
  const then = { ...before, starters: [old, clone], clashes: held };
  expect(holdClashes(then, { starters: [old, clone] })).toEqual(held);
  expect(holdClashes(then, { starters: [old, made] })).toEqual({});
  // Once the other one is gone nothing is in the way.
  expect(holdClashes(then, { starters: [clone] })).toEqual({});
  // Of what is seen for the first time nothing is held.
  expect(holdClashes(null, { starters: [old, clone] })).toEqual({});
});

it('numbers a title until it is free, within its length', () => {
  const titled = (title: string) => ({
    id: title,
    title,
    status: 'draft' as const,
  });
  const long = 'x'.repeat(200);

  expect(freeTitle('New', [])).toBe('New');
  expect(freeTitle('New', [titled('NEW'), titled('New 2')])).toBe('New 3');
  expect(freeTitle(long, [titled(long)])).toBe(`${'x'.repeat(198)} 2`);
});

it('spreads ends over the last sixth of a term, never beyond it', () => {
  const account = { settings: { validityDays: 90 }, timeZone: 'Europe/Paris' };
  const now = new Date('2026-11-28T12:00:00Z');
  const ends: EndsByDay = countEnds([
    buildStarter({ validUntil: '2027-02-26' }),
  ]);
  const days = Array.from({ length: 200 }, () => {
    const day = lastDay(account, now, { startsOn: null }, ends);
    addEnd(ends, day);

    return day;
  });

  expect(days.slice(0, 5)).toEqual([
    ...Array.from({ length: 4 }, () => '2027-02-26'),
    '2027-02-25',
  ]);
  expect([...days].sort().at(0)).toBe('2027-02-11');
  expect([...days].sort().at(-1)).toBe('2027-02-26');
  expect(Math.max(...ends.values()) - Math.min(...ends.values())).toBeLessThan(
    3,
  );
});
