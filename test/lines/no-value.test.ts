import { sayLine } from '#test/helpers/say-line.ts';

/** What is said of a value; null where it is none. */
const sayValue = (property: string, value: string | null) =>
  sayLine({
    text: `It is {{contact.${property}}}`,
    contact: { [property]: value },
  })?.slice('It is '.length) ?? null;

const blanks = [
  '',
  ' ',
  '   ',
  '\t\n',
  '\u00a0',
  '\u2007\u202f\u3000',
  '\u200b',
  '\u200b\u200c\u200d\ufeff',
  '\u2060',
  '\u2800\u2800\u2800',
  '\u3164',
  '\u115f\u1160',
  '\u00ad',
  '\u0000',
  '<p></p>',
  '<p>&nbsp;</p>',
  '<div><br/></div>',
];
const typed = [
  'N/A',
  'n/a',
  'n.a.',
  'N. A.',
  'NA',
  'n-a',
  '(n/a)',
  '#N/A',
  '-',
  '--',
  '—',
  '–',
  '_',
  '.',
  '...',
  '…',
  '?',
  '???',
  '/',
  '*',
  'none',
  'None',
  '<none>',
  'NONE.',
  'nothing',
  'nil',
  'null',
  'NULL',
  'undefined',
  'NaN',
  'unknown',
  'Unknown!',
  '[unknown]',
  'unkown',
  'test',
  'TEST',
  'Test',
  'test 2',
  'test test',
  'testing',
  'xx',
  'xxx',
  'XXXX',
  'aaaa',
  'asdf',
  'asdfgh',
  'qwerty',
  'azerty',
  'tbd',
  'TBC',
  'T.B.D.'.replaceAll('.', ''),
  'to be confirmed',
  'not set',
  'Not Set',
  '"not set"',
  'not available',
  'not applicable',
  'Not yet known'.replace(' yet', ''),
  'no data',
  'unspecified',
  'placeholder',
  'sample',
  'lorem ipsum dolor',
  'pending',
  'please select',
  'Select one',
  'do not use',
  '[Prospect]',
  'First Name',
  'à compléter',
  'A completer',
  'À COMPLÉTER',
  'a\u0300 comple\u0301ter',
  'à définir',
  'à renseigner',
  'à préciser',
  'inconnu',
  'Inconnue',
  'inconnu(e)',
  'non renseigné',
  'NON RENSEIGNE',
  'non renseigné(e)',
  'non communiqué',
  'non défini',
  'non disponible',
  'pas renseigné',
  'sans objet',
  's/o',
  'S.O.',
  'sans',
  'sans réponse',
  'néant',
  'Neant',
  'aucun',
  'Aucune',
  'aucun(e)',
  'aucun·e',
  'aucune information',
  'vide',
  'rien',
  'RAS',
  'en attente',
  'indéterminé',
  'exemple',
  'essai',
  'unbekannt',
  'desconocido',
  'sconosciuta',
  't.b.d.',
  'tbc later',
  'N/A - see CRM',
  'N/A (see CRM)',
  'Other (please specify)',
  'Autre (préciser)',
  'autre à préciser',
  'à définir plus tard',
  'null null',
  'none provided',
  'unknown city',
  'City unknown',
  'ville inconnue',
  'champ vide',
  'see above',
  'cf. notes',
  'idem',
  'Choisissez',
  'enter text',
  'N°',
  'true',
];
/** What is no name of anything, but may be said of a topic. */
const noNames = [
  'yes',
  'Non',
  'ok',
  'private',
  'Confidentiel',
  'various',
  'plusieurs',
  'en ligne',
  'Remote.',
  'user1',
  'Invité',
  'import 2023',
  'NC',
  'nspp',
];
const foreign = [
  '[First]',
  '*|FNAME|*',
  '%%x%%',
  '<<x>>',
  '«Prénom»',
  '#REF!',
  '#NAME?',
  '#VALEUR!',
  '#DIV/0!',
  '#####',
  '{{first_name}}',
  '{{ person.x }}',
  '{FIRSTNAME}',
  '${x}',
  '[[x]]',
  'Hello {{contact.firstname}}',
  '=VLOOKUP(A1)',
  '=A1',
  "='Sheet 1'!$B$2",
  '%s',
  '[object Object]',
];

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
])('%s %j is a value', (property, value, said = value) => {
  expect(sayValue(property, value)).toBe(said);
});

it('takes a name with signs of an address, and one without letters, for no name', () => {
  for (const value of ['tom@x.example', 'www.x.example', '0612345678', '42']) {
    expect(sayValue('firstname', value)).toBeNull();
    expect(sayValue('lastname', value)).toBeNull();
  }
  expect(sayValue('city', '75001')).toBeNull();
  expect(sayValue('company', '0')).toBeNull();
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
