import { sentences as english } from '../en/people.ts';
import { translate } from '../translate.ts';

/** People, teams and segments that are gone or unknown. */
export const sentences = translate(english, {
  somebodyInHubSpot: 'quelqu’un dans HubSpot',
  formerUser: 'quelqu’un qui est parti',
  ownerLeft: 'Quelqu’un qui est parti',
  hasLeft: '{name} (n’est plus là)',
  teamGone: 'Équipe {id}, qui n’existe plus',
  segmentGone: 'Segment {id}, qui n’existe plus',
});
