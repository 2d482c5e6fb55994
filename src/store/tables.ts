import type {
  ChoiceKind,
  ChoiceValue,
  Language,
  StarterStatus,
} from '@starters/contracts';
import type { ColumnType, Generated } from 'kysely';
import type { AccountSettings } from '#src/accounts/settings.ts';
import type { FigureDimension } from '#src/ranking/figure-cells.ts';
import type { LinkPurpose } from '#src/links/single-use-links.ts';
import type { ReadBackFault } from '#src/rebuild/read-back.ts';
import type { Tally } from '#src/ranking/tally.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import type { ChangeAction } from '#src/starters/starter-change.ts';
import type { Wording } from '#src/starters/wording.ts';
import type { NewStarter } from '#src/transfer/import-context.ts';
import type { ExportJob } from '#src/transfer/export-repository.ts';
import type { ImportState } from '#src/transfer/import-repository.ts';

import type { ActionTables } from './action-tables.ts';
import type { EditingTables } from './editing-tables.ts';
import type { InboxTables } from './inbox-tables.ts';
import type { InstallationTables } from './installation-tables.ts';
import type { OutboxTables } from './outbox-tables.ts';
import type { OutcomeTables } from './outcome-tables.ts';
import type { ReconcileTables } from './reconcile-tables.ts';
import type { ViewTables } from './view-tables.ts';
import type { VoteTables } from './vote-tables.ts';

/** JSON columns are written as text and read as values. */
type Json<T> = ColumnType<T, string, string>;

/** Our tables; every one begins with the account. */
export interface Tables
  extends
    ActionTables,
    EditingTables,
    InboxTables,
    InstallationTables,
    OutboxTables,
    OutcomeTables,
    ReconcileTables,
    ViewTables,
    VoteTables {
  accounts: {
    account_id: number;
    installed_by: number | null;
    admin_ids: number[];
    marketing_user_ids: number[];
    marketing_team_ids: string[];
    language: Language;
    time_zone: string;
    max_fact_age_days: number;
    starter_type_id: string | null;
    vote_type_id: string | null;
    settings: Json<Partial<AccountSettings>>;
    /** When what HubSpot's records told was read, once; null before. */
    read_back_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    /** Why it could not be. */
    read_back_fault: ColumnType<
      ReadBackFault | null,
      ReadBackFault | null | undefined,
      ReadBackFault | null
    >;
  };
  choices: {
    account_id: number;
    user_id: number;
    kind: ChoiceKind;
    target: string;
    choice: ChoiceValue;
    chosen_at: Date;
  };
  speaker_facts: {
    account_id: number;
    user_id: number;
    /** `base`, `asking`, or `in ` and a place in lower case. */
    key: string;
    place: string;
    /** `YYYY-MM-DD`; null where it is no visit. */
    day: string | null;
    said_at: Date;
  };
  day_orders: {
    account_id: number;
    user_id: number;
    contact_id: string;
    day: string;
    language: Language;
    conversations: Json<string[]>;
    tiers: Json<Record<string, number>>;
    explored: string | null;
    propensity: number | null;
    /** Among what it was drawn; null where none was, and before it was kept. */
    among: Json<string[]> | null;
  };
  requests: {
    account_id: number;
    request_key: string;
    brief: string;
    owner_id: string | null;
    requested_at: Date;
  };
  request_waiters: {
    account_id: number;
    request_key: string;
    user_id: number;
    contact_id: string;
    joined_at: Date;
    put_away: Generated<boolean>;
  };
  links: {
    account_id: number;
    user_id: number;
    purpose: LinkPurpose;
    token_hash: string;
    expires_at: Date;
  };
  imports: {
    account_id: number;
    key: string;
    user_id: number;
    hash: string;
    name: string;
    state: ImportState;
    starters: Json<NewStarter[]> | null;
    total: number;
    /** HubSpot's words on the row that it refused. */
    because: string | null;
    /** Since when it is taken back. */
    undone_at: Date | null;
    noted_at: Date;
  };
  exports: {
    account_id: number;
    key: string;
    user_id: number;
    what: ExportJob['what'];
    state: ExportJob['state'];
    done: number;
    total: number;
    expires_at: Date;
    noted_at: Date;
  };
  wordings: {
    account_id: number;
    starter_id: string;
    hash: string;
    wording: Json<Wording>;
    first_seen_at: Date;
    /** User whose words they are; null for marketing's own. */
    credited_to: number | null;
  };
  starter_changes: {
    account_id: number;
    id: Generated<number>;
    starter_id: string;
    at: Date;
    /** Null: in HubSpot itself. */
    user_id: number | null;
    action: ChangeAction;
    status: StarterStatus;
    hash: string;
  };
  /** Users as HubSpot last had them. */
  known_users: {
    account_id: number;
    user_id: number;
    super_admin: boolean;
    team_ids: string[];
    seen_at: Date;
  };
  tallies: {
    account_id: number;
    starter_id: string;
    useful: number;
    weight: number;
    voters: number;
    useful_voters: number;
    cells: Json<Record<string, Tally>>;
    /** The votes one by one: see `toEvidenceText`. */
    evidence: Generated<string>;
    /** Null until the next recount. */
    open_feedback: number;
    last_vote_at: Date | null;
    /** Revision of the starter's roll-up intent at which it was counted. */
    counted_revision: Generated<number>;
    /** Version of the account's offering that it came with. */
    version: Generated<number>;
  };
  offering_versions: {
    account_id: number;
    version: number;
    /** Whoever knows an older version reads all tallies again. */
    whole_since: number;
  };
  told_authors: {
    account_id: number;
    owner_id: string;
    day: string;
    at: Date;
    /** Null before tasks went through the outbox. */
    subject: string | null;
    body: string | null;
    due_at: Date | null;
  };
  task_refusals: { account_id: number; because: string; scopes: string[] };
  setting_changes: {
    account_id: number;
    id: Generated<number>;
    at: Date;
    user_id: number;
    setting: string;
    before: Json<unknown>;
    after: Json<unknown>;
  };
  figure_cells: {
    account_id: number;
    dimension: FigureDimension;
    facet: string;
    starter_id: string;
    key: string;
    useful: number;
    weight: number;
    /** User ids with commas. */
    voters: string;
  };
  catalogs: { account_id: number; catalog: Json<Catalog>; taken_at: Date };
  leases: { account_id: number; name: string; token: number; expires_at: Date };
  call_slots: {
    account_id: number;
    slot: number;
    free_at: Date;
    /** How often it was taken: tells the present holder from the last one. */
    taken: Generated<number>;
  };
}
