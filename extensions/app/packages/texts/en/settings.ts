import { outcomeSettings } from './outcomes.ts';

/** The settings page. */
export const sentences = {
  settings: {
    ...outcomeSettings,
    peopleHeading: 'Who is in marketing',
    marketingUserIds: 'People',
    'marketingUserIds.help':
      'They write, answer and see the review. Super admins always can.',
    marketingTeamIds: 'Teams',
    'marketingTeamIds.help': 'Everyone in these teams is in marketing, too.',
    nobodyIsMarketing:
      'Nobody is in marketing: only super admins can write and answer.',
    segmentsHeading: 'Who starters are for',
    offeredSegmentIds: 'Offered segments',
    'offeredSegmentIds.help':
      'What marketing may write for; none chosen means all segments of contacts. One that is no longer offered stays on the starters that name it.',
    manySegments:
      '{count} segments are offered. More than forty are hard to choose from.',
    audienceSegmentId: 'Audience',
    'audienceSegmentId.help':
      'The clients who should have a starter; the headline “clients without a starter” counts these.',
    everyContact: 'Every contact',
    cardHeading: 'The card',
    startersOnCard: 'Starters on the card',
    'startersOnCard.help': 'Before “Show others”, 1 to 5.',
    maxFactAgeDays: 'Days a dated fact counts',
    'maxFactAgeDays.help': 'Older ones are not used.',
    language: 'Language of the account',
    'language.help':
      'For records, and for clients whose own language is unknown.',
    promiseHeading: 'What marketing promises',
    answerDays: 'Working days to an answer',
    'answerDays.help': 'Promised to salespeople for all feedback, 1 to 30.',
    mostOverdue: 'Overdue feedback an author may have',
    'mostOverdue.help':
      'With more, they publish nothing new that nobody requested. Corrections are never blocked.',
    validityDays: 'Days a starter is valid',
    'validityDays.help':
      'Two weeks before it ends, its author is asked whether it is still true. 7 to 730.',
    needsApproval: 'A second person approves',
    'needsApproval.help':
      'Before a wording reaches cards, from the page or from HubSpot.',
    tellsByTask: 'Tell authors by a HubSpot task',
    'tellsByTask.help':
      'At most one a day for each author, when feedback or requests wait or a starter is about to end. Requests to no author, or to one who has left, go to everybody in marketing. HubSpot lets the app write tasks by its permission for contacts (crm.objects.contacts.write), which it asks for only where “authorTasks” is true in app.json, or by OAuth.',
    unlisted:
      '{because} Until then people, teams and segments cannot be listed in full; all other settings can be changed.',
    listsCut:
      'The lists of people, teams and segments are longer than HubSpot passes on: {count, plural, one {# choice is missing} other {# choices are missing}}. What is chosen stays. Choose a team where a person is missing.',
    tasksForbidden:
      'HubSpot did not let the app write the last task, so authors were not told. It lacks {scopes}, which only tasks need: set “authorTasks” to true in app.json, run npm run manifest, upload the app and install it again. They are then told of all that waits.',
    tasksRefused:
      'HubSpot did not take the last task, so somebody was not told; it is tried again every minute. It said: {because}',
    privacyHeading: 'Votes',
    privacy: 'Privacy of votes',
    'privacy.help':
      'Holds for what is said from now on; what was said before stays as promised.',
    'privacy.confidential': 'Confidential: no record says who voted',
    'privacy.anonymous':
      'Anonymous: no record says who voted or for which client, only the day',
    'privacy.named':
      'Named: records say who voted; the card tells salespeople so',
    on: 'on',
    off: 'off',
    save: 'Save',
    saveFailed:
      'This did not get through. Nothing was changed and what you chose is still here; try again.',
    changesHeading: 'Who changed what',
    noChanges: 'Nothing has been changed yet.',
    when: 'When',
    who: 'Who',
    what: 'What',
    from: 'From',
    to: 'To',
    takeTheirs: 'Reload the settings',
  },
  settingsSavedForNow:
    'Saved. HubSpot has not taken the segments as choices of starters yet: the app keeps trying.',
  settingsSaved: 'Saved. The change applies from now on.',
  /** Saved, and it was all as before. */
  settingsUnchanged: 'Nothing has changed: the settings are as they were.',
  /** A long list of a setting, and what came to it or went. */
  longList: {
    chosen: '{count, plural, one {one chosen} other {# chosen}}',
    added: 'Added: {names}.',
    removed: 'Removed: {names}.',
    more: '{count, plural, one {one more} other {# more}}',
  },
} as const;
