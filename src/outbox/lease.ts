/** The right to do one job for one account; the token fences out whoever held it before. */
export interface Lease {
  accountId: number;
  name: string;
  token: number;
}

/** Hands out leases. */
export interface LeaseRepository {
  /** Null while another holds it. */
  take(accountId: number, name: string, forMs: number): Promise<Lease | null>;
  /** False when the lease was lost. */
  renew(lease: Lease, forMs: number): Promise<boolean>;
  release(lease: Lease): Promise<void>;
}
