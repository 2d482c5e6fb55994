import { HOUR_MS } from '@starters/contracts';
import type { AccountSettings } from '#src/accounts/settings.ts';
import type { ClientSource } from './client-source.ts';
import { keepSince } from './follow-up.ts';
import { stageAt } from './new-client.ts';
import type {
  DueClient,
  OutcomeColumns,
  OutcomeReadings,
  ReadingStates,
} from './outcome-repository.ts';
import {
  lacksMeetings,
  longestWindow,
  mayStillMeet,
  nextComparedReading,
  nextReading,
} from './windows.ts';

/** What reading needs. */
export interface ReadOutcomesDeps {
  readings: OutcomeReadings;
  states: ReadingStates;
  columns: Pick<OutcomeColumns, 'need'>;
  source: ClientSource;
  /** What HubSpot's no means, or null for what is no refusal of it. */
  toRefusal: (error: unknown) => { because: string; scopes: string[] } | null;
  /** Whether the calls of this turn are used up. */
  isSpent: (error: unknown) => boolean;
  now: () => Date;
}

/** Clients of one step: about ten calls, so that a turn of forty does several. */
const mostAtOnce = 25;
const mostStages = 100;
/** After a refusal HubSpot is not asked for so long. */
const refusedPauseMs = HOUR_MS;

/** Whether meetings and calls of the client may have come that count. */
const mayHaveMet = (
  settings: AccountSettings,
  { known, lastUsedAt, enteredAt }: DueClient,
  at: Date,
): boolean =>
  known === null ||
  (lastUsedAt !== null && mayStillMeet(settings, lastUsedAt, at)) ||
  (enteredAt !== null && lacksMeetings(settings, enteredAt, known.readAt));

/** The earlier of the readings for what followed a use and for the comparison. */
const nextOf = (
  settings: AccountSettings,
  { lastUsedAt, enteredAt }: DueClient,
  at: Date,
): Date | null =>
  [
    lastUsedAt && nextReading(settings, lastUsedAt, at),
    enteredAt && nextComparedReading(settings, enteredAt, at),
  ]
    .filter((next) => next !== null)
    .sort((one, other) => one.getTime() - other.getTime())[0] ?? null;

/** False when it was switched off in between. */
const readClients = async (
  { readings, source, now }: ReadOutcomesDeps,
  accountId: number,
  settings: AccountSettings,
  due: DueClient[],
): Promise<boolean> => {
  const at = now();
  for (const withTouches of [true, false]) {
    const some = due.filter(
      (client) => mayHaveMet(settings, client, at) === withTouches,
    );
    if (some.length === 0) continue;
    const records = await source.readClients({
      contactIds: some.map(({ contactId }) => contactId),
      withTouches,
      withAmounts: settings.keepsAmounts,
    });
    const isAllowed = await readings.saveClients(
      accountId,
      some.flatMap((client) => {
        const { contactId, since, known } = client;
        const found = records.get(contactId);

        return found
          ? [
              {
                followUp: keepSince(contactId, found, {
                  known,
                  since,
                  now: at,
                }),
                nextAt: nextOf(settings, client, at),
              },
            ]
          : [];
      }),
    );
    if (!isAllowed) return false;
  }

  return true;
};

const readStages = async (
  { readings, source }: ReadOutcomesDeps,
  accountId: number,
): Promise<void> => {
  const votes = await readings.listWithoutStage(accountId, mostStages);
  if (votes.length === 0) return;
  const histories = await source.readStages([
    ...new Set(votes.map(({ contactId }) => contactId)),
  ]);
  await readings.saveStages(
    accountId,
    new Map(
      votes.map(({ voteKey, contactId, votedAt }) => [
        voteKey,
        stageAt(histories.get(contactId) ?? [], votedAt),
      ]),
    ),
  );
};

/** Steps until nothing is due, or it is switched off. */
const readOn = async (
  deps: ReadOutcomesDeps,
  accountId: number,
  settings: AccountSettings,
): Promise<void> => {
  let most = mostAtOnce;
  for (;;) {
    const due = await deps.readings.listDue(accountId, {
      now: deps.now(),
      longestDays: longestWindow(settings),
      most,
    });
    if (due.length === 0) return;
    try {
      if (!(await readClients(deps, accountId, settings, due))) return;
    } catch (error) {
      // A client with very many deals takes the calls of a turn alone.
      if (!deps.isSpent(error) || most === 1) throw error;
      most = 1;
    }
  }
};

/**
 * Reads what followed uses of starters since the last turn, as far as the calls of this one go: the
 * rest is due in the next. Does nothing, and asks HubSpot for nothing, unless an admin switched it
 * on. What HubSpot refuses is kept for people to read and tried again after an hour.
 *
 * @returns whether HubSpot was asked, so that there may be something to send
 */
export const readOutcomes = async (
  deps: ReadOutcomesDeps,
  { accountId, settings }: { accountId: number; settings: AccountSettings },
): Promise<boolean> => {
  if (!settings.readsOutcomes) return false;
  const { columns, states, toRefusal, isSpent, now } = deps;
  // Records could not say what is found: their properties are made first.
  if (!(await columns.need(accountId))) return false;
  const last = await states.find(accountId);
  const since = now().getTime() - (last?.at.getTime() ?? 0);
  if (last && last.because !== null && since >= 0 && since < refusedPauseMs) {
    return false;
  }
  try {
    await readStages(deps, accountId);
    await readOn(deps, accountId, settings);
    await states.save(accountId, { at: now(), because: null, scopes: [] });
  } catch (error) {
    if (isSpent(error)) return true;
    const refusal = toRefusal(error);
    if (!refusal) throw error;
    await states.save(accountId, { at: now(), ...refusal });
  }

  return true;
};
