/** The execution of an action, and the person and client its line is for. */
export interface LineCall {
  accountId: number;
  /** See `keyOfCall`. */
  key: string;
  /** The salesperson who is to say it. */
  userId: number;
  contactId: string;
  at: Date;
}

/** What was given at an earlier attempt of the same execution. */
export interface GivenLine {
  /** Null where there was no line. */
  starterId: string | null;
  at: Date;
}

/** Which lines actions gave: an execution that HubSpot repeats gets the same one. */
export interface ActionLog {
  /**
   * Notes a call, or finds what it was given before. Nothing is noted where the person got lines for
   * `most` other contacts since `since`.
   */
  admit(
    call: LineCall,
    limit: { since: Date; most: number },
  ): Promise<GivenLine | 'too_many'>;
  /** Keeps what a call was given. */
  keep(
    call: Pick<LineCall, 'accountId' | 'key'>,
    starterId: string | null,
  ): Promise<void>;
}
