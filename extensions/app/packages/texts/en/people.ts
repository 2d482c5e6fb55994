/** People, teams and segments that are gone or unknown. */
export const sentences = {
  somebodyInHubSpot: 'somebody in HubSpot',
  formerUser: 'somebody who has left',
  ownerLeft: 'Somebody who has left',
  hasLeft: '{name} (has left)',
  people: {
    nobody:
      'Nobody belongs to marketing any more: those named in the settings have left, or their team was deleted. Feedback, requests and starters that end reach super admins only. An admin chooses people or a team under “Who is in marketing” in the app’s settings.',
    noApprover:
      'Approval needs a second person, and there is none left. What is written cannot be published. An admin names a second person in the app’s settings, or switches approval off.',
    orphans:
      '{count, plural, one {One published starter has no author any more: {names} left. Its feedback is everybody’s in marketing. Open it and choose an author.} other {# published starters have no author any more: {names} left. Their feedback is everybody’s in marketing. Open them and choose an author.}}',
  },
  teamGone: 'Team {id}, which no longer exists',
  segmentGone: 'Segment {id}, which no longer exists',
} as const;
