declare global {
  /** What closes the screens that a test has opened (test/extensions/until-over.tsx). */
  var openScreens: Set<() => void>;
}

globalThis.openScreens = new Set();

/** A screen that stays open asks the service again when it is the next test's. */
afterEach(() => {
  for (const close of globalThis.openScreens) close();
});

export {};
