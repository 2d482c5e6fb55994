import { sentences as english } from '../en/fact-labels.ts';
import { translate } from '../translate.ts';

/** Facts as people read them in a text, in brackets; where labels leave it open, also whose they are. */
export const sentences = translate(english, {
  factLabels: {
    of: {
      contact: '{label}, contact',
      company: '{label}, entreprise',
      me: '{label}, commercial',
    },
    recent: 'si récent',
    recentBy: 'si récent d’après',
  },
});
