import { DAY_MS } from '@starters/contracts';

/** Three working days, walked day by day in Paris; weekends do not pass. */
const isInTime = (votedAt: number, answeredAt: number): boolean => {
  let worked = 0;
  for (let at = votedAt + DAY_MS; ; at += DAY_MS) {
    const day = new Date(at).toLocaleDateString('en-GB', {
      timeZone: 'Europe/Paris',
      weekday: 'long',
    });
    if (!day.startsWith('S')) worked += 1;
    if (worked === 3) return answeredAt <= at;
  }
};

/** How the feedback on some starters was dealt with in 180 days, from raw vote records. */
export const summarizeAnswers = (
  answers: Record<string, string | null>[],
  starterIds: Set<string>,
  now: number,
) => {
  const since = now - 180 * DAY_MS;
  const feedback = answers.filter(
    (p) =>
      starterIds.has(p['starter_record_id'] ?? '') &&
      p['verdict'] === 'not_useful' &&
      (['too_generic', 'not_my_words', 'other'].includes(p['reason'] ?? '') ||
        (p['comment'] ?? '') !== '') &&
      Date.parse(p['voted_at'] ?? '') >= since,
  );
  const times = feedback
    .filter((p) => (p['answered_at'] ?? '') !== '')
    .map((p) => ({
      voted: Date.parse(p['voted_at'] ?? ''),
      answered: Date.parse(p['answered_at'] ?? ''),
    }));
  const waits = times
    .map(({ voted, answered }) => answered - voted)
    .sort((one, other) => one - other);
  const middle = (waits.length - 1) / 2;

  return {
    feedback: feedback.length,
    answered: times.length,
    inTime: times.filter(({ voted, answered }) => isInTime(voted, answered))
      .length,
    changed: feedback.filter((p) => p['answer'] && p['answer'] !== 'kept')
      .length,
    median:
      ((waits[Math.floor(middle)] ?? 0) + (waits[Math.ceil(middle)] ?? 0)) /
      2 /
      DAY_MS,
  };
};
