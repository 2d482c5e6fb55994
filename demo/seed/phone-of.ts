/** Numbers set aside for fiction, by country: those of Ofcom, Arcep, NANPA and the Bundesnetzagentur. */
const ranges: Record<string, (number: number) => string> = {
  'United Kingdom': (number) =>
    `+44 20 7946 0${String(number % 1_000).padStart(3, '0')}`,
  'United States': (number) =>
    `+1 212 555 01${String(number % 100).padStart(2, '0')}`,
  Germany: (number) =>
    `+49 30 23125 ${String(number % 1_000).padStart(3, '0')}`,
};
const france = (number: number) =>
  `+33 1 99 00 ${String(Math.floor(number / 100) % 100).padStart(2, '0')} ${String(number % 100).padStart(2, '0')}`;

/** One contact in six has no number. */
const without = 6;

/** A contact's phone number; null for some. Always the same, and nobody's. */
export const phoneOf = (
  country: string | null,
  index: number,
): string | null =>
  index % without === without - 1
    ? null
    : (ranges[country ?? ''] ?? france)(index * 37);
