import { sentences as english } from '../en/answers.ts';
import { translate } from '../translate.ts';

/** The answer to a piece of feedback, for the salesperson who made it. */
export const sentences = translate(english, {
  youSaid: {
    too_generic: 'Vous avez dit « trop général » le {date}, sur {starter}.',
    not_my_words:
      'Vous avez dit « ce n’est pas ma façon de le dire » le {date}, sur {starter}.',
    wrong_for_client:
      'Vous avez dit « pas pour ce client » le {date}, sur {starter}.',
    not_now: 'Vous avez dit « pas maintenant » le {date}, sur {starter}.',
    already_discussed:
      'Vous avez dit « déjà abordé » le {date}, sur {starter}.',
    wrong_fact: 'Vous avez dit « un fait est faux » le {date}, sur {starter}.',
    not_true_of_me:
      'Vous avez dit « pas vrai pour moi » le {date}, sur {starter}.',
    other: 'Vous avez dit « pas utile » le {date}, sur {starter}.',
    comment: 'Vous avez commenté {starter} le {date}.',
  },
  answers: {
    rewritten: 'L’amorce a été reformulée.',
    retargeted: 'L’amorce s’adresse désormais à d’autres clients.',
    retired: 'L’amorce a été retirée.',
    kept: 'L’amorce reste telle quelle.',
  },
  answeredInWords: 'Le marketing a répondu.',
  adoptedAnswer: 'Nous le disons maintenant avec vos mots. Merci.',
  starterGone: 'une amorce que le marketing a retirée',
  quoted: '« {title} »',
  yourWords: 'avec vos mots',
  colleaguesWords: 'avec les mots d’un collègue',
});
