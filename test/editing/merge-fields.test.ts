import type { StarterFields } from '@starters/contracts';
import { mergeFields } from '#src/editing/merge-fields.ts';
import { goodFields } from '#test/helpers/open-editor.ts';

const opened: StarterFields = { ...goodFields, segmentIds: ['1', '2'] };
const merge = (mine: Partial<StarterFields>, theirs: Partial<StarterFields>) =>
  mergeFields(opened, { ...opened, ...mine }, { ...opened, ...theirs });

it('keeps what each of two changed, and says what it took over', () => {
  expect(merge({ question: 'Mine?' }, { whyNow: 'Theirs.' })).toEqual({
    fields: { ...opened, question: 'Mine?', whyNow: 'Theirs.' },
    clashes: [],
    taken: ['whyNow'],
  });
});

it.each([
  ['question', 'Mine?', 'Theirs?'],
  ['language', 'fr', 'en'],
  ['validUntil', '2027-01-01', '2027-02-01'],
  ['ownerId', '1', '2'],
] as const)(
  'names %s, which both changed to something else',
  (field, one, other) => {
    const both = { ...opened, [field]: 'before' };
    const { clashes, fields } = mergeFields(
      both,
      { ...both, [field]: one },
      { ...both, [field]: other },
    );

    expect(clashes).toEqual([field]);
    expect(fields[field]).toBe(one);
  },
);

it('sees no clash where both wrote the same, blanks around it aside', () => {
  expect(merge({ question: 'Same?' }, { question: ' Same? ' }).clashes).toEqual(
    [],
  );
});

it('never brings back an untouched field that the others emptied', () => {
  expect(merge({ question: 'Mine?' }, { whyNow: '' }).fields.whyNow).toBe('');
});

it('merges sets by their members', () => {
  expect(
    merge({ segmentIds: ['2', '3'] }, { segmentIds: ['1', '2', '4'] }).fields
      .segmentIds,
  ).toEqual(['2', '4', '3']);
});
