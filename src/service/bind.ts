/** What functions of the domain need: of a union of them, what they need together. */
export type DepsOf<Run> = [Run] extends [
  (deps: infer Deps, ...rest: never[]) => unknown,
]
  ? Deps
  : never;

/** Binds a domain function to its dependencies, which are its first parameter. */
export const bind =
  <Deps, Rest extends unknown[], Result>(
    run: (deps: Deps, ...rest: Rest) => Result,
    deps: NoInfer<Deps>,
  ) =>
  (...rest: Rest): Result =>
    run(deps, ...rest);
