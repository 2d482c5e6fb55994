/** The account lacks our custom objects. */
export class ObjectsMissingError extends Error {
  constructor(accountId: number, cause?: unknown) {
    super(`Account ${accountId} lacks the custom objects.`, { cause });
    this.name = 'ObjectsMissingError';
  }
}
