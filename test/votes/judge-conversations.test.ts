import { judgeConversations } from '#src/votes/judge-conversations.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const tally = (starterId: string, usefulVoters: number) => ({
  starterId,
  useful: usefulVoters,
  weight: 10,
  voters: 10,
  usefulVoters,
  openFeedback: 0,
  lastVoteAt: null,
});

it('judges the same in whatever order the tallies are read', () => {
  const starters = [
    buildStarter({ id: '1' }),
    buildStarter({ id: '2', translationOf: '1' }),
    buildStarter({ id: '3' }),
  ];
  // As many people judged both translations, and not alike.
  const tallies = [tally('1', 9), tally('2', 2), tally('3', 5)];
  const verdicts = judgeConversations(starters, tallies);
  const reversed = judgeConversations(starters, tallies.toReversed());

  expect(reversed.prior).toEqual(verdicts.prior);
  expect(reversed.of('1')).toEqual(verdicts.of('1'));
});
