import { createRenderer } from '@hubspot/ui-extensions/testing';
import {
  type ErasingOpened,
  erasingRoute,
  type HealthOpened,
  healthRoute,
  keptFileRoute,
  type SettingsOpened,
  type SettingsValues,
  type UnsentOpened,
  unsentRoute,
} from '@starters/contracts';
import { Settings } from '@starters/settings/components/Settings.tsx';
import { defaultSettings } from '#src/accounts/settings.ts';
import { textsIn } from '#src/texts/texts-in.ts';
import { reply, settle } from '#test/extensions/cards/open-card.tsx';
import { UntilOver } from '#test/extensions/until-over.tsx';

/** What the settings page is opened with, unless told otherwise. */
export const buildSettings = ({
  values,
  choices,
  message = null,
}: {
  values?: Partial<SettingsValues>;
  choices?: Partial<SettingsOpened['choices']>;
  message?: string | null;
} = {}): SettingsOpened => ({
  ok: true,
  language: 'en',
  texts: textsIn('en').settings,
  base: 'the-base',
  values: {
    marketingUserIds: [1],
    marketingTeamIds: [],
    maxFactAgeDays: 180,
    language: 'en',
    ...defaultSettings,
    audienceSegmentId: '',
    ...values,
  },
  choices: {
    people: [{ value: '1', label: 'Ines Moreau' }],
    teams: [],
    segments: [],
    ...choices,
  },
  holdOut: [0, 10].map((percent) => ({
    percent,
    label: `${percent} of 100 clients`,
    forecast: `What ${percent} of 100 costs`,
  })),
  changes: [],
  outcomesRefused: null,
  tasksRefused: null,
  missing: [],
  unlisted: null,
  message,
});

/** What is not in HubSpot yet; nothing unless told otherwise. */
export const buildUnsent = (
  overrides: Partial<UnsentOpened> = {},
): UnsentOpened => ({
  ok: true,
  language: 'en',
  texts: textsIn('en').unsent.texts,
  lines: [],
  unknown: null,
  message: null,
  ...overrides,
});

/** How the app is; well unless told otherwise. */
export const buildHealth = (
  lines: HealthOpened['lines'] = [],
): HealthOpened => ({
  ok: true,
  language: 'en',
  texts: textsIn('en').health,
  lines,
  summary: lines.some(({ state }) => state === 'todo')
    ? 'One thing needs you.'
    : null,
});

/** What can be erased, and by which names. */
export const buildErasing = (
  overrides: Partial<ErasingOpened> = {},
): ErasingOpened => ({
  ok: true,
  language: 'en',
  texts: textsIn('en').erasing.texts,
  people: [{ value: '51001', label: 'Lea Martin' }],
  ...overrides,
});

/** Answers a call, which may have a body. */
type Service = (body?: unknown) => Response | Promise<Response>;

/** Opens the settings page, with the service the test gives. */
export const openSettingsPage = async ({
  load = () => reply(buildSettings()),
  save = () => reply(buildSettings({ message: 'Saved.' })),
  unsent = () => reply(buildUnsent()),
  health = () => reply(buildHealth()),
  erasing = () => reply(buildErasing()),
  erase = () => reply({ ok: true, message: 'Erased.', isGone: false }),
  retry = () => reply(buildUnsent({ message: 'Sent again.' })),
  kept = () =>
    reply({ ok: true, url: 'https://service.example/export/kept/1' }),
}: Partial<
  Record<
    'load' | 'save' | 'unsent' | 'health' | 'retry' | 'erasing' | 'kept',
    Service
  > & { erase: (request: unknown) => Response }
> = {}) => {
  const hsFetch = async (
    address: string,
    options?: { method?: string; body?: unknown },
  ): Promise<Response> => {
    if (address.includes(erasingRoute.path)) {
      return options?.method === 'POST' ? erase(options.body) : erasing();
    }
    if (address.includes(keptFileRoute.path)) return kept();
    if (options?.method === 'PUT') return save(options.body);
    if (options?.method === 'POST') return retry();

    if (address.includes(healthRoute.path)) return health();

    return address.includes(unsentRoute.path) ? unsent() : load();
  };
  Object.assign(globalThis, { self: globalThis, hsFetch });

  const renderer = createRenderer('settings');
  const { context } = renderer.mocks;
  renderer.mocks.useExtensionContext.willCall((() => ({
    ...context,
    user: { ...context.user, language: 'en', locale: 'en' },
  })) as never);
  const alerts: { message: string }[] = [];
  renderer.mocks.useExtensionActions.willCall((() => ({
    ...renderer.mocks.actions,
    addAlert: (alert: { message: string }) => alerts.push(alert),
  })) as never);
  renderer.render(
    <UntilOver>
      <Settings />
    </UntilOver>,
  );
  await settle();

  return { renderer, alerts };
};
