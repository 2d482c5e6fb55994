import { decideSave, type SaveFacts } from '#src/editing/decide-save.ts';

const decide = (overrides: Partial<SaveFacts> = {}) =>
  decideSave({
    before: 'draft',
    isNew: false,
    isPublishing: false,
    how: 'publish',
    isAdopting: false,
    ...overrides,
  });

describe('decideSave', () => {
  it('keeps a new draft without a release', () => {
    expect(decide({ isNew: true })).toEqual({
      status: 'draft',
      action: 'created',
      release: null,
      isAsking: false,
      isAside: false,
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
      isAside: false,
      answersFeedback: false,
    });
  });

  it('leaves on cards what was there while its new wording waits for a second person', () => {
    expect(
      decide({ before: 'published', isPublishing: true, how: 'ask_approval' }),
    ).toMatchObject({
      status: 'published',
      action: 'approval_asked',
      isAside: true,
    });
    expect(
      decide({ before: 'published', isPublishing: true, how: 'pass_on' }),
    ).toMatchObject({ action: 'approval_asked', isAside: true });
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
