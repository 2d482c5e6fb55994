/** The table of what actions of workflows and agents were given. */
export interface ActionTables {
  /** One row an execution; of the client only the id. */
  action_lines: {
    account_id: number;
    /** See `keyOfCall`. */
    key: string;
    /** Who is to say the line. */
    user_id: number;
    contact_id: string;
    /** Null where there was no line, and before there is an answer. */
    starter_id: string | null;
    given_at: Date;
  };
}
