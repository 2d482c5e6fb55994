import { sentences as english } from '../en/approval.ts';
import { translate } from '../translate.ts';

/** Ce qui attend une deuxième personne. */
export const sentences = translate(english, {
  approval: {
    texts: {
      heading: 'En attente d’une deuxième personne',
      headingSentBack: 'Renvoyée, à modifier',
      onCards: 'Sur les cartes aujourd’hui',
      proposed: 'Telle que proposée',
      changed: 'Modifié',
      approve: 'Approuver',
      sendBack: 'Renvoyer',
      sendBackLabel: 'Que faut-il changer ?',
      sendBackHelp: 'Une phrase, pour la personne qui a demandé.',
      change: 'Modifier et transmettre',
      changeYours: 'Continuer à écrire',
      passOn: 'Transmettre pour approbation',
      withdraw: 'Retirer la demande',
      failed:
        'Aucune réponse n’est revenue : c’est peut-être fait, ou non. Réessayez, rien ne sera fait deux fois.',
    },
    asks: '{who} demande l’approbation depuis le {date}.',
    asksYou:
      'Vous demandez l’approbation depuis le {date}. Un collègue doit répondre.',
    asked: '{who} avait demandé l’approbation le {date}.',
    askedYou: 'Vous aviez demandé l’approbation le {date}.',
    edited: 'Modifiée dans HubSpot par {who} le {date}.',
    editedYou:
      'Vous l’avez modifiée dans HubSpot le {date}. Un collègue doit l’approuver.',
    replaces:
      'L’approuver remplace ce que porte aujourd’hui la fiche dans HubSpot. {texts}',
    free: 'L’approbation a été désactivée depuis : toute personne du marketing peut la publier.',
    leftOver:
      'Voici le texte pour lequel {who} demandait l’approbation quand l’amorce a été retirée des cartes.',
    sentBack: 'Renvoyée par {who} le {date} : « {because} »',
    staysOnCards:
      'D’ici l’approbation, les cartes gardent le dernier texte approuvé.',
    notOnCards: 'Elle n’est sur aucune carte avant d’être approuvée.',
    approved:
      'Approuvée : les cartes l’ont dans les secondes qui suivent, jusqu’au {date}.',
    returned:
      'Renvoyée. La personne qui a demandé trouve votre phrase sur la page de l’amorce.',
    withdrawn: 'Demande retirée. Rien ne change sur les cartes.',
    passedOn:
      'Transmise avec vos mots. Un autre collègue doit l’approuver ; d’ici là, rien ne change sur les cartes.',
    somebody: 'Quelqu’un',
  },
});
