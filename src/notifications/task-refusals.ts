/** What HubSpot said when it last refused a task. */
export interface TaskRefusal {
  because: string;
  /** Scopes the app lacks. */
  scopes: string[];
}

/** Why HubSpot refuses tasks of an account, for the admin. */
export interface TaskRefusals {
  save(accountId: number, refusal: TaskRefusal): Promise<void>;
  /** The last refusal, while a task that was refused waits; null once all of them were taken. */
  find(accountId: number): Promise<TaskRefusal | null>;
}
