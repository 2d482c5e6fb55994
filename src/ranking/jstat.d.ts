/** The part of jStat we use; the package ships no types. https://jstat.github.io/distributions.html */
declare module 'jstat' {
  interface JStat {
    beta: {
      cdf(x: number, a: number, b: number): number;
      inv(p: number, a: number, b: number): number;
    };
    normal: { cdf(x: number, mean: number, sd: number): number };
    betaln(a: number, b: number): number;
  }
  const jstat: JStat;
  export default jstat;
}
