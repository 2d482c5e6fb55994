/** A card an app offers, as its `-hsmeta.json` says. */
export interface AppCard {
  uid: string;
  name: string;
  description: string;
  /** Where it can be placed, such as `crm.record.tab`. */
  location: string;
  objectTypes: string[];
  /** Name of the built bundle. */
  bundle: string;
}

/** An action an app offers on selected records. */
export interface AppAction {
  uid: string;
  label: string;
  objectTypes: string[];
  /** Name of the built bundle. */
  bundle: string;
}

/** What the CRM needs to know of the app: whether it is installed, its cards, where they are. */
export interface LayoutView {
  installed: boolean;
  /** Cards on contact records, by uid, in the order they were placed. */
  placed: string[];
  library: AppCard[];
  /** Offered while the app is installed. */
  actions: AppAction[];
}
