/** What HubSpot said when it last refused a task. */
export interface TaskRefusal {
  because: string;
  /** Scopes the app lacks. */
  scopes: string[];
}

/** Why HubSpot refused the last task of an account, for the admin; nothing once it took one. */
export interface TaskRefusals {
  /** Null clears it. */
  save(accountId: number, refusal: TaskRefusal | null): Promise<void>;
  find(accountId: number): Promise<TaskRefusal | null>;
}
