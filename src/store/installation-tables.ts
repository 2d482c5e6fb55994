import type { Generated } from 'kysely';
import type { Way } from '#src/installations/installation.ts';

/** The tables of where the app is installed. */
export interface InstallationTables {
  installations: {
    account_id: number;
    way: Way;
    /** By the sealer, see src/installations/sealer.ts. */
    sealed_access: string;
    sealed_refresh: string | null;
    /** When the access token expires, by the database's clock; null for never. */
    expires_at: Date | null;
    scopes: string[] | null;
    connected_at: Generated<Date>;
    /** Rises with each connection. */
    revision: Generated<number>;
    disconnected_at: Date | null;
    because: string | null;
  };
}
