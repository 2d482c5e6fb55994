import {
  type EditorOpened,
  type FactObject,
  fillText,
  type Language,
  type StarterFields,
  SPEAKER_FACT_NAMES,
  LINKED_OBJECTS,
} from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import type { Account } from '#src/accounts/account.ts';
import { fitChoices } from '#src/fit-choices.ts';
import { labelsOf } from '#src/starters/labels-of.ts';
import type { Catalog } from '#src/starters/catalog.ts';
import { LINKED_FACTS } from '#src/starters/linked-facts.ts';
import type { KnownSegment } from './read-segments.ts';
import { nameOwner } from '#src/texts/name-owner.ts';
import { textsIn } from '#src/texts/texts-in.ts';

type Choices = EditorOpened['choices'];

const namesOf = ({
  properties,
}: Catalog): Pick<Choices['facts'][number], 'object' | 'name'>[] => [
  ...(['contact', 'company'] as const).flatMap((object) =>
    Object.keys(properties[object]).map((name) => ({ object, name })),
  ),
  ...SPEAKER_FACT_NAMES.map((name) => ({ object: 'me' as const, name })),
  ...LINKED_OBJECTS.flatMap((object) =>
    Object.keys(LINKED_FACTS[object].facts).map((name) => ({ object, name })),
  ),
];

const order: FactObject[] = ['contact', 'company', 'me', ...LINKED_OBJECTS];

/** Facts by what stands for them in a text, those of the contact first. */
const listFacts = (
  catalog: Catalog,
  accountLanguage: Language,
): Choices['facts'] => {
  const labels = labelsOf(catalog.properties, accountLanguage);

  return namesOf(catalog)
    .map(({ object, name }) => ({
      object,
      name,
      label: labels.say(`${object}.${name}`),
    }))
    .sort(
      (one, other) =>
        order.indexOf(one.object) - order.indexOf(other.object) ||
        one.label.localeCompare(other.label),
    );
};

const listSegments = (
  { offeredSegmentIds }: Account['settings'],
  segments: KnownSegment[],
  chosen: string[],
  language: Language,
): Choices['segments'] => {
  const words = textsIn(language);
  const offered = segments.filter(
    ({ id }) =>
      offeredSegmentIds.length === 0 ||
      offeredSegmentIds.includes(id) ||
      chosen.includes(id),
  );
  const gone = chosen.filter((each) => !segments.some(({ id }) => id === each));

  return [
    ...offered.map(({ id, name, size }) => ({
      id,
      label:
        size === null
          ? name
          : sayNumber(words.editor.segmentSize, { name, size }, language),
    })),
    ...gone.map((id) => ({ id, label: fillText(words.segmentGone, { id }) })),
  ];
};

const listOwners = (
  catalog: Catalog,
  chosen: string,
  language: Language,
): Choices['owners'] =>
  Object.entries(catalog.ownerNames)
    .map(([id, name]) => ({ id, name }))
    .concat(
      chosen === '' || chosen in catalog.ownerNames
        ? []
        : [
            {
              id: chosen,
              name:
                nameOwner(catalog, chosen, language) ??
                textsIn(language).ownerLeft,
            },
          ],
    )
    .sort((one, other) => one.name.localeCompare(other.name));

/** Of the megabyte that HubSpot passes on, beside a draft of the longest texts. */
const bytesOfAList = 100_000;

/** The choices as far as HubSpot passes them on, with a sentence where some are left out. */
export const fitEditorChoices = (
  choices: Choices,
  { segmentIds, ownerId, theme, translationOf, variantOf }: StarterFields,
  language: Language,
): { choices: Choices; said: string[] } => {
  const fit = <Choice>(
    list: readonly Choice[],
    isChosen: (choice: Choice) => boolean,
  ) => fitChoices(list, bytesOfAList, isChosen);
  const segments = fit(choices.segments, ({ id }) => segmentIds.includes(id));
  const owners = fit(choices.owners, ({ id }) => id === ownerId);
  const themes = fit(choices.themes, (each) => each === theme);
  const originals = fit(choices.originals, ({ id }) =>
    [translationOf, variantOf].includes(id),
  );
  const facts = fit(choices.facts, () => false);
  const count = [segments, owners, themes, originals, facts].reduce(
    (sum, { left }) => sum + left,
    0,
  );

  return {
    choices: {
      segments: segments.choices,
      owners: owners.choices,
      themes: themes.choices,
      originals: originals.choices,
      facts: facts.choices,
    },
    said:
      count === 0
        ? []
        : [sayNumber(textsIn(language).writing.listsCut, { count }, language)],
  };
};

/**
 * The options of the editor's fields. A value that is already chosen stays an option even when it
 * was deleted in HubSpot.
 *
 * @param starterId of the edited starter, which cannot be its own original; null for a new one
 */
export const listEditorChoices = (
  { settings, language: accountLanguage }: Account,
  catalog: Catalog,
  segments: KnownSegment[],
  { fields, starterId }: Pick<EditorOpened, 'fields' | 'starterId'>,
  language: Language,
): Choices => ({
  segments: listSegments(settings, segments, fields.segmentIds, language),
  owners: listOwners(catalog, fields.ownerId, language),
  themes: [
    ...new Set(catalog.starters.flatMap(({ theme }) => theme ?? [])),
  ].sort(),
  originals: catalog.starters
    .filter((each) => each.id !== starterId && each.variantOf === null)
    .map(({ id, title, language: written, translationOf }) => ({
      id,
      title,
      language: written,
      isTranslation: translationOf !== null,
    }))
    .sort((one, other) => one.title.localeCompare(other.title)),
  facts: listFacts(catalog, accountLanguage),
});
