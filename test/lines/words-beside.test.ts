import { sayLine } from '#test/helpers/say-line.ts';

const fr = (words: string, property: string, value: string) =>
  sayLine({
    text: `${words}{{contact.${property}}}.`,
    language: 'fr',
    contact: { [property]: value },
  });
const en = (words: string, property: string, value: string) =>
  sayLine({
    text: `${words}{{contact.${property}}}.`,
    contact: { [property]: value },
  });

it.each<[words: string, property: string, value: string, said: string]>([
  // de and que before a vowel, before a mute h, and before neither.
  ['L’avis de ', 'firstname', 'Alice', 'L’avis d’Alice.'],
  ['De ', 'firstname', 'Alice', 'D’Alice.'],
  ['L’avis de ', 'firstname', 'Éric', 'L’avis d’Éric.'],
  ['L’avis de ', 'firstname', 'E\u0301ric', 'L’avis d’Éric.'],
  ['L’avis de ', 'firstname', 'ALICE', 'L’avis d’Alice.'],
  ['L’avis de ', 'firstname', 'Yves', 'L’avis d’Yves.'],
  ['L’avis de ', 'firstname', 'Yann', 'L’avis de Yann.'],
  ['L’avis de ', 'firstname', 'Bruno', 'L’avis de Bruno.'],
  ['L’avis de ', 'firstname', 'Hubert', 'L’avis d’Hubert.'],
  ['L’avis de ', 'firstname', 'Hervé', 'L’avis d’Hervé.'],
  ['L’avis de ', 'firstname', 'Hugues', 'L’avis de Hugues.'],
  ['L’avis de ', 'firstname', 'Harry', 'L’avis de Harry.'],
  ['Je crois que ', 'firstname', 'Hélène', 'Je crois qu’Hélène.'],
  ['Je crois que ', 'firstname', 'Omar', 'Je crois qu’Omar.'],
  ['Je crois que ', 'firstname', 'Paul', 'Je crois que Paul.'],
  ['Lorsque ', 'firstname', 'Inès', 'Lorsqu’Inès.'],
  ['Puisque ', 'firstname', 'Ugo', 'Puisqu’Ugo.'],
  ['Près de ', 'city', 'Angers', 'Près d’Angers.'],
  ['Près de ', 'city', 'Hyères', 'Près d’Hyères.'],
  ['Près de ', 'city', 'Hénin-Beaumont', 'Près d’Hénin-Beaumont.'],
  ['Près de ', 'city', 'Hambourg', 'Près de Hambourg.'],
  ['Près de ', 'city', 'Honfleur', 'Près de Honfleur.'],
  ['Près de ', 'city', 'Haguenau', 'Près de Haguenau.'],
  ['Près de ', 'city', 'Houilles', 'Près de Houilles.'],
  ['Près de ', 'city', 'Yvetot', 'Près d’Yvetot.'],
  ['Près de ', 'city', 'Yerres', 'Près d’Yerres.'],
  ['Près de ', 'city', 'York', 'Près de York.'],
  ['Près de ', 'city', 'Œting', 'Près d’Œting.'],
  ['Près de ', 'city', 'Wattrelos', 'Près de Wattrelos.'],
  ['Près de ', 'city', 'La Rochelle', 'Près de La Rochelle.'],
  ['Près de ', 'city', 'L’Haÿ-les-Roses', 'Près de L’Haÿ-les-Roses.'],
  ['Les équipes de ', 'company', 'IBM', 'Les équipes d’IBM.'],
  ['Les équipes de ', 'company', 'Orange', 'Les équipes d’Orange.'],
  ['Les équipes de ', 'company', 'HubSpot', 'Les équipes de HubSpot.'],
  ['Les équipes de ', 'company', 'Hermès', 'Les équipes d’Hermès.'],
  ['Les équipes de ', 'company', 'HEC', 'Les équipes d’HEC.'],
  ['Les équipes de ', 'company', 'HSBC', 'Les équipes de HSBC.'],
  ['Les équipes de ', 'company', 'Yahoo', 'Les équipes de Yahoo.'],
  ['Les équipes de ', 'company', '8 à Huit', 'Les équipes de 8 à Huit.'],
  ['Le prix de ', 'topic', 'onze boîtes', 'Le prix de onze boîtes.'],
  ['Le choix de ', 'topic', 'oui', 'Le choix de oui.'],
  ['Le prix de ', 'topic', 'huit boîtes', 'Le prix de huit boîtes.'],
  ['Le prix de ', 'topic', 'huîtres', 'Le prix d’huîtres.'],
  ['Le prix de ', 'topic', 'hangars', 'Le prix de hangars.'],
  ['Le prix de ', 'topic', 'yaourts', 'Le prix de yaourts.'],
  ['Le prix de ', 'topic', 'ouate', 'Le prix d’ouate.'],
  // The other way round: the text elides and the value must not be.
  ['Près d’', 'city', 'Nantes', 'Près de Nantes.'],
  ["Près d'", 'city', 'Nantes', 'Près de Nantes.'],
  ['Près d’', 'city', 'Angers', 'Près d’Angers.'],
  ['Près d’', 'city', 'Le Havre', 'Près du Havre.'],
  ['Je crois qu’', 'firstname', 'Paul', 'Je crois que Paul.'],
  // de and à with le and les.
  ['Je passe à ', 'city', 'Le Havre', 'Je passe au Havre.'],
  ['Je passe à ', 'city', 'LE HAVRE', 'Je passe au Havre.'],
  ['À ', 'city', 'Le Mans', 'Au Mans.'],
  ['Je viens de ', 'city', 'Le Havre', 'Je viens du Havre.'],
  ['De ', 'city', 'Le Mans', 'Du Mans.'],
  ['Je viens de ', 'city', 'Les Ulis', 'Je viens des Ulis.'],
  [
    'Je passe à ',
    'city',
    'Les Sables-d’Olonne',
    'Je passe aux Sables-d’Olonne.',
  ],
  ['Jusqu’à ', 'city', 'Le Creusot', 'Jusqu’au Creusot.'],
  ['Je passe au ', 'city', 'Le Havre', 'Je passe au Havre.'],
  ['Je passe à ', 'city', 'La Baule', 'Je passe à La Baule.'],
  ['Je passe à ', 'city', 'Lens', 'Je passe à Lens.'],
  ['Je passe à ', 'city', 'Leeds', 'Je passe à Leeds.'],
  ['Vers ', 'city', 'Le Havre', 'Vers Le Havre.'],
  [
    'La lecture de ',
    'topic',
    'le guide des prix',
    'La lecture du guide des prix.',
  ],
  ['La lecture de ', 'topic', 'les tarifs', 'La lecture des tarifs.'],
  // The names of people and companies stay whole.
  ['L’avis de M. ', 'lastname', 'Le Goff', 'L’avis de M. Le Goff.'],
  ['L’avis de ', 'lastname', 'Le Goff', 'L’avis de Le Goff.'],
  [
    'Les équipes de ',
    'company',
    'Le Goff SARL',
    'Les équipes de Le Goff SARL.',
  ],
  // Articles.
  ['Comme le ', 'jobtitle', 'acheteur', 'Comme l’acheteur.'],
  ['Comme la ', 'jobtitle', 'acheteuse', 'Comme l’acheteuse.'],
  ['Comme le ', 'jobtitle', 'directeur', 'Comme le directeur.'],
  ['Comme ce ', 'jobtitle', 'ingénieur', 'Comme cet ingénieur.'],
  ['Le poste du ', 'jobtitle', 'ingénieur', 'Le poste de l’ingénieur.'],
  ['Dites-le au ', 'jobtitle', 'ingénieur', 'Dites-le à l’ingénieur.'],
  ['Dites-le au ', 'jobtitle', 'Acheteur', 'Dites-le à l’Acheteur.'],
  ['Au ', 'jobtitle', 'Office manager', 'À l’Office manager.'],
  ['Dites-le au ', 'jobtitle', 'Directeur', 'Dites-le au Directeur.'],
  ['Le nouveau ', 'jobtitle', 'acheteur', 'Le nouvel acheteur.'],
  ['Le nouveau ', 'jobtitle', 'directeur', 'Le nouveau directeur.'],
  // Words that only end alike.
  ['Le monde ', 'firstname', 'Alice', 'Le monde Alice.'],
  ['Chaque ', 'jobtitle', 'acheteur', 'Chaque acheteur.'],
])('French: %s + %s %s → %s', (words, property, value, said) => {
  expect(fr(words, property, value)).toBe(said);
});

