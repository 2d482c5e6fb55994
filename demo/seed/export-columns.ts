import { MAX_TITLE } from '@starters/contracts';
import { foldName } from '#src/fold-text.ts';

/** What of an export the preview can use, by the names a column may have. */
export const exportColumns = {
  firstname: ['firstname', 'first name', 'prénom'],
  lastname: ['lastname', 'last name', 'nom', 'nom de famille'],
  email: ['email', 'e-mail', 'adresse e-mail'],
  jobtitle: [
    'jobtitle',
    'job title',
    'intitulé de poste',
    'intitulé du poste',
    'fonction',
  ],
  city: ['city', 'ville'],
  country: ['country', 'country/region', 'pays', 'pays/région'],
  hs_language: [
    'hs_language',
    'preferred language',
    'langue préférée',
    'langue de préférence',
  ],
  lifecyclestage: [
    'lifecyclestage',
    'lifecycle stage',
    'phase du cycle de vie',
    'étape du cycle de vie',
  ],
  company: [
    'company',
    'company name',
    'nom de l’entreprise',
    "nom de l'entreprise",
    'entreprise',
    // Of the company that the contact is tied to, with or without "(Primary)".
    'associated company',
    'entreprise associée',
  ],
  recent_conversion_event_name: [
    'recent_conversion_event_name',
    'recent conversion',
    'conversion récente',
  ],
  recent_conversion_date: [
    'recent_conversion_date',
    'recent conversion date',
    'date de la conversion récente',
    'date de conversion récente',
  ],
  first_conversion_date: [
    'first_conversion_date',
    'first conversion date',
    'date de la première conversion',
    'date de première conversion',
  ],
  notes_last_contacted: [
    'notes_last_contacted',
    'last contacted',
    'dernier contact',
    'date du dernier contact',
  ],
} as const;

/** A column the preview can use, by HubSpot's internal name. */
export type ExportColumn = keyof typeof exportColumns;

const byName = new Map(
  (
    Object.entries(exportColumns) as [ExportColumn, readonly string[]][]
  ).flatMap(([column, names]) =>
    names.map((name): [string, ExportColumn] => [foldName(name), column]),
  ),
);

/** HubSpot adds which of several associated records it is. */
const primary = /\s*\((?:primary|principale?)\)$/;

/** What a column is to the preview, by its name in any language; null for one of no use. */
export const exportColumnOf = (name: string): ExportColumn | null =>
  name.length > MAX_TITLE
    ? null
    : (byName.get(foldName(name).replace(primary, '')) ?? null);

const stages = new Map(
  Object.entries({
    abonné: 'subscriber',
    'marketing qualified lead': 'marketingqualifiedlead',
    'lead qualifié marketing': 'marketingqualifiedlead',
    'sales qualified lead': 'salesqualifiedlead',
    'lead qualifié commercial': 'salesqualifiedlead',
    opportunité: 'opportunity',
    client: 'customer',
    ambassadeur: 'evangelist',
    évangéliste: 'evangelist',
    autre: 'other',
  }).map(([label, stage]) => [foldName(label), stage]),
);
const knownStages = [
  'subscriber',
  'lead',
  'marketingqualifiedlead',
  'salesqualifiedlead',
  'opportunity',
  'customer',
  'evangelist',
  'other',
];

/** A lifecycle stage as HubSpot keeps it, from value or label; null where it is unknown. */
export const stageOf = (text: string): string | null => {
  const value = foldName(text);

  return (
    stages.get(value) ?? knownStages.find((each) => each === value) ?? null
  );
};

const languages = new Map(
  Object.entries({
    english: 'en',
    anglais: 'en',
    french: 'fr',
    français: 'fr',
    german: 'de',
    allemand: 'de',
    dutch: 'nl',
    néerlandais: 'nl',
    spanish: 'es',
    espagnol: 'es',
    italian: 'it',
    italien: 'it',
  }).map(([label, code]) => [foldName(label), code]),
);

/** A language code, from value or label ("French - France"); null where it is unknown. */
export const languageCodeOf = (text: string): string | null => {
  const [word = ''] = foldName(text).split(/[\s-]/);

  return (
    languages.get(word) ??
    ([...languages.values()].includes(word) ? word : null)
  );
};
