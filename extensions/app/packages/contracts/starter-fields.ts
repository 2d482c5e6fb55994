import { LANGUAGES } from './language.ts';
import { MAX_FIELD, MAX_TITLE } from './limits.ts';

/** Which clients a starter is for, by lifecycle stage. */
export const AUDIENCES = ['new_clients', 'existing_clients', 'both'] as const;

/** Where a starter can be said; none chosen means anywhere. */
export const CHANNELS = ['call', 'email', 'meeting'] as const;

/** What a field holds, and so how it is kept, read, checked and typed in. */
type FieldValue =
  | { kind: 'text' | 'long_text' | 'url'; longest: number }
  | { kind: 'choice'; options: readonly string[]; otherwise: string }
  | { kind: 'choices'; options: readonly string[] }
  /** `YYYY-MM-DD`, or '' for no bound. */
  | { kind: 'day' }
  /** Ids of HubSpot lists; none means everyone. */
  | { kind: 'segments' }
  /** Id of a starter's record, or of a HubSpot owner; '' for none. */
  | { kind: 'starter' | 'owner' };

/** One field of a starter. */
export type FieldRow = FieldValue & {
  /** HubSpot's internal name of the property, and the column's in a file. */
  property: string;
  /** Where the editor shows it. */
  group: 'texts' | 'target' | 'keeping' | 'days';
  /** Salespeople read it: it is said aloud, or stands behind what is said. */
  wording?: 'line' | 'detail';
  /** A starter is never without it. */
  isRequired?: true;
};

const said = { kind: 'long_text', longest: MAX_FIELD, group: 'texts' } as const;

/**
 * What marketing writes of a starter, one field a line. Conversions to records, drafts, cells,
 * wordings and forms follow from it; what a field is called stands in the texts, by its key.
 * A further field of the wording comes after those there are: hashes depend on their order.
 */
export const STARTER_FIELDS = {
  title: {
    property: 'title',
    kind: 'text',
    longest: MAX_TITLE,
    group: 'keeping',
    isRequired: true,
  },
  opener: { property: 'opener', ...said, wording: 'line', isRequired: true },
  question: {
    property: 'question',
    ...said,
    wording: 'line',
    isRequired: true,
  },
  whyNow: { property: 'why_now', ...said, wording: 'detail', isRequired: true },
  listenFor: { property: 'listen_for', ...said, wording: 'detail' },
  nextStep: { property: 'next_step', ...said, wording: 'detail' },
  proofUrl: {
    property: 'proof_url',
    kind: 'url',
    longest: MAX_FIELD,
    group: 'texts',
  },
  segmentIds: { property: 'segments', kind: 'segments', group: 'target' },
  meantFor: {
    property: 'meant_for',
    kind: 'choice',
    options: AUDIENCES,
    otherwise: 'both',
    group: 'target',
  },
  channels: {
    property: 'channels',
    kind: 'choices',
    options: CHANNELS,
    group: 'target',
  },
  language: {
    property: 'language',
    kind: 'choice',
    options: LANGUAGES,
    otherwise: 'en',
    group: 'target',
  },
  translationOf: {
    property: 'translation_of',
    kind: 'starter',
    group: 'target',
  },
  variantOf: {
    property: 'variant_of',
    kind: 'starter',
    group: 'target',
  },
  theme: {
    property: 'theme',
    kind: 'text',
    longest: MAX_TITLE,
    group: 'target',
  },
  startsOn: { property: 'starts_on', kind: 'day', group: 'days' },
  validUntil: { property: 'valid_until', kind: 'day', group: 'days' },
  /** What looks like one client in its texts and is not, parted by `;`: a firm, a product. */
  forEveryone: {
    property: 'for_everyone',
    kind: 'text',
    longest: MAX_FIELD,
    group: 'keeping',
  },
  ownerId: { property: 'hubspot_owner_id', kind: 'owner', group: 'keeping' },
} as const satisfies Record<string, FieldRow>;

type Rows = typeof STARTER_FIELDS;
/** A field of a starter, by its name in code. */
export type StarterField = keyof Rows;
type FieldsWith<Part> = {
  [F in StarterField]: Rows[F] extends Part ? F : never;
}[StarterField];
/** Fields that salespeople read. */
export type WordingField = FieldsWith<{ wording: string }>;
/** Fields that a starter is never without. */
export type RequiredField = FieldsWith<{ isRequired: true }>;

type ValueOf<Row> = Row extends {
  kind: 'choice';
  options: readonly (infer O)[];
}
  ? O
  : Row extends { kind: 'choices'; options: readonly (infer O)[] }
    ? O[]
    : Row extends { kind: 'segments' }
      ? string[]
      : string;
/** What marketing writes of a starter, as it stands on the record; empty texts are ''. */
export type StarterFields = { [F in StarterField]: ValueOf<Rows[F]> };

/** What a field is called and how it is explained, in one language. */
export interface FieldText {
  label: string;
  help?: string;
  /** What its choices are called. */
  options?: Readonly<Record<string, string>>;
}
/** What all fields are called, in one language. */
export type FieldTexts = {
  [F in StarterField]: FieldText &
    (Rows[F] extends { options: readonly (infer O extends string)[] }
      ? { options: Record<O, string> }
      : unknown);
};

/** Every field with its row, in the order of the table. */
export const listFields = (): [StarterField, FieldRow][] =>
  Object.entries(STARTER_FIELDS) as [StarterField, FieldRow][];

/** Longest text of a field, in characters; undefined for one that holds no text. */
export const longestOf = (field: StarterField): number | undefined => {
  const row: FieldRow = STARTER_FIELDS[field];

  return 'longest' in row ? row.longest : undefined;
};

/**
 * Fields that salespeople read, in the order in which they read them: all of them, or what is
 * said aloud, or what stands behind it.
 */
export const listWording = (part?: FieldRow['wording']): WordingField[] =>
  listFields().flatMap(([field, { wording }]) =>
    wording && wording === (part ?? wording) ? [field as WordingField] : [],
  );

/** Maps the row of each field by `make`, into an object with the same keys. */
export const mapFields = <Made extends Record<StarterField, unknown>>(
  make: (row: FieldRow, field: StarterField) => Made[StarterField],
): Made =>
  Object.fromEntries(
    listFields().map(([field, row]) => [field, make(row, field)]),
  ) as Made;
