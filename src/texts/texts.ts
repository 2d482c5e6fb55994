import type {
  EditorTexts,
  ReviewTexts,
  SettingsTexts,
} from '@starters/contracts';
import type { Sentences } from '@starters/texts';

/** All sentences in one language, with what it calls the languages. */
export type Texts = Omit<Sentences, 'editor' | 'review' | 'settings'> & {
  editor: EditorTexts;
  review: ReviewTexts;
  settings: SettingsTexts;
};
