import type {
  FieldTexts,
  ReviewTexts,
  SettingsTexts,
  StarterField,
} from '@starters/contracts';
import type { Sentences } from '@starters/texts';

/** Files of starters and votes. */
type FileTexts = Omit<Sentences['transferWords'], 'columns' | 'example'> & {
  /** Of a field only where its column is not called as in the editor. */
  columns: Sentences['transferWords']['columns'] &
    Partial<Record<StarterField, string>>;
  /** A row of a file to begin from, by column; the others are empty. */
  example: Partial<Record<StarterField | 'status', string>>;
};

/** All sentences in one language, with what it calls the languages. */
export type Texts = Omit<
  Sentences,
  'fields' | 'review' | 'settings' | 'transferWords'
> & {
  /** What a starter's fields are called; {themes} in the help of the theme. */
  fields: FieldTexts;
  review: ReviewTexts;
  settings: SettingsTexts;
  transferWords: FileTexts;
};
