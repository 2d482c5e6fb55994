/** What of an export the preview can use, by the names a column may have, in lower case. */
export const exportColumns = {
  firstname: ['firstname', 'first name', 'prénom'],
  lastname: ['lastname', 'last name', 'nom', 'nom de famille'],
  email: ['email', 'e-mail', 'adresse e-mail'],
  jobtitle: ['jobtitle', 'job title', 'intitulé de poste', 'fonction'],
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

const stages: Record<string, string> = {
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
};
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

/** A lifecycle stage as HubSpot keeps it, from value or label; a lead where it is unknown. */
export const stageOf = (text: string): string => {
  const value = text.trim().toLowerCase();

  return stages[value] ?? knownStages.find((each) => each === value) ?? 'lead';
};

const languages: Record<string, string> = {
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
};

/** A language code, from value or label ("French - France"); null where it is unknown. */
export const languageCodeOf = (text: string): string | null => {
  const value = text.trim().toLowerCase();
  const [word = ''] = value.split(/[\s-]/);

  return (
    languages[word] ?? (Object.values(languages).includes(word) ? word : null)
  );
};
