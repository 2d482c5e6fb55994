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

/** What an app asks HubSpot to tell it, as its `webhooks` component says. */
export interface AppWebhooks {
  /** Where HubSpot sends events. */
  targetUrl: string;
  /** Those that are active. */
  subscriptions: {
    /** Such as `object.deletion`, or `contact.privacyDeletion`. */
    subscriptionType: string;
    /** Of generic subscriptions, by any of an object's names: `contact`, `p_name`. */
    objectType: string | null;
    /** Of changes of a property. */
    propertyName: string | null;
  }[];
}

/** The words of an action in one language. */
export interface ActionLabels {
  name: string;
  description: string;
  /** Of inputs and outputs, by name. */
  inputs: Record<string, string>;
  outputs: Record<string, string>;
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
  inputs: {
    name: string;
    isRequired: boolean;
    options: { value: string; label: string }[] | null;
    /** Whether it takes the id of an owner. */
    isOwner: boolean;
  }[];
  /** Names of what comes back. */
  outputs: string[];
  /** By language, such as `en`; there is always English. */
  labels: Record<string, ActionLabels>;
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
