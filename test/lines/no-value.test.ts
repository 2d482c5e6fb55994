import { blanks, foreign, noNames } from '#test/helpers/no-values.ts';
import { typed } from '#test/helpers/typed-placeholders.ts';
import { sayLine } from '#test/helpers/say-line.ts';

/** What is said of a value; null where it is none. */
const sayValue = (property: string, value: string | null) =>
  sayLine({
    text: `It is {{contact.${property}}}`,
    contact: { [property]: value },
  })?.slice('It is '.length) ?? null;

describe.each([
  'topic',
  'firstname',
  'lastname',
  'city',
  'company',
  'jobtitle',
])('a %s that says nothing', (property) => {
  it.each([...blanks, ...typed, ...foreign])('%j is no value', (value) => {
    expect(sayValue(property, value)).toBeNull();
  });
});

describe.each(['firstname', 'lastname', 'city', 'jobtitle'])(
  'a %s that names nothing',
  (property) => {
    it.each(noNames)('%j is no value', (value) => {
      expect(sayValue(property, value)).toBeNull();
      expect(sayValue('topic', value)).toBe(value);
    });
  },
);

it.each([
  ['city', 'City'],
  ['city', 'Your city'],
  ['city', 'VILLE'],
  ['jobtitle', 'Fonction'],
  ['company', 'Nom société'],
  ['firstname', 'Prénom'],
  ['lastname', 'Surname'],
  ['country', 'Pays'],
])('%s %j is the head of its column', (property, value) => {
  expect(sayValue(property, value)).toBeNull();
});

it.each<[property: string, value: string, said?: string]>([
  ['city', 'Nantes'],
  ['city', 'Mobile'],
  ['city', 'Many'],
  ['city', 'Private Lake'],
  ['lastname', 'No'],
  ['lastname', 'Guest'],
  ['lastname', 'Last'],
  ['company', 'X'],
  ['company', 'On'],
  ['company', 'Contact'],
  ['company', 'Private Bank'],
  ['company', 'XXX Lutz'],
  ['jobtitle', 'Client partner'],
  ['jobtitle', 'Admin'],
  ['topic', 'No. 10'],
  ['topic', 'Website'],
  ['city', 'Nancy'],
  ['city', 'Unna'],
  ['city', 'Nil St-Vincent'],
  ['city', 'Testour'],
  ['city', 'Aucun-les-Bains'],
  ['company', 'Test Rite'],
  ['company', 'Nothing Technology'],
  ['company', 'Unknown Pleasures'],
  ['company', 'None of the Above Ltd'],
  ['company', 'Blank Slate'],
  ['company', 'Sans Souci'],
  ['company', '3M'],
  ['company', '1664'],
  ['company', 'xAI'],
  ['company', 'Yahoo!'],
  ['company', '[24]7.ai'],
  ['lastname', 'Machin'],
  ['firstname', 'Truc'],
  ['firstname', 'Al'],
  ['firstname', '明'],
  ['company', '7-Eleven'],
  ['company', '2020-2030 Partners'],
  ['company', 'DFDS'],
  ['company', 'Tata'],
  ['city', 'Y'],
  ['city', 'Blaye'],
  ['company', 'Lead Forensics'],
  ['topic', '100% wool'],
  ['lastname', 'Null'],
  ['lastname', 'Na'],
  ['lastname', 'Blank'],
  ['firstname', 'Na'],
  ['firstname', 'Nil'],
  ['lastname', 'Nonet'],
  ['lastname', 'Testa'],
  ['lastname', 'Sansone'],
  ['jobtitle', 'Test engineer'],
  ['jobtitle', 'Responsable des essais'],
  ['topic', 'Guide [PDF]'],
  ['topic', 'To be, or not to be'],
  ['topic', 'No-code tools'],
  ['topic', 'Unknown costs of moving'],
  ['topic', 'Clients'],
  ['topic', 'Prospects and how to win them'],
  ['topic', 'À compléter votre gamme'],
  ['topic', 'Erreur 502 sur le site'],
  ['topic', 'Test A/B'],
  ['topic', 'Not only prices'],
  ['company', 'Clients First Ltd'],
  ['company', 'Test-Achats'],
  ['company', 'Partenaires Finances'],
  ['company', 'Madame Figaro'],
  ['company', 'Monsieur Bricolage'],
  ['company', 'Nouveaux Horizons'],
  ['company', '1234 Bikes'],
  ['company', '50 Partners'],
  ['lastname', 'Doe'],
  ['lastname', 'Clientèle'],
  ['jobtitle', 'Partner'],
  ['jobtitle', 'Customer success manager'],
  ['jobtitle', 'Chargé de clients'],
  ['city', 'Contes'],
])('%s %j is a value', (property, value, said = value) => {
  expect(sayValue(property, value)).toBe(said);
});

it('takes a name with signs of an address, and one without letters, for no name', () => {
  for (const value of ['tom@x.example', 'www.x.example', '0612345678', '42']) {
    expect(sayValue('firstname', value)).toBeNull();
    expect(sayValue('lastname', value)).toBeNull();
  }
  expect(sayValue('city', '75001')).toBeNull();
  for (const value of ['0', '1', '-1', '0000-00-00', '1/1/1900']) {
    expect(sayValue('company', value)).toBeNull();
  }
  for (const value of ['J', 'j.', 'É']) {
    expect(sayValue('firstname', value)).toBeNull();
  }
});

it('takes letters that were lost on the way for no value', () => {
  for (const value of ['Mus\ufffde', 'CrÃ©dit', 'lâ€™Oréal']) {
    expect(sayValue('company', value)).toBeNull();
  }
});

it('says the fallback instead of what is no value', () => {
  for (const city of ['', 'N/A', '\u2800', '[City]', '<p></p>']) {
    expect(
      sayLine({ text: 'In {{contact.city | "your town"}}', contact: { city } }),
    ).toBe('In your town');
  }
});
