import { sentences as english } from '../en/linked-facts.ts';
import { translate } from '../translate.ts';

/** Linked records that a text may speak of, and what of them. */
export const sentences = translate(english, {
  linkedFacts: {
    objects: {
      next_deal: 'prochaine transaction',
      last_deal: 'dernière transaction fermée',
      won_deal: 'dernière transaction gagnée',
      moved_deal:
        'transaction qui a avancé depuis votre dernière visite sur cette fiche',
      last_meeting: 'dernier rendez-vous',
      new_meeting: 'rendez-vous depuis votre dernière visite sur cette fiche',
      last_call: 'dernier appel abouti',
      new_call: 'appel depuis votre dernière visite sur cette fiche',
    },
    facts: {
      dealname: 'nom',
      dealstage: 'phase',
      closedate: 'date de fermeture',
      title: 'titre',
      date: 'date',
    },
    label: '{object} : {fact}',
    standIn:
      'Les transactions, les rendez-vous et les appels ne sont lus que sur la fiche du client, avec les droits de qui l’ouvre. Ici, leurs noms les remplacent, et le décompte ci-dessous n’en tient pas compte.',
  },
});
