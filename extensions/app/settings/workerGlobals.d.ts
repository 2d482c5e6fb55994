/** The one timer of the extension's web worker that calls of the service use; it has no DOM otherwise. */
declare function setTimeout(
  callback: (value: unknown) => void,
  ms: number,
): number;
