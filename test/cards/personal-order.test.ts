import { listPinned, personalOrder } from '#src/cards/personal-order.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const conversation = (id: string, isFollowed = false) => ({
  conversation: id,
  isFollowed,
  starter: buildStarter({ id }),
  texts: {} as never,
  score: 0,
});
const order = (
  conversations: ReturnType<typeof conversation>[],
  requestedIds: string[] = [],
) =>
  personalOrder(conversations, requestedIds).map((each) => each.conversation);

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

it('keeps in place what was requested, the lot, and the first that is followed of those shown', () => {
  const starters = [
    conversation('1'),
    conversation('2', true),
    conversation('3', true),
    conversation('4', true),
    conversation('5'),
  ];

  expect([...listPinned(starters, ['1'], '5')]).toEqual(['1', '2', '5']);
  expect([...listPinned(starters.slice(3), [], null)]).toEqual(['4']);
  expect([...listPinned([conversation('1')], [], null)]).toEqual([]);
});
