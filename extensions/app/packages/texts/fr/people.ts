import { sentences as english } from '../en/people.ts';
import { translate } from '../translate.ts';

/** People, teams and segments that are gone or unknown. */
export const sentences = translate(english, {
  somebodyInHubSpot: 'quelqu’un dans HubSpot',
  formerUser: 'une personne qui n’est plus dans ce compte',
  ownerLeft: 'Une personne qui n’est plus dans ce compte',
  hasLeft: '{name} (n’est plus dans ce compte)',
  teamGone: 'Équipe {id}, qui n’existe plus',
  segmentGone: 'Segment {id}, qui n’existe plus',
});
