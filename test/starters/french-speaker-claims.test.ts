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
    // Of every kind once more, in other words.
    ['Je me trouve à {{contact.city}} jeudi.'],
    ['Je me rends à {{contact.city}} lundi.'],
    ['Je serai de passage chez vous.'],
    ['J’étais dans votre magasin hier.'],
    ['Je suis dans les parages.'],
    ['Je passe souvent devant chez vous.'],
    ['J’ai rendez-vous à {{contact.city}} jeudi.'],
    ['J’ai un rendez-vous près de chez vous.'],
    ['Je descends à Lyon mardi.'],
    ['Nous nous connaissons depuis le salon.'],
    ['On s’est croisés au salon.'],
    ['Je sors de chez votre voisin.'],
    ['J’ai bien aimé notre échange.'],
    ['Je me souviens de notre échange.'],
    ['Je me souviens que vous cherchiez une caisse.'],
    ['J’ai adoré votre boutique.'],
    ['J’ai passé la semaine à {{contact.city}}.'],
    ['Je fais étape à {{contact.city}}.'],
    ['Je profite de mon passage à {{contact.city}}.'],
    ['De passage à {{contact.city}} jeudi, j’aimerais vous voir.'],
    ['Étant à {{contact.city}} jeudi, je me permets d’appeler.'],
    ['Je suis client chez vous.'],
    ['Je fais mes courses chez vous.'],
    ['Je rentre de {{contact.city}}.'],
    ['J’arrive de {{contact.city}}.'],
    ['Je prends le train pour {{contact.city}}.'],
    ['Je viens à {{contact.city}} jeudi.'],
    ['Je suis allé chez vous.'],
    ['On m’a parlé de vous à {{contact.city}}.'],
    ['Vous m’avez montré votre réserve.'],
    ['Vous m’aviez dit que vous recrutiez.'],
    ['Vous m’avez parlé d’un second magasin.'],
    ['Je suis en ville vendredi.'],
    ['Je suis à deux pas de chez vous.'],
    ['On se voit au salon vendredi.'],
    ['Je pars à {{contact.city}} demain.'],
    ['J’ai pu visiter votre magasin.'],
    ['J’ai eu votre collègue au téléphone.'],
    ['Je vous ai vue au salon.'],
    ['J’ai rencontré votre associé.'],
    ['Je connais votre quartier.'],
    ['J’adore {{contact.city}}.'],
    ['Je suis né à {{contact.city}}.'],
    ['Je serai sur votre route mardi.'],
    ['Suite à notre rencontre, une question.'],
    ['Je suis attendu à {{contact.city}} lundi.'],
    ['Je passe chaque matin devant {{company.name}}.'],
    ['Nous en avons parlé en mai.'],
    ['On s’était promis de se rappeler.'],
    ['J’ai tenu un restaurant pendant dix ans.'],
    ['Ma sœur habite à {{contact.city}}.'],
    ['Je suis joignable jeudi.'],
  ])('%s', (opener) => {
    expect(claimsIn(opener)).toHaveLength(1);
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
