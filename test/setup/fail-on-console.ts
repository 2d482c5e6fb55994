const watched = ['error', 'warn'] as const;
let calls: string[] = [];

beforeEach(() => {
  calls = [];
  for (const method of watched) {
    jest.spyOn(console, method).mockImplementation((...args) => {
      calls.push(`console.${method}: ${args.map(String).join(' ')}`);
    });
  }
});

/** A warning nobody reads is a defect: a test that prints one fails. */
afterEach(() => {
  jest.restoreAllMocks();
  if (calls.length > 0) throw new Error(calls.join('\n'));
});
