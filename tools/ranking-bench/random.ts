/** Random numbers that are the same every time for a seed. */
export interface Random {
  /** Between 0 and 1. */
  uniform(): number;
  /** Normal with mean 0. */
  normal(sd: number): number;
  /** A whole number below `count`. */
  below(count: number): number;
  /** Beta by two gammas; both counts above 0. */
  beta(a: number, b: number): number;
}

/** Mulberry32: small, seeded, good enough for a simulation. https://en.wikipedia.org/wiki/Xorshift */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);

    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const normal = (sd: number): number =>
    sd *
    Math.sqrt(-2 * Math.log(1 - uniform())) *
    Math.cos(2 * Math.PI * uniform());
  // Marsaglia and Tsang, https://doi.org/10.1145/358407.358414
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal(1);
      const v = (1 + c * x) ** 3;
      if (
        v > 0 &&
        Math.log(uniform()) < (x * x) / 2 + d - d * v + d * Math.log(v)
      ) {
        return d * v;
      }
    }
  };

  return {
    uniform,
    normal,
    below: (count) => Math.floor(uniform() * count),
    beta: (a, b) => {
      const x = gamma(a);

      return x / (x + gamma(b));
    },
  };
};
