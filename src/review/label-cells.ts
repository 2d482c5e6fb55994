import {
  type Edition,
  fillText,
  type Language,
  type Split,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** Names the cells of a split. */
export const labelCells =
  (catalog: Catalog, language: Language, split: Split) =>
  (key: string): string => {
    const texts = textsIn(language);
    switch (split) {
      case 'segment':
        return key === ''
          ? texts.review.everyone
          : (catalog.segmentNames[key] ??
              fillText(texts.segmentGone, { id: key }));
      case 'wording':
        return texts.figures[`wording.${key as Edition}`];
      case 'author':
        return key === ''
          ? texts.review.noAuthor
          : (nameOwner(catalog, key, language) ?? texts.ownerLeft);
      case 'reason':
        return texts.review[`reason.${key as 'other'}`];
      case 'channel':
        return key === ''
          ? texts.figures.all
          : texts.fields.channels.options[key as 'call'];
      case 'language':
        return texts.review[`language.${key as 'en'}`];
      default:
        return key === '' ? texts.figures.none : key;
    }
  };
