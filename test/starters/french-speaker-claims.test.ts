import { findSpeakerClaims } from '#src/starters/speaker-claims.ts';
import { buildStarter } from '#test/helpers/build-starter.ts';

const claimsIn = (opener: string): string[] =>
  findSpeakerClaims(
    buildStarter({
      language: 'fr',
      opener,
      question: 'Qu’est-ce qui a changé ?',
      whyNow: 'Au printemps.',
    }),
  ).map(({ piece }) => piece);

describe('affirmations sans fait sur celui qui parle', () => {
  it.each([
    // Lieu.
    ['Bonjour, je passe par {{contact.city}} à la fin du mois.'],
    ['Bonjour, je suis à {{contact.city}} jeudi.'],
    ['Bonjour, je serai à Lyon la semaine prochaine.'],
    ['Je serai près de chez vous mardi.'],
    ['Je suis souvent à {{contact.city}}.'],
    ['Je suis de passage à Nantes.'],
    ['J’habite à deux rues de chez vous.'],
    ['Je suis basé à Rennes, comme vous.'],
    ['J’étais à {{company.city}} la semaine dernière.'],
    ['Je viens de {{contact.city}}, moi aussi.'],
    ['Je passerai vous voir jeudi.'],
    ['Je serai dans le quartier vendredi.'],
    ['Nous serons à {{contact.city}} en mai.'],
    ['On est à Brest cette semaine.'],
    ['Mon bureau est près de {{company.name}}.'],
    ['Nos clients de {{contact.city}} disent le contraire.'],
    ['Nous équipons des restaurants à {{contact.city}}.'],
    ['Je connais bien {{contact.city}}.'],
    ['Je suis votre voisine.'],
    ['Je vais à {{contact.city}} lundi.'],
    ['J’irai à Nantes en mai.'],
    ['J’ai grandi à {{contact.city}}.'],
    // Échanges.
    ['Nous nous sommes parlé le {{contact.notes_last_contacted}}.'],
    ['On s’est parlé en mai.'],
    ['Nous avons échangé le {{contact.notes_last_contacted}}.'],
    ['On avait discuté de vos caisses.'],
    ['Je vous ai appelé la semaine dernière.'],
    ['Je vous ai envoyé la grille tarifaire.'],
    ['Comme convenu, je reviens vers vous.'],
    ['Comme promis, voici le chiffre.'],
    ['Notre dernier échange remonte au {{contact.notes_last_contacted}}.'],
    ['Depuis notre conversation, les prix ont changé.'],
    ['La dernière fois que nous avons parlé, vous aviez deux magasins.'],
    ['Merci pour votre temps lundi.'],
    // Actes.
    ['Nous nous sommes vus au salon.'],
    ['Nous nous sommes rencontrés à {{contact.city}}.'],
    ['Je viens de lire votre article.'],
    ['Je viens tout juste de passer devant {{company.name}}.'],
    ['J’ai vu votre vitrine.'],
    ['J’ai vu que vous aviez pris {{contact.recent_conversion_event_name}}.'],
    ['J’ai lu que vous ouvrez un magasin.'],
    ['J’ai remarqué votre nouvelle carte.'],
    ['J’ai dîné chez {{company.name}}.'],
    ['J’ai travaillé dix ans en salle.'],
    ['Je suis passée devant votre magasin.'],
    ['Je suis tombé sur votre site.'],
    ['Je vous ai croisé au salon.'],
    ['J’étais hier chez un confrère à vous.'],
    ['Lors de notre rencontre, vous parliez de stock.'],
    ['Ravi de vous avoir rencontré lundi.'],
    ['Merci pour votre accueil.'],
    ['En tant qu’ancien serveur, je connais le coup de feu.'],
    ['Nous venons de nous quitter.'],
    ['Votre dernière visite chez nous, puis ma dernière visite chez vous.'],
    // Temps.
    ['Je suis libre jeudi à dix heures.'],
    ['Je serai disponible la semaine prochaine.'],
    ['J’ai un créneau mardi.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toHaveLength(1);
  });
});

describe('première personne sans danger', () => {
  it.each([
    ['Bonjour, je me demandais comment vous fermez le soir.'],
    ['Bonjour, j’ai pensé à vous en préparant ma semaine.'],
    ['Puis-je vous poser une question ?'],
    ['J’ai une question sur {{company.name}}.'],
    ['Je préfère vous demander plutôt que de supposer.'],
    ['Je voulais vous demander une chose.'],
    ['Je ne voulais pas en rester à un tableau de chiffres.'],
    ['Je suis à votre disposition.'],
    ['Je suis curieux de savoir comment va la saison à {{contact.city}}.'],
    ['Je suis en train de préparer ma semaine.'],
    ['Je reviens vers vous au sujet de la grille.'],
    ['J’aimerais voir comment vous travaillez.'],
    ['Je pourrais venir à {{contact.city}} et regarder avec vous.'],
    ['Je vous appelle au sujet de la grille tarifaire.'],
    ['Je vous appelle de la part d’Atelier Nord.'],
    ['Je serai bref.'],
    ['Je sais que le samedi est chargé.'],
    ['J’espère que la saison à {{contact.city}} a été bonne.'],
    ['Je me dis que le samedi est long.'],
    ['Je crois que vous avez pris le guide.'],
    ['Je n’ai qu’une question.'],
    ['Vous nous avez écrit le {{contact.first_conversion_date}}.'],
    ['Vous avez eu de nos nouvelles le {{contact.notes_last_contacted}}.'],
    ['Vous avez visité notre stand en mai.'],
    [
      'Nos prix sont sur votre bureau depuis le {{contact.recent_conversion_date}}.',
    ],
    ['Nous avons revu nos prix depuis.'],
    ['Nous ne nous connaissons pas encore.'],
    ['Nous sommes en décembre, et l’inventaire approche.'],
    ['Je vous écoute.'],
    ['Je passe à autre chose si vous préférez.'],
    ['Je vais droit au but.'],
    ['Je vais à l’essentiel.'],
    ['Quand puis-je vous rappeler ?'],
    ['J’imagine que {{company.name}} prépare les fêtes.'],
    ['J’ai hâte de comprendre.'],
    ['J’ai besoin de votre avis.'],
    ['Je tiens à bien comprendre.'],
    ['Mes collègues me posent souvent la question.'],
    ['Dites-moi comment se passe l’hiver à {{contact.city}}.'],
    ['Je vous dois une réponse.'],
    ['On me demande souvent comment faire.'],
    ['On dit que {{contact.city}} est calme en janvier.'],
    ['Je cherche à comprendre comment vous comptez.'],
    ['Je suis ravie de vous entendre.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toEqual([]);
  });
});

describe('affirmations qu’un fait sur celui qui parle appuie', () => {
  it.each([
    ['Bonjour, je suis basé à {{me.city}}, à une heure de chez vous.'],
    ['Bonjour, je suis à {{contact.city}} le {{me.visit_date}}.'],
    ['Bonjour, je serai près de chez vous le {{me.visit_date}}.'],
    ['Nous nous sommes parlé le {{me.last_contact_date}}.'],
    ['Bonjour, {{me.first_name}} {{me.last_name}}, de l’équipe {{me.team}}.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toEqual([]);
  });

  it.each([
    ['la ville du client', 'Je suis à {{contact.city}}, pas à {{me.city}}.'],
    ['une autre ville', 'Je serai à Lyon le {{me.visit_date}}.'],
    ['une autre phrase', 'Je suis à {{contact.city}}. Le {{me.visit_date}} ?'],
    ['un repli', 'Je suis basé à {{me.city | "Lyon"}}.'],
    ['une visite', 'J’ai vu votre magasin le {{me.last_contact_date}}.'],
  ])('mais pas %s', (_, opener) => {
    expect(claimsIn(opener)).toHaveLength(1);
  });
});

it.each([
  ['Est à {{contact.city}} ; vous y passez bientôt.'],
  ['Vous serez dans le quartier.'],
  ['Vous l’avez rencontrée au salon.'],
])('voit ce que l’on dit au commercial sur lui-même : %s', (whyNow) => {
  expect(
    findSpeakerClaims(
      buildStarter({ opener: 'Bonjour.', question: 'Quoi ?', whyNow }),
    ),
  ).toMatchObject([{ field: 'whyNow' }]);
});
