import type { StarterFields, StarterStatus } from '@starters/contracts';
import {
  decideSave,
  isConflict,
  isPublishingStep,
  type SaveFacts,
} from '#src/editing/decide-save.ts';
import { baseOf } from '#src/editing/draft.ts';
import { emptyFields } from '#src/starters/starter.ts';

const decide = (overrides: Partial<SaveFacts> = {}) =>
  decideSave({
    before: 'draft',
    isNew: false,
    isPublishing: false,
    how: 'publish',
    isAdopting: false,
    ...overrides,
  });

const fields: StarterFields = { ...emptyFields, opener: 'Hello.' };

const buildRecord = (status: StarterStatus = 'draft', as = fields) => ({
  id: '9001',
  fields: as,
  status,
  requestBrief: null,
  updatedAt: 0,
});

describe('isPublishingStep', () => {
  it('publishes what is asked to be, and whatever is on cards already', () => {
    expect(isPublishingStep('publish', 'draft')).toBe(true);
    expect(isPublishingStep('save', 'published')).toBe(true);
    expect(isPublishingStep('save', 'draft')).toBe(false);
    expect(isPublishingStep('save', 'retired')).toBe(false);
  });
});

describe('decideSave', () => {
  it('keeps a new draft without a release', () => {
    expect(decide({ isNew: true })).toEqual({
      status: 'draft',
      action: 'created',
      release: null,
      isAsking: false,
      answersFeedback: false,
    });
  });

  it.each(['requested', 'retired'] as const)(
    'makes a draft of what was %s',
    (before) => {
      expect(decide({ before })).toMatchObject({
        status: 'draft',
        action: 'edited',
      });
    },
  );

  it('publishes and releases', () => {
    expect(decide({ isPublishing: true })).toMatchObject({
      status: 'published',
      action: 'published',
      release: 'release',
    });
  });

  it('notes an edit, not a publication, of what is on cards already', () => {
    expect(decide({ before: 'published', isPublishing: true })).toMatchObject({
      status: 'published',
      action: 'edited',
      release: 'release',
    });
  });

  it('keeps a draft that waits for a second person, and answers no return', () => {
    expect(
      decide({ isPublishing: true, how: 'ask_approval', isAdopting: true }),
    ).toEqual({
      status: 'draft',
      action: 'approval_asked',
      release: 'ask',
      isAsking: true,
      answersFeedback: false,
    });
  });

  it('leaves on cards what was there while its new wording waits for a second person', () => {
    expect(
      decide({ before: 'published', isPublishing: true, how: 'ask_approval' }),
    ).toMatchObject({ status: 'published', release: 'ask', isAsking: true });
  });

  it('notes the approval of the second person', () => {
    expect(decide({ isPublishing: true, how: 'approve' })).toMatchObject({
      status: 'published',
      action: 'approved',
      release: 'release',
    });
  });

  it('answers the feedback whose words it takes over only once they are published', () => {
    expect(decide({ isAdopting: true })).toMatchObject({
      action: 'adopted',
      answersFeedback: false,
    });
    expect(decide({ isAdopting: true, isPublishing: true })).toMatchObject({
      action: 'adopted',
      answersFeedback: true,
    });
  });
});

describe('isConflict', () => {
  const changed = { ...fields, opener: 'Good morning.' };

  it('finds none in something new, or in a record as it was opened', () => {
    const record = buildRecord();
    expect(isConflict(null, null, fields)).toBe(false);
    expect(isConflict(record, baseOf(record), changed)).toBe(false);
  });

  it('finds one where somebody changed the record since', () => {
    const opened = baseOf(buildRecord());
    expect(
      isConflict(buildRecord('draft', changed), opened, {
        ...fields,
        opener: 'Mine.',
      }),
    ).toBe(true);
  });

  it('finds none where the record says the same already: the request came twice', () => {
    const opened = baseOf(buildRecord());
    expect(isConflict(buildRecord('published', changed), opened, changed)).toBe(
      false,
    );
  });

  it('finds one where the record was retired since, whatever it says', () => {
    const opened = baseOf(buildRecord());
    expect(isConflict(buildRecord('retired'), opened, fields)).toBe(true);
  });
});
