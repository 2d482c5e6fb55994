import { sentences as english } from '../en/calls.ts';
import { translate } from '../translate.ts';

/** The call sheet and its page to print. */
export const sentences = translate(english, {
  calls: {
    title: 'Vos appels',
    beta: 'Bêta chez HubSpot : une phrase pour chaque client, d’après les faits du contact et de son entreprise. Ce que disent les transactions, les rendez-vous et les appels est sur la carte du client.',
    noPhone: 'Aucun numéro de téléphone sur cette fiche',
    sayMore: 'Ouvrez la carte du client pour en dire plus.',
    correctFact:
      'Corrigez-le sur la fiche du client : l’amorce revient d’elle-même dès que le fait a changé.',
    print: 'Préparer une page à imprimer',
    openPrint: 'Ouvrir la page à imprimer (une fois, dans la minute)',
    nothing:
      'Rien à dire pour l’instant : ouvrez la carte pour voir ce qui manque.',
    tooMany: 'Choisissez 50 contacts au plus.',
    unreadable: 'HubSpot n’a pas donné les faits de ces contacts. Réessayez.',
    failed: 'Cela n’est pas passé. Réessayez.',
  },
  printGone:
    'Cette page a déjà été ouverte, ou sa minute est passée. Préparez-en une autre dans HubSpot.',
});
