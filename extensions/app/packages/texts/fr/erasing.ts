import { sentences as english } from '../en/erasing.ts';
import { translate } from '../translate.ts';

/** Erasing people and accounts, on the settings page. */
export const sentences = translate(english, {
  erasing: {
    texts: {
      kept: 'Ce qui est conservé',
      'kept.help':
        'Un fichier, en lignes JSON, des paramètres et de qui les a modifiés, des votes, des demandes, des formulations, des étapes des amorces et des imports. Il ne dit qui a voté que si les fiches HubSpot le disent aussi, et ne contient pas le client des votes anonymes. Ce que les commerciaux ont choisi, vu ou ébauché leur appartient et n’y figure pas.',
      keptAsk: 'Préparer un fichier',
      keptOpen: 'Télécharger le fichier',
      keptFailed: 'Le fichier n’a pas pu être préparé. Réessayez.',
      heading: 'Effacer',
      about:
        'Efface ce que l’application conserve. C’est irréversible. Les sauvegardes déjà faites le contiennent encore.',
      open: 'Choisir ce qu’il faut effacer',
      what: 'Que faut-il effacer ?',
      contact: 'Un contact',
      salesperson: 'Un commercial',
      everything: 'Tout ce qui concerne ce compte',
      'contact.help':
        'Ce qui a été montré, dit, demandé et voté au sujet du contact. Les votes ne comptent plus et leurs fiches sont supprimées de HubSpot.',
      'salesperson.help':
        'Ce que la personne a voté, écrit, choisi, demandé et vu. Les votes ne comptent plus et leurs fiches sont supprimées de HubSpot. Qui a modifié un paramètre ou une amorce reste connu.',
      'everything.help':
        'Les paramètres, les votes avec leurs auteurs, les demandes, les chiffres et tout le reste, ainsi que l’accès de l’application à ce compte. Les fiches restent dans HubSpot, amorces et votes compris. Les cartes ne fonctionnent plus tant que l’application n’est pas réinstallée.',
      contactId: 'ID de la fiche du contact',
      salespersonId: 'Commercial',
      everythingId: 'Numéro de ce compte HubSpot (Hub ID)',
      word: 'Pour confirmer, saisissez EFFACER',
      erase: 'Effacer',
      failed:
        'On ne sait pas si la demande est arrivée. Effacer de nouveau est sans risque ; réessayez.',
    },
    file: 'ce-qui-est-conserve',
    word: 'EFFACER',
    refused: {
      word: 'Pour confirmer, saisissez EFFACER.',
      contact: 'L’ID de la fiche d’un contact est un nombre, comme 101.',
      salesperson:
        'Choisissez le commercial, ou saisissez son ID d’utilisateur HubSpot, un nombre.',
      everything:
        'Ce n’est pas le numéro de ce compte. Il figure dans l’adresse de chaque page de HubSpot.',
    },
    nothing:
      'L’application ne conserve rien sur {who}. Il n’y avait rien à effacer.',
    done: '{count, plural, =1 {Une donnée sur {who} a été effacée.} one {# donnée sur {who} a été effacée.} other {# données sur {who} ont été effacées.}} Les fiches de vote sont supprimées de HubSpot en quelques minutes.',
    contact: 'le contact {id}',
    salesperson: 'l’utilisateur {id}',
    gone: '{count, plural, =1 {Tout ce qui concerne le compte {id} a été effacé : une donnée.} one {Tout ce qui concerne le compte {id} a été effacé : # donnée.} other {Tout ce qui concerne le compte {id} a été effacé : # données.}} Pour utiliser de nouveau l’application, réinstallez-la ; une application privée repart de zéro au redémarrage de son service. Pour partir définitivement, désinstallez-la dans HubSpot.',
  },
});
