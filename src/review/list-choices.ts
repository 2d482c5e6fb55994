import {
  CHANNELS,
  type Figures,
  type Language,
  REASONS,
} from '@starters/contracts';
import type { Catalog } from '#src/starters/catalog.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';

/** What the review can be narrowed to: what starters are for, and whose. */
export const listChoices = (
  catalog: Catalog,
  language: Language,
): Figures['choices'] => {
  const { fields, reasons } = textsIn(language);
  const { starters, segmentNames } = catalog;
  const named = (
    ids: (string | null)[],
    nameOf: (id: string) => string | undefined,
  ) =>
    [...new Set(ids)]
      .flatMap((value) => {
        const label = value === null ? undefined : nameOf(value);

        return value === null || label === undefined ? [] : [{ value, label }];
      })
      .sort((one, other) => one.label.localeCompare(other.label, language));

  return {
    segments: named(
      starters.flatMap(({ segmentIds }) => segmentIds),
      (id) => segmentNames[id],
    ),
    themes: named(
      starters.map(({ theme }) => theme),
      (theme) => theme,
    ),
    authors: named(
      starters.map(({ ownerId }) => ownerId),
      (id) => nameOwner(catalog, id, language) ?? undefined,
    ),
    reasons: REASONS.map((value) => ({ value, label: reasons[value] })),
    channels: CHANNELS.map((value) => ({
      value,
      label: fields.channels.options[value],
    })),
  };
};
