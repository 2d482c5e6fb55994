import { sayLine } from '#test/helpers/say-line.ts';

it.each<[words: string, property: string, value: string, said: string]>([
  // Countries.
  ['Vous êtes en ', 'country', 'Portugal', 'Vous êtes au Portugal.'],
  ['Vous êtes en ', 'country', 'PORTUGAL', 'Vous êtes au Portugal.'],
  ['Vous êtes en ', 'country', 'États-Unis', 'Vous êtes aux États-Unis.'],
  ['Vous êtes à ', 'country', 'Pays-Bas', 'Vous êtes aux Pays-Bas.'],
  ['Vous êtes en ', 'country', 'Malte', 'Vous êtes à Malte.'],
  ['Vous êtes à ', 'country', 'France', 'Vous êtes en France.'],
  ['À ', 'country', 'Irlande', 'En Irlande.'],
  ['Au ', 'country', 'Espagne', 'En Espagne.'],
  ['Vous êtes en ', 'country', 'Luxembourg', 'Vous êtes au Luxembourg.'],
  ['Je suis à ', 'city', 'Luxembourg', 'Je suis à Luxembourg.'],
  ['Vous êtes en ', 'country', 'Belgique', 'Vous êtes en Belgique.'],
  ['Le marché de ', 'country', 'Maroc', 'Le marché du Maroc.'],
  ['Le marché de ', 'country', 'États-Unis', 'Le marché des États-Unis.'],
  ['Le marché de ', 'country', 'France', 'Le marché de France.'],
  ['Le marché du ', 'country', 'France', 'Le marché de la France.'],
  ['Le marché du ', 'country', 'Espagne', 'Le marché de l’Espagne.'],
  ['L’équipe de ', 'company', 'Canada Goose', 'L’équipe de Canada Goose.'],
  // Days without an article.
  ['Vous avez écrit ', 'met_on', '2026-05-12', 'Vous avez écrit le 12 mai.'],
  ['Vous avez écrit ', 'met_on', '2026-11-17', 'Vous avez écrit hier.'],
  ['Avant ', 'met_on', '2026-12-01', 'Avant le 1er décembre.'],
  ['Votre appel de ', 'met_on', '2026-05-12', 'Votre appel du 12 mai.'],
  ['Votre appel d’', 'met_on', '2026-05-12', 'Votre appel du 12 mai.'],
  ['Jusqu’à ', 'met_on', '2026-12-12', 'Jusqu’au 12 décembre.'],
  ['Depuis le ', 'met_on', '2026-05-12', 'Depuis le 12 mai.'],
  ['Ce ', 'met_on', '2026-05-12', 'Ce 12 mai.'],
  ['Ce ', 'met_on', '2026-11-17', 'Hier.'],
  ['Rappel\u00a0: ', 'met_on', '2026-05-12', 'Rappel\u00a0: 12 mai.'],
  // Words that were fitted to another value.
  ['Cet ', 'topic', 'hameau', 'Ce hameau.'],
  ['Cet ', 'topic', 'hôtel', 'Cet hôtel.'],
  ['Un bel ', 'topic', 'jardin', 'Un beau jardin.'],
  ['Un nouvel ', 'topic', 'hangar', 'Un nouveau hangar.'],
  ['Un vieil ', 'topic', 'ami', 'Un vieil ami.'],
  ['Ma ', 'topic', 'idée', 'Mon idée.'],
  ['Sa ', 'topic', 'haie', 'Sa haie.'],
  // An h of Arabic is aspirated.
  ['L’avis de ', 'firstname', 'Hichem', 'L’avis de Hichem.'],
  ['L’avis de ', 'firstname', 'Hicham', 'L’avis de Hicham.'],
  ['« Oui »: ', 'topic', 'prix', '«\u00a0Oui\u00a0»\u00a0: prix.'],
])('French: %s + %s %s → %s', (words, property, value, said) => {
  expect(
    sayLine({
      text: `${words}{{contact.${property}}}.`,
      language: 'fr',
      contact: { [property]: value },
    }),
  ).toBe(said);
});

it.each<[words: string, value: string, said: string]>([
  ['You sell in ', 'Netherlands', 'You sell in the Netherlands.'],
  ['You sell in ', 'UNITED STATES', 'You sell in the United States.'],
  ['You sell to ', 'UK', 'You sell to the UK.'],
  ['You came from ', 'Philippines', 'You came from the Philippines.'],
  ['You sell in the ', 'Netherlands', 'You sell in the Netherlands.'],
  ['You sell in ', 'France', 'You sell in France.'],
  ['', 'United Kingdom', 'United Kingdom.'],
])('English: %s + country %s → %s', (words, country, said) => {
  expect(
    sayLine({ text: `${words}{{contact.country}}.`, contact: { country } }),
  ).toBe(said);
});
