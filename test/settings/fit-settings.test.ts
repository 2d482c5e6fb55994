import type { SettingsOpened } from '@starters/contracts';
import { defaultSettings } from '#src/accounts/settings.ts';
import { toValues } from '#src/settings/setting-values.ts';
import { fitSettings } from '#src/settings/fit-settings.ts';
import { textsIn } from '#src/texts/texts-in.ts';

const long = 'Équipe d’Île-de-France, côté hôtellerie';
const choicesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    value: String(i),
    label: `${long} ${i}`,
  }));

const open = (count: number): SettingsOpened => ({
  ok: true,
  language: 'fr',
  texts: textsIn('fr').settings,
  choices: {
    people: choicesOf(count),
    teams: choicesOf(count),
    segments: choicesOf(count),
  },
  base: '',
  values: {
    ...toValues({
      accountId: 1,
      installedBy: null,
      adminIds: [],
      timeZone: 'Europe/Paris',
      starterTypeId: null,
      voteTypeId: null,
      language: 'fr',
      maxFactAgeDays: 180,
      settings: defaultSettings,
      marketingUserIds: [],
      marketingTeamIds: [],
    }),
    marketingUserIds: [count - 1],
    marketingTeamIds: [String(count - 1)],
    audienceSegmentId: String(count - 1),
  },
  holdOut: [],
  changes: [],
  message: null,
  outcomesRefused: null,
  missing: [],
  tasksRefused: null,
  unlisted: null,
});

it('lists as many people, teams and segments as HubSpot passes on, and all that are chosen', () => {
  const count = 30_000;
  const { choices, unlisted } = fitSettings(open(count));

  expect(Buffer.byteLength(JSON.stringify(choices))).toBeLessThan(750_000);
  for (const list of Object.values(choices)) {
    expect(list.at(-1)?.value).toBe(String(count - 1));
    expect(list.length).toBeGreaterThan(1000);
  }
  const missing =
    3 * count -
    Object.values(choices).reduce((sum, { length }) => sum + length, 0);
  expect(unlisted?.replace(/[\s\u202f]/g, '')).toContain(String(missing));
});

it('leaves lists that fit as they are', () => {
  const opened = open(20);

  expect(fitSettings(opened)).toBe(opened);
});
