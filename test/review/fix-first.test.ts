import { fixFirst } from '#src/review/fix-first.ts';

const judge = (mean: number | null, shown30d: number, width = 0.04) =>
  fixFirst({
    judged: {
      usefulness:
        mean === null ? null : { mean, low: mean - width, high: mean + width },
    },
    shown30d,
    teamMean: 0.6,
  });

it('puts what is much shown and badly judged before what is less so, and cold ones last', () => {
  const often = judge(0.3, 100);
  const rarely = judge(0.3, 10);
  const cold = judge(0.3, 0);

  expect([often.why, rarely.why, cold.why]).toEqual(['badly', 'badly', 'cold']);
  expect(often.urgency).toBeGreaterThan(rarely.urgency);
  expect(rarely.urgency).toBeGreaterThan(cold.urgency);
});

it('leaves alone what is good, what differs by chance, and what few voted on', () => {
  expect(judge(0.8, 100).why).toBeNull();
  expect(judge(0.57, 100).why).toBeNull();
  // Far below the mean, yet few votes: the interval reaches it.
  expect(judge(0.3, 100, 0.31).why).toBeNull();
  expect(judge(0.3, 100, 0.29).why).toBe('badly');
  expect(judge(null, 100).why).toBeNull();
  expect(judge(null, 100).urgency).toBeLessThan(judge(0.3, 0).urgency);
});
