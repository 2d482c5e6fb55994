import { findNativeSteps } from '#src/editing/find-native-steps.ts';
import type { StarterStep } from '#src/starters/starter-change.ts';
import type { Starter } from '#src/starters/starter.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const at = new Date('2026-11-23T10:00:00Z');

const known: StarterStep = {
  starterId: '9001',
  at: new Date(0),
  userId: 51_010,
  action: 'created',
  status: 'draft',
  hash: 'old-wording',
};

const actionsOf = (
  status: Starter['status'],
  hash: string,
  before: Partial<StarterStep> | null = {},
) =>
  findNativeSteps(
    [{ starter: buildStarter({ status }), hash }],
    new Map(before ? [['9001', { ...known, ...before }]] : []),
    at,
  ).map(({ action }) => action);

it('notes nothing of a starter that stands as its newest step says', () => {
  expect(actionsOf('draft', 'old-wording')).toEqual([]);
});

it('notes a starter that is seen for the first time, and names nobody', () => {
  expect(
    findNativeSteps(
      [{ starter: buildStarter(), hash: 'old-wording' }],
      new Map(),
      at,
    ),
  ).toEqual([
    {
      starterId: '9001',
      at,
      userId: null,
      action: 'seen',
      status: 'published',
      hash: 'old-wording',
    },
  ]);
});

it('tells an edit from a change of status', () => {
  expect(actionsOf('draft', 'new-wording')).toEqual(['edited']);
  expect(actionsOf('published', 'old-wording')).toEqual(['published']);
  expect(actionsOf('retired', 'old-wording')).toEqual(['retired']);
  expect(actionsOf('draft', 'new-wording', { status: 'published' })).toEqual([
    'unpublished',
  ]);
});
