import type { CallLimits } from '#src/accounts/call-budget.ts';

const tenSeconds = 10_000;

/**
 * The limits that an answer tells in its headers; null where it tells none, as those of searches.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines
 */
export const readLimits = (headers: Headers): CallLimits | null => {
  const read = (name: string): number | null => {
    const text = headers.get(`x-hubspot-ratelimit-${name}`);
    const count = Number(text ?? '');

    return text !== null && Number.isSafeInteger(count) && count >= 0
      ? count
      : null;
  };
  // A maximum of another interval says nothing of ten seconds.
  const isOfTen = read('interval-milliseconds') === tenSeconds;
  const limits = {
    perTenSeconds: isOfTen ? read('max') : null,
    left: isOfTen ? read('remaining') : null,
    daily: read('daily'),
    dailyLeft: read('daily-remaining'),
  };

  return Object.values(limits).every((each) => each === null) ? null : limits;
};
