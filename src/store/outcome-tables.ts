import type { ColumnType, Generated } from 'kysely';
import type { Deal, Touch } from '#src/outcomes/follow-up.ts';

/** As JSON keeps it: times are texts. */
type Kept<T> = {
  [K in keyof T]: Date extends T[K] ? Exclude<T[K], Date> | string : T[K];
};
export type KeptDeal = Kept<Deal>;
export type KeptTouch = Kept<Touch>;

/** The tables of what followed uses. */
export interface OutcomeTables {
  outcome_clients: {
    account_id: number;
    contact_id: string;
    company_id: string | null;
    had_won: boolean;
    first_won_at: Date | null;
    deals: ColumnType<KeptDeal[], string, string>;
    touches: ColumnType<KeptTouch[], string, string>;
    read_at: Date;
    /** Null when nothing more can follow. */
    next_at: Date | null;
  };
  outcome_readings: {
    account_id: number;
    at: Date;
    because: string | null;
    scopes: Generated<string[]>;
  };
}
