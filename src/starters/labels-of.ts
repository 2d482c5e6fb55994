import {
  fillText,
  type Language,
  LANGUAGES,
  LINKED_OBJECTS,
  SPEAKER_FACT_NAMES,
} from '@starters/contracts';
import { sentencesBy } from '@starters/texts/service';
import {
  type FactLabels,
  labelFacts,
  type LabelledFact,
} from '#src/labels/fact-labels.ts';
import type { PropertyKinds } from './catalog.ts';
import { LINKED_FACTS } from './linked-facts.ts';

/** The account's language first: its labels are shown, and those of all others may be typed. */
const languagesFrom = (first: Language): [Language, ...Language[]] => [
  first,
  ...LANGUAGES.filter((each) => each !== first),
];

/** `recent_conversion` of `recent_conversion_event_name`: HubSpot names what belongs together so. */
const familyOf = (property: string): string =>
  property.split('_').slice(0, 2).join('_');

/** The date of a property: itself, or the one date that HubSpot named like it. */
const ownDateOf = (
  property: string,
  of: PropertyKinds['contact'],
): string | null => {
  if (of[property]?.kind === 'date') return property;
  const family = familyOf(property);
  const [only, ...others] = Object.keys(of).filter(
    (each) =>
      of[each]?.kind === 'date' &&
      family.includes('_') &&
      each.startsWith(`${family}_`),
  );

  return others.length === 0 ? (only ?? null) : null;
};

const capital = (label: string): string =>
  label.charAt(0).toUpperCase() + label.slice(1);

const recordFacts = (
  object: 'contact' | 'company',
  of: PropertyKinds['contact'],
  languages: readonly [Language, ...Language[]],
): LabelledFact[] => {
  const [first] = languages;

  return Object.entries(of).map(([property, { label: given }]) => {
    const label = given.trim() || property;
    const date = ownDateOf(property, of);
    const owned = (language: Language) =>
      fillText(sentencesBy[language].factLabels.of[object], { label });

    return {
      name: `${object}.${property}`,
      // A contact's facts are most of what is said; those of the company say whose they are.
      label: object === 'contact' ? label : owned(first),
      also: [label, ...languages.map(owned)],
      ownDate: date === null ? null : `${object}.${date}`,
    };
  });
};

const speakerFacts = (
  languages: readonly [Language, ...Language[]],
): LabelledFact[] =>
  SPEAKER_FACT_NAMES.map((property) => {
    const [label, ...also] = languages.map((language) =>
      fillText(sentencesBy[language].factLabels.of.me, {
        label: sentencesBy[language].speaker.names[property],
      }),
    );

    return {
      name: `me.${property}`,
      label: label ?? property,
      also: [
        ...also,
        ...languages.map((each) => sentencesBy[each].speaker.names[property]),
      ],
      ownDate: null,
    };
  });

const linkedFacts = (
  languages: readonly [Language, ...Language[]],
): LabelledFact[] =>
  LINKED_OBJECTS.flatMap((object) =>
    Object.keys(LINKED_FACTS[object].facts).map((property) => {
      const [label, ...also] = languages.map((language) => {
        const {
          objects,
          facts,
          label: sentence,
        } = sentencesBy[language].linkedFacts;
        const names: Readonly<Record<string, string>> = facts;

        return capital(
          fillText(sentence, {
            fact: names[property] ?? property,
            object: objects[object],
          }),
        );
      });

      return {
        name: `${object}.${property}`,
        label: label ?? property,
        also,
        ownDate: null,
      };
    }),
  );

/** Made once for each object of properties and each language. */
const made = new WeakMap<PropertyKinds, Map<Language, FactLabels>>();

/**
 * What the facts of an account are called where people read and write them.
 *
 * @param language the account's: HubSpot gives the labels of properties in it
 */
export const labelsOf = (
  properties: PropertyKinds,
  language: Language,
): FactLabels => {
  const known = made.get(properties) ?? new Map<Language, FactLabels>();
  made.set(properties, known);
  const before = known.get(language);
  if (before) return before;
  const languages = languagesFrom(language);
  const recentIn = (each: Language) => ({
    own: sentencesBy[each].factLabels.recent,
    by: sentencesBy[each].factLabels.recentBy,
  });
  const labels = labelFacts(
    [
      ...recordFacts('contact', properties.contact, languages),
      ...recordFacts('company', properties.company, languages),
      ...speakerFacts(languages),
      ...linkedFacts(languages),
    ],
    [recentIn(languages[0]), ...languages.slice(1).map(recentIn)],
  );
  known.set(language, labels);

  return labels;
};
