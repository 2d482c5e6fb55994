import { judgeSize, printSize } from '#tools/bench/judge-sizes.ts';
import { measureSize } from '#tools/bench/measure-size.ts';
import type { Section } from '#tools/bench/section.ts';
import type { Verdict } from '#tools/bench/verdict.ts';

/** Warm card and vote in turns with a bare route, for accounts of several sizes. */
export const floor: Section = async (bench) => {
  const verdicts: Verdict[] = [];
  for (const size of bench.sizes) {
    const measured = await measureSize(
      await bench.openDatabase(),
      size,
      bench.effort,
      bench.nodeFlags,
    );
    bench.say(printSize(measured));
    verdicts.push(...judgeSize(measured));
  }

  return verdicts;
};
