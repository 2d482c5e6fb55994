import {
  mapFields,
  type RequiredField,
  type StarterField,
  type StarterFields,
  type StarterStatus,
} from '@starters/contracts';

/** What marketing wrote of a starter; empty texts are null, unless they are never empty. */
export type WrittenStarter = {
  [F in StarterField]:
    | StarterFields[F]
    | (F extends RequiredField
        ? never
        : string extends StarterFields[F]
          ? null
          : never);
};

/** A starter as marketing keeps it in HubSpot; texts are as written, tokens included. */
export interface Starter extends WrittenStarter {
  /** HubSpot record id. */
  id: string;
  status: StarterStatus;
  /** What the salesperson who requested it asked for; null for a starter nobody requested. */
  requestBrief: string | null;
  /** A hash of the app's own fields as they stand on the record, so that an edit by hand is seen. */
  rollUp: string;
  /** `YYYY-MM-DD` on which its record was made; left out where that is not known. */
  createdOn?: string;
  /** Ids of records that were merged into this one in HubSpot; left out where there are none. */
  mergedIds?: string[];
}

/** What was typed or read, as a starter keeps it: trimmed, with null for what is empty. */
export const toWritten = (fields: StarterFields): WrittenStarter =>
  mapFields<WrittenStarter>(({ isRequired }, field) => {
    const value = fields[field];
    if (typeof value !== 'string') return value;
    const text = value.trim();

    return text === '' && !isRequired ? null : text;
  });

/** What a starter keeps, as it is typed in and written on a record: '' for what is empty. */
export const toFields = (written: WrittenStarter): StarterFields =>
  mapFields<StarterFields>((_, field) => written[field] ?? '');

/** Nothing written yet. */
export const emptyFields: StarterFields = mapFields<StarterFields>((row) => {
  switch (row.kind) {
    case 'choice':
      return row.otherwise;
    case 'choices':
    case 'segments':
      return [];
    default:
      return '';
  }
});
