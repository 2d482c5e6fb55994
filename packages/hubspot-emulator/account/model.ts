import type { ListFilterBranch } from './list-filter.ts';
import type { EmulatorPeople } from './people.ts';

/** A choice of an enumeration. */
export interface OptionDefinition {
  value: string;
  label: string;
  displayOrder: number;
  hidden: boolean;
}

/** How HubSpot shows a number. A percentage is kept as a share: 0.25 for 25%. */
export const numberDisplayHints = [
  'unformatted',
  'formatted',
  'currency',
  'percentage',
  'duration',
  'probability',
] as const;
/** One of them. */
export type NumberDisplayHint = (typeof numberDisplayHints)[number];

/** A property as HubSpot's property API shows it. */
export interface PropertyDefinition {
  name: string;
  label: string;
  description: string;
  type: string;
  fieldType: string;
  groupName: string;
  options: OptionDefinition[];
  hasUniqueValue: boolean;
  hubspotDefined: boolean;
  readOnly: boolean;
  /** Whether it is an amount of the account's currency; not said of others. */
  showCurrencySymbol?: boolean | undefined;
  /** How a number is shown; not said of others. */
  numberDisplayHint?: NumberDisplayHint | undefined;
}

/** A way two object types can be associated. */
export interface AssociationDefinition {
  id: number;
  category: 'HUBSPOT_DEFINED' | 'USER_DEFINED';
  label: string | null;
  fromObjectTypeId: string;
  toObjectTypeId: string;
  /** The type that is written in the other direction. */
  inverseId: number;
  isDefault: boolean;
}

/** A standard or custom object. */
export interface ObjectTypeDefinition {
  objectTypeId: string;
  name: string;
  pluralName: string;
  fullyQualifiedName: string;
  labels: { singular: string; plural: string };
  description: string;
  primaryDisplayProperty: string;
  secondaryDisplayProperties: string[];
  requiredProperties: string[];
  searchableProperties: string[];
  properties: PropertyDefinition[];
  isCustom: boolean;
  createdAt: number;
  updatedAt: number;
}

/** A value a property had from `timestamp` on. */
export interface PropertyVersion {
  value: string;
  timestamp: number;
  sourceType: 'CRM_UI' | 'INTEGRATION';
  sourceId: string;
  updatedByUserId: number | null;
}

/** A record with the history of its properties. */
export interface StoredRecord {
  id: string;
  createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
  /** Newest first. */
  history: Record<string, PropertyVersion[]>;
}

/** One direction of an association between two records. */
export interface StoredAssociation {
  fromType: string;
  fromId: string;
  toType: string;
  toId: string;
  typeId: number;
}

/** A list of records, which the screens call a segment. */
export interface StoredList {
  listId: string;
  /** Manual where it is not said. */
  processingType?: 'MANUAL' | 'DYNAMIC' | 'SNAPSHOT';
  /** Of dynamic ones and snapshots: who is in it. */
  filterBranch?: ListFilterBranch;
  /** Deleted; it can be restored. */
  deletedAt?: number;
  name: string;
  objectTypeId: string;
  createdAt: number;
  updatedAt: number;
  members: { recordId: string; addedAt: number }[];
}

/** A stage of a pipeline. */
export interface StageDefinition {
  id: string;
  label: string;
  displayOrder: number;
  /** `isClosed`; of deals `probability`, of tickets `ticketState`. */
  metadata: Record<string, string>;
  createdAt: number;
  updatedAt: number;
}

/** The stages that records of an object go through. */
export interface PipelineDefinition {
  id: string;
  label: string;
  displayOrder: number;
  stages: StageDefinition[];
  createdAt: number;
  updatedAt: number;
}

/** How many records an admin lets one record have by a type of association. */
export interface AssociationLimit {
  /** Object type id of the one record. */
  fromType: string;
  category: string;
  typeId: number;
  max: number;
}

/** An admin's rules for every record of a type, for all writers. */
export interface WriteRules {
  /** Properties that must be set when a record is made. */
  required: string[];
  /** Where `property` has `value`, `requires` must be set. */
  conditional: { property: string; value: string; requires: string }[];
}

/** Everything in the account, as plain data. */
export interface AccountState {
  /** Snapshots of before November 2026 do not say it. */
  accountId?: number;
  nextId: number;
  nextTypeNumber: number;
  nextAssociationId: number;
  nextListId: number;
  types: ObjectTypeDefinition[];
  associationTypes: AssociationDefinition[];
  records: Record<string, Record<string, StoredRecord>>;
  associations: StoredAssociation[];
  associationLimits?: AssociationLimit[] | undefined;
  lists: StoredList[];
  people: EmulatorPeople;
  /** By object type: ids of records merged into another, and that other's. */
  merged?: Record<string, Record<string, string>>;
  /** By object type id. */
  pipelines?: Record<string, PipelineDefinition[]>;
  /** By object type. */
  rules?: Record<string, WriteRules>;
}

/** Who writes: the app with its token, or a person in the CRM. */
export interface Writer {
  userId: number | null;
}

/** A record's value of a property at a time, or null. */
export const valueAt = (
  record: StoredRecord,
  property: string,
  at = Number.POSITIVE_INFINITY,
): string | null => {
  const version = record.history[property]?.find(
    ({ timestamp }) => timestamp <= at,
  );

  return version && version.value !== '' ? version.value : null;
};