it.each<[words: string, property: string, value: string, said: string]>([
  ['You are a ', 'jobtitle', 'architect', 'You are an architect.'],
  ['You are an ', 'jobtitle', 'buyer', 'You are a buyer.'],
  ['A ', 'jobtitle', 'engineer', 'An engineer.'],
  ['An ', 'jobtitle', 'buyer', 'A buyer.'],
  ['It takes a ', 'topic', 'hour', 'It takes an hour.'],
  ['You are a ', 'jobtitle', 'honorary chair', 'You are an honorary chair.'],
  ['You are a ', 'jobtitle', 'heir', 'You are an heir.'],
  ['You are an ', 'jobtitle', 'HR manager', 'You are an HR manager.'],
  ['You are a ', 'jobtitle', 'HR manager', 'You are an HR manager.'],
  ['You are a ', 'jobtitle', 'MBA', 'You are an MBA.'],
  ['You are a ', 'jobtitle', 'CEO', 'You are a CEO.'],
  ['You are a ', 'jobtitle', 'SEO consultant', 'You are an SEO consultant.'],
  ['You are a ', 'jobtitle', 'UX designer', 'You are a UX designer.'],
  ['You are an ', 'jobtitle', 'UX designer', 'You are a UX designer.'],
  ['You are a ', 'jobtitle', 'IT manager', 'You are an IT manager.'],
  ['You are a ', 'jobtitle', 'R&D lead', 'You are an R&D lead.'],
  ['You run an ', 'topic', 'university', 'You run a university.'],
  ['You run an ', 'topic', 'European shop', 'You run a European shop.'],
  ['You run a ', 'topic', 'EU office', 'You run an EU office.'],
  ['You run an ', 'topic', 'one-man shop', 'You run a one-man shop.'],
  ['You run a ', 'topic', 'oyster bar', 'You run an oyster bar.'],
  ['You run a ', 'topic', 'urban farm', 'You run an urban farm.'],
  ['You run a ', 'topic', 'umbrella shop', 'You run an umbrella shop.'],
  ['You run a ', 'topic', 'unusual shop', 'You run an unusual shop.'],
  ['You run an ', 'topic', 'union', 'You run a union.'],
  ['You run an ', 'topic', 'UK team', 'You run a UK team.'],
  ['You run a ', 'topic', 'e-commerce site', 'You run an e-commerce site.'],
  ['You have a ', 'topic', 'X-ray lab', 'You have an X-ray lab.'],
  ['You have a ', 'topic', '8-day week', 'You have an 8-day week.'],
  ['You have a ', 'topic', '18-month plan', 'You have an 18-month plan.'],
  ['You have a ', 'topic', '11% share', 'You have an 11% share.'],
  ['You have a ', 'topic', '110% share', 'You have a 110% share.'],
  ['You have a ', 'shops', '8000', 'You have an 8,000.'],
  ['You have an ', 'shops', '1800', 'You have a 1,800.'],
  ['You have a ', 'company', 'IBM', 'You have an IBM.'],
  ['Grade A ', 'company', 'Orange', 'Grade A Orange.'],
  ['An area ', 'company', 'Orange', 'An area Orange.'],
  ['Is it a “', 'topic', 'offer', 'Is it an “offer.'],
])('English: %s + %s %s → %s', (words, property, value, said) => {
  expect(en(words, property, value)).toBe(said);
});

