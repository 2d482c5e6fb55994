import { sentences as english } from '../en/calls.ts';
import { translate } from '../translate.ts';

/** The call sheet and its page to print. */
export const sentences = translate(english, {
  calls: {
    title: 'Vos appels',
    beta: 'Fonctionnalité bêta de HubSpot. Chaque phrase s’appuie sur les faits du contact et de son entreprise ; ceux des transactions, des rendez-vous et des appels sont sur la carte du client.',
    noPhone: 'Aucun numéro de téléphone sur cette fiche',
    sayMore: 'Ouvrez la carte du client pour en dire plus.',
    correctFact:
      'Corrigez-le sur la fiche du client : l’amorce revient d’elle-même dès que le fait a changé.',
    print: 'Préparer une page à imprimer',
    openPrint: 'Ouvrir la page à imprimer (une fois, dans la minute)',
    nothing:
      'Rien à dire pour l’instant : ouvrez la carte pour voir ce qui manque.',
    tooMany: 'Choisissez 50 contacts au plus.',
    unreadable:
      'Les faits de ces contacts n’ont pas pu être lus dans HubSpot. Réessayez.',
    failed: 'L’envoi n’a pas abouti. Réessayez.',
  },
  printGone:
    'Cette page a déjà été ouverte, ou son lien a expiré : il fonctionne une fois, dans la minute. Préparez-en une autre dans HubSpot.',
});
