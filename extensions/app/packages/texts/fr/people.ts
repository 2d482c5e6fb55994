import { sentences as english } from '../en/people.ts';
import { translate } from '../translate.ts';

/** People, teams and segments that are gone or unknown. */
export const sentences = translate(english, {
  somebodyInHubSpot: 'quelqu’un dans HubSpot',
  formerUser: 'une personne qui n’est plus dans ce compte',
  ownerLeft: 'Une personne qui n’est plus dans ce compte',
  hasLeft: '{name} (n’est plus dans ce compte)',
  people: {
    nobody:
      'Plus personne ne fait partie du marketing : les personnes choisies sont parties, ou leur équipe a été supprimée. Les retours, les demandes et les échéances ne parviennent plus qu’aux super administrateurs. Un administrateur choisit des personnes ou une équipe sous « Qui fait partie du marketing » dans les paramètres de l’application.',
    noApprover:
      'L’approbation demande une deuxième personne, et il n’en reste aucune. Ce qui s’écrit ne peut pas être publié. Un administrateur nomme une deuxième personne dans les paramètres de l’application, ou désactive l’approbation.',
    orphans:
      '{count, plural, one {Une amorce publiée n’a plus d’auteur : départ de {names}. Ses retours sont ceux de tout le marketing. Ouvrez-la et choisissez un auteur.} other {# amorces publiées n’ont plus d’auteur : départ de {names}. Leurs retours sont ceux de tout le marketing. Ouvrez-les et choisissez un auteur.}}',
  },
  teamGone: 'Équipe {id}, qui n’existe plus',
  segmentGone: 'Segment {id}, qui n’existe plus',
});
