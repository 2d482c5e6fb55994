import { judgeConversations } from '#src/votes/judge-conversations.ts';
import { buildEvidence } from '#test/helpers/build-evidence.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const tally = (starterId: string, usefulVoters: number) => ({
  starterId,
  useful: usefulVoters,
  weight: 10,
  voters: 10,
  usefulVoters,
  evidence: buildEvidence(usefulVoters, 10),
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
  const verdicts = judgeConversations(starters, tallies, '2026-11-23');
  const reversed = judgeConversations(
    starters,
    tallies.toReversed(),
    '2026-11-23',
  );

  expect(reversed.prior).toEqual(verdicts.prior);
  expect(reversed.of('1')).toEqual(verdicts.of('1'));
});
