import type { Adaptation } from '../speech.ts';

/** Countries by what stands before them: au Portugal, aux Pays-Bas, à Malte, en Espagne. */
const masculine =
  'Portugal|Canada|Maroc|Japon|Brésil|Mexique|Royaume-Uni|Danemark|Sénégal|Liban|Vietnam|Viêt Nam|Pérou|Chili|Mali|Cameroun|Togo|Bénin|Niger|Nigeria|Nigéria|Ghana|Kenya|Tchad|Congo|Burkina Faso|Gabon|Pakistan|Qatar|Venezuela|Paraguay|Honduras|Costa Rica|Rwanda|Burundi|Soudan|Yémen|Népal|Bangladesh|Kazakhstan|Monténégro|Liechtenstein|Kosovo|Cambodge|Laos|Zimbabwe|Mozambique|Botswana|Nicaragua';
/** Also the name of a town: à Luxembourg. */
const masculineAndTowns = 'Luxembourg|Panama|Guatemala|Koweït|Québec';
const plural =
  'États-Unis|Etats-Unis|Pays-Bas|Émirats arabes unis|Emirats arabes unis|Philippines|Seychelles|Comores|Maldives|USA';
const withoutArticle =
  'Monaco|Singapour|Cuba|Chypre|Malte|Maurice|Madagascar|Haïti|Djibouti|Bahreïn|Hong Kong|Taïwan|Andorre|Saint-Marin';
const feminine =
  "France|Belgique|Suisse|Pologne|Suède|Norvège|Finlande|Grèce|Turquie|Chine|Russie|Tunisie|Colombie|Nouvelle-Zélande|Roumanie|Hongrie|Tchéquie|République tchèque|Slovaquie|Slovénie|Croatie|Serbie|Bulgarie|Côte d[’']Ivoire|Corée du Sud|Thaïlande|Guinée|Lituanie|Lettonie|Malaisie|Mauritanie|Bolivie|Jordanie|Syrie|Libye|Tanzanie|Zambie|Moldavie|Géorgie|Macédoine du Nord";
/** Those that begin with a vowel, of both genders. */
const elided =
  'Allemagne|Espagne|Italie|Angleterre|Écosse|Ecosse|Irlande|Autriche|Inde|Algérie|Égypte|Egypte|Argentine|Australie|Ukraine|Indonésie|Afrique du Sud|Arabie saoudite|Estonie|Islande|Iran|Irak|Israël|Équateur|Uruguay|Angola|Azerbaïdjan|Ouganda|Albanie|Arménie|Éthiopie';

const gap = '[ \\u00a0]';
const start = "(?<![\\p{L}’'-])";
const before = (words: string, names: string): string =>
  `${start}${words}${gap}\\u0001(?=(?:${names})\\u0003)`;

/**
 * How small words follow a country: au Portugal, en France, du Maroc.
 * https://vitrinelinguistique.oqlf.gouv.qc.ca
 */
export const countries: readonly Adaptation[] = [
  {
    before: /(?<!\p{L})(?:en|à|aux?)[ \u00a0]$/iu,
    rules: [
      [before('(?:en|aux)', `${masculine}|${masculineAndTowns}`), 'au \u0001'],
      [before('(?:En|Aux)', `${masculine}|${masculineAndTowns}`), 'Au \u0001'],
      [before('à', masculine), 'au \u0001'],
      [before('À', masculine), 'Au \u0001'],
      [before('(?:en|à|au)', plural), 'aux \u0001'],
      [before('(?:En|À|Au)', plural), 'Aux \u0001'],
      [before('(?:en|aux?)', withoutArticle), 'à \u0001'],
      [before('(?:En|Aux?)', withoutArticle), 'À \u0001'],
      [before('(?:à|aux?)', `${feminine}|${elided}`), 'en \u0001'],
      [before('(?:À|Aux?)', `${feminine}|${elided}`), 'En \u0001'],
    ],
  },
  {
    before: /(?<!\p{L})d(?:es?|u)[ \u00a0]$/iu,
    rules: [
      [
        `${start}(d)(?:e|es)${gap}\\u0001(?=(?:${masculine})\\u0003)`,
        '$1u \u0001',
        'giu',
      ],
      [
        `${start}(d)[eu]${gap}\\u0001(?=(?:${plural})\\u0003)`,
        '$1es \u0001',
        'giu',
      ],
      [
        `${start}(d)u${gap}\\u0001(?=(?:${feminine})\\u0003)`,
        '$1e la \u0001',
        'giu',
      ],
    ],
  },
];
