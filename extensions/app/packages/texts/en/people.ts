/** People, teams and segments that are gone or unknown. */
export const sentences = {
  somebodyInHubSpot: 'somebody in HubSpot',
  formerUser: 'somebody who has left',
  ownerLeft: 'Somebody who has left',
  hasLeft: '{name} (has left)',
  teamGone: 'Team {id}, which no longer exists',
  segmentGone: 'Segment {id}, which no longer exists',
} as const;
