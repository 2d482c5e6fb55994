import type {
  OfferedStarter,
  ScoredStarter,
} from '#src/offering/offered-starter.ts';
import { listPinned, personalOrder } from '#src/cards/personal-order.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const followed = new Set<string>();
const conversation = (id: string, isFollowed = false): ScoredStarter => {
  if (isFollowed) followed.add(id);

  return {
    offered: {
      conversation: id,
      starter: buildStarter({ id }),
      texts: {} as never,
      wording: '',
      targets: [],
    },
    score: 0,
    untriedSince: '',
  };
};
beforeEach(() => followed.clear());

const isFollowed = ({ conversation: id }: OfferedStarter) => followed.has(id);
const order = (starters: ScoredStarter[], requestedIds: string[] = []) =>
  personalOrder(starters, requestedIds, isFollowed).map(
    ({ offered }) => offered.conversation,
  );

it('brings the best of those wished for to the second place', () => {
  expect(
    order([
      conversation('1'),
      conversation('2'),
      conversation('3'),
      conversation('4', true),
      conversation('5', true),
    ]),
  ).toEqual(['1', '4', '2', '3', '5']);
});

it('changes nothing where one of the first three is wished for already', () => {
  expect(
    order([
      conversation('1'),
      conversation('2'),
      conversation('3', true),
      conversation('4', true),
    ]),
  ).toEqual(['1', '2', '3', '4']);
});

it('puts what was requested for this client first', () => {
  expect(
    order([conversation('1'), conversation('2'), conversation('3')], ['3']),
  ).toEqual(['3', '1', '2']);
});

it('keeps one wished for in sight behind those requested', () => {
  expect(
    order(
      [
        conversation('1'),
        conversation('2'),
        conversation('3'),
        conversation('4', true),
      ],
      ['3'],
    ),
  ).toEqual(['3', '4', '1', '2']);
});

it('keeps in place what was requested, what was drawn at random, and the first that is followed of those shown', () => {
  const starters = [
    conversation('1'),
    conversation('2', true),
    conversation('3', true),
    conversation('4', true),
    conversation('5'),
  ];

  expect([...listPinned(starters, ['1'], '5', isFollowed)]).toEqual([
    '1',
    '2',
    '5',
  ]);
  expect([...listPinned(starters.slice(3), [], null, isFollowed)]).toEqual([
    '4',
  ]);
  expect([...listPinned([conversation('1')], [], null, isFollowed)]).toEqual(
    [],
  );
});