it('fits words to a fallback, which is said as well', () => {
  expect(
    sayLine({ text: 'Près de {{contact.city | "Angers"}}.', language: 'fr' }),
  ).toBe('Près d’Angers.');
  expect(sayLine({ text: 'A {{contact.jobtitle | "engineer"}}.' })).toBe(
    'An engineer.',
  );
});

it('leaves no gap for a fallback that is empty', () => {
  expect(
    sayLine({ text: 'Hello {{contact.firstname | ""}}, you called.' }),
  ).toBe('Hello, you called.');
});

it('ends a sentence once', () => {
  expect(en('You run ', 'company', 'Acme Inc.')).toBe('You run Acme Inc.');
  expect(en('You run ', 'company', 'Yahoo!')).toBe('You run Yahoo!');
});

it('keeps French marks with the word before them, in values as well', () => {
  expect(
    sayLine({
      text: '« Bonjour {{contact.firstname}} : vraiment ? Oui ; non ! »',
      language: 'fr',
      contact: { firstname: 'Léa' },
    }),
  ).toBe(
    '«\u00a0Bonjour Léa\u00a0: vraiment\u00a0? Oui\u00a0; non\u00a0!\u00a0»',
  );
  expect(
    fr('Au sujet de ', 'topic', 'Prêts ? « Le guide » : 10 000 € à 5 %'),
  ).toBe(
    'Au sujet de Prêts\u00a0? «\u00a0Le guide\u00a0»\u00a0: 10\u00a0000\u00a0€ à 5\u00a0%.',
  );
});

it('sets the French space that was left out, but not inside of a name', () => {
  expect(fr('Vraiment? Vous êtes chez ', 'company', 'Yahoo!')).toBe(
    'Vraiment\u00a0? Vous êtes chez Yahoo!',
  );
});

it('leaves English as it was written', () => {
  expect(en('Really ? Yes : no ', 'topic', 'prices ?')).toBe(
    'Really ? Yes : no prices ?.'.replace('?.', '?'),
  );
});

it('lists several options as the language of the text does', () => {
  const contact = { trade: 'RETAIL;WHOLESALE;SERVICES' };

  expect(sayLine({ text: '{{contact.trade}}', language: 'fr', contact })).toBe(
    'Retail, Wholesale et Services',
  );
});

it('asks nothing of a text without such words', () => {
  expect(en('You run ', 'company', 'Orange')).toBe('You run Orange.');
  expect(fr('Vous dirigez ', 'company', 'Orange')).toBe('Vous dirigez Orange.');
});
