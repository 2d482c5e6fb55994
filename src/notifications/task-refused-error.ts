/** HubSpot will not take a task, however often it is sent. */
export class TaskRefusedError extends Error {
  /** What the app would have to be allowed, as HubSpot names it; none when that is not why. */
  readonly scopes: string[];

  constructor(because: string, scopes: string[]) {
    super(because);
    this.name = 'TaskRefusedError';
    this.scopes = scopes;
  }
}
