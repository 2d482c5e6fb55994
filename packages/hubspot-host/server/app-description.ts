/** The languages the CRM look-alike speaks. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the CRM. */
export type Words = Record<Language, string>;

/** A condition of HubSpot's search. https://developers.hubspot.com/docs/api-reference/latest/crm/search-the-crm */
export interface SearchCondition {
  propertyName: string;
  operator: string;
  value?: string;
  values?: string[];
}

/** A view that every person has of an object's list. */
export interface ViewDescription {
  /** Its name in the address of the list. */
  id: string;
  label: Words;
  /** Groups of conditions, all of one of which must hold. */
  groups: SearchCondition[][];
  /** Properties it shows instead of the list's own. */
  columns?: string[];
  /** Shows only what the viewer owns; who owns nothing does not have the view. */
  isOwn?: boolean;
}

/** Properties that a record shows together, in their order. */
export interface SectionDescription {
  title: Words;
  /** Names of properties. */
  properties: string[];
  /** Kept by the app, which restores them when a person changes them. */
  isKept?: boolean;
}

/** A custom object of the app, and how the CRM lists and shows its records. */
export interface ObjectDescription {
  /** Name of its schema. */
  name: string;
  /** Its entry in the bar at the top. */
  menu: string;
  /** Properties that are the columns of its list. */
  columns: string[];
  /** Properties that its list can be filtered by. */
  filters: string[];
  /** Views besides that of all records. */
  views: ViewDescription[];
  /** What a record shows first; properties without a section come last. */
  sections: SectionDescription[];
  /** Properties that say more of a record where it is named among associated ones. */
  details: string[];
  /** The property its lists are sorted by, the latest first; the time of creation if left out. */
  newestBy?: string;
  /** What a person fills in for a new record, and what it has besides; only the app creates records if left out. */
  creation?: { asked: string[]; given: Record<string, string> };
  /** Properties that no record shows. */
  hidden?: string[];
}

/** Everything the CRM look-alike knows of an app besides what its `-hsmeta.json` files say. */
export interface AppDescription {
  /** As HubSpot shows it under connected apps. */
  name: string;
  appId: number;
  /**
   * Pages of its service that a browser opens without HubSpot in between: links to the origin are
   * led to the host, which answers the paths, such as `/print/*`, with what the service says.
   */
  servicePages: { origin: string; paths: string[] } | null;
  /** In the order of the bar. */
  objects: ObjectDescription[];
  /** What follows for the app when a segment is deleted; a person is asked with it. */
  segmentDeletion: Words | null;
}
