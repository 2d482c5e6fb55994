/** The one timer of the extension's web worker that the card uses; it has no DOM otherwise. */
declare function setTimeout(
  callback: (value: unknown) => void,
  ms: number,
): number;
