import type { SettingsOpened } from '@starters/contracts';
import { sayNumber } from '@starters/texts/numbers';
import { fitChoices } from '#src/fit-choices.ts';

/** Of the megabyte that HubSpot passes on. */
const bytesOfPeople = 350_000;
const bytesOfTeams = 100_000;
const bytesOfSegments = 250_000;

/** The settings page as far as HubSpot passes it on, saying so where choices are left out. */
export const fitSettings = (opened: SettingsOpened): SettingsOpened => {
  const { values, choices, texts, language, unlisted } = opened;
  const isAmong =
    (ids: (string | number)[]) =>
    ({ value }: { value: string }) =>
      ids.map(String).includes(value);
  const people = fitChoices(
    choices.people,
    bytesOfPeople,
    isAmong(values.marketingUserIds),
  );
  const teams = fitChoices(
    choices.teams,
    bytesOfTeams,
    isAmong(values.marketingTeamIds),
  );
  const segments = fitChoices(
    choices.segments,
    bytesOfSegments,
    isAmong([...values.offeredSegmentIds, values.audienceSegmentId]),
  );
  const count = people.left + teams.left + segments.left;
  if (count === 0) return opened;

  return {
    ...opened,
    choices: {
      people: people.choices,
      teams: teams.choices,
      segments: segments.choices,
    },
    unlisted: [unlisted, sayNumber(texts.listsCut, { count }, language)]
      .filter(Boolean)
      .join(' '),
  };
};
