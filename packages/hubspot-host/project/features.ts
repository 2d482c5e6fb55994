/** A card an app offers, as its `-hsmeta.json` says. */
export interface AppCard {
  uid: string;
  name: string;
  description: string;
  /** Where it can be placed, such as `crm.record.tab`. */
  location: string;
  /** Plural names of HubSpot's own objects, `p_name` of custom ones. */
  objectTypes: string[];
  /** Name of the built bundle. */
  bundle: string;
}

/** An action an app offers on records selected in a list, as its `-hsmeta.json` says. */
export interface AppBulkAction {
  uid: string;
  label: string;
  objectTypes: string[];
  /** Whether it opens at the side or in the middle. */
  displayMode: 'PANEL' | 'MODAL';
  /** Name of the built bundle. */
  bundle: string;
}

/** Everything an app offers, as its `-hsmeta.json` files say. */
export interface AppFeatures {
  cards: AppCard[];
  /** Name of the bundle of its page, if it has one. */
  pages: string | null;
  /** The same of its settings. */
  settings: string | null;
  bulkActions: AppBulkAction[];
}

/** An action that workflows or agents call, as its `-hsmeta.json` says. */
export interface AppWorkflowAction {
  uid: string;
  /** In English, as the editor of workflows lists it. */
  name: string;
  /** Where HubSpot calls it. */
  url: string;
  /** `WORKFLOWS`, `AGENTS`. */
  clients: string[];
  /** Such as `CONTACT`. */
  objectTypes: string[];
  /** What can be passed; `options` is null where any text may be. */
  inputs: { name: string; isRequired: boolean; options: string[] | null }[];
  /** Names of what comes back. */
  outputs: string[];
}

/** A function that HubSpot runs for an app, as its `-hsmeta.json` says. */
export interface AppFunction {
  /** The name that `hubspot.serverless` calls it by. */
  uid: string;
  /** Absolute path. */
  file: string;
  /** Names of the secrets it is given. */
  secretKeys: string[];
}
