import type {
  AppBulkAction,
  AppCard,
  AppFeatures,
} from '#host/project/features.ts';

export type { AppBulkAction, AppCard };

/** What the CRM needs to know of the app: whether it is installed, what it offers, where it is. */
export interface LayoutView extends Omit<AppFeatures, 'cards'> {
  installed: boolean;
  /** Where an installation begins that HubSpot asks an admin about; null where a click is enough. */
  installPath: string | null;
  /**
   * Cards on records, by uid, in the order they were placed; by object as `objectTypes` names it,
   * `contacts` or `p_name`.
   */
  placed: Record<string, string[]>;
  library: AppCard[];
}
