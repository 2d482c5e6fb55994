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

describe('what a client hears the same', () => {
  const one = buildStarter({
    id: '1',
    title: 'The new terrace',
    opener:
      '{{contact.firstname}}, people in {{contact.city}} told us about the 1,000 guests on your new terrace.',
    question: 'What do they say of it on a warm evening?',
  });
  const { find } = createClashIndex([one]);
  const { opener, question } = one;
  const faultsIn = (change: Parameters<typeof buildStarter>[0]) =>
    faultsOf(find(buildStarter({ ...one, id: '2', title: 'Two', ...change })));

  it.each([
    ['no-break spaces', opener.replaceAll(' ', '\u00a0')],
    ['narrow ones', opener.replaceAll(' ', '\u202f')],
    ['emoji', `👋 ${opener} 😀`],
    ['a soft hyphen', opener.replace('terrace', 'ter\u00adrace')],
    ['accents', opener.replace('terrace', 'térrâce')],
    ['letters drawn alike', opener.replace('terrace', 'tеrrасе')],
    ['curly quotation marks', opener.replace('new', '“new”')],
    ['its name elsewhere', `${opener.slice(23)} {{contact.firstname}}!`],
    ['nobody’s name', opener.slice(23)],
    [
      'a dated fact',
      opener.replace('city', 'city dated contact.recent_conversion_date'),
    ],
    ['a fallback', opener.replace('city', 'city | "your city"')],
    ['the marks of HTML', `<p><b>${opener}</b></p>`],
    ['blanks of HTML', opener.replaceAll(/ (?!\S*}})/g, '&nbsp;')],
    ['the number in one', opener.replace('1,000', '1000')],
  ])('is with %s', (_, said) => {
    expect(faultsIn({ opener: said })).toEqual(['said_already']);
  });

  it('is nearly so with a fact named twice, and in another order', () => {
    expect(
      faultsIn({ question: question.replace('on', 'in {{contact.city}} on') }),
    ).toEqual(['said_alike']);
    expect(faultsIn({ opener: question, question: opener })).toEqual([
      'said_alike',
    ]);
  });

  it.each([
    'THE  néw terrace ',
    'The\u00a0new\u202fterrace\u200b',
    '\ufeffThe new terrace',
    'The new terrace.',
    '“The new terrace” …',
    '🌿 The new terrace',
  ])('is the title %j', (title) => {
    expect(
      faultsIn({ title, opener: 'You bake.', question: 'Where?' }),
    ).toEqual(['title_taken']);
    expect(freeTitle(title, [one], '2')).not.toBe(title);
  });

  it('is no title of other words, nor one of marks alone', () => {
    const titled = (title: string) =>
      faultsIn({ title, opener: 'You bake.', question: 'Where?' });
    expect(titled('The new terrace 2')).toEqual([]);
    expect(titled('Your new terrace')).toEqual([]);
    const marks = createClashIndex([buildStarter({ id: '1', title: '?' })]);
    const of = (title: string) =>
      faultsOf(
        marks.find(buildStarter({ id: '2', title, opener: 'x', question: '' })),
      );
    expect(of('!')).toEqual([]);
    expect(of('?')).toEqual(['title_taken']);
  });
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
