import { createEmulator } from 'hubspot-emulator';
import { callAs } from '#demo/seed/call-as.ts';
import { people } from '#demo/seed/people.ts';
import { createRandom } from '#tools/ranking-bench/random.ts';
import { collectWrongs, type Wrongs } from '#tools/faults/comparison/wrongs.ts';
import { compare } from '#tools/faults/comparison/compare.ts';
import { emptyDeeds } from '#tools/faults/deeds.ts';
import { openSlots } from '#tools/faults/open-slots.ts';
import { answerOnPage } from '#tools/faults/operations/answer.ts';
import { importRows } from '#tools/faults/operations/import.ts';
import { editNatively } from '#tools/faults/operations/in-hubspot.ts';
import { request } from '#tools/faults/operations/request.ts';
import { saveNew } from '#tools/faults/operations/save.ts';
import { vote } from '#tools/faults/operations/vote.ts';
import type { Stage } from '#tools/faults/stage.ts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import { INES, LEA, NORA, startApp, TOM } from '#test/helpers/start-app.ts';

/** A person's call in HubSpot. */
export type Crm = (
  method: string,
  path: string,
  body?: unknown,
) => Promise<unknown>;

/**
 * Some operations of every kind, done without a fault and published. `judge` compares them with
 * HubSpot as it is after `tamper`; each call begins with HubSpot as it was.
 */
export const startCompareWorld = async () => {
  const app = await startApp();
  const { accountId } = app.emulator;
  await changeSettings(app, { tellsByTask: true });
  let last = 0;
  const stage: Stage = {
    account: {
      accountId,
      accessToken: '',
      emulator: app.emulator,
      contactIds: app.seeded.contactIds,
      starterTypeId: app.seeded.starterTypeId,
      voteTypeId: app.seeded.voteTypeId,
      marketerIds: [INES],
      voterIds: [LEA, TOM],
      crm: callAs(app.emulator, NORA),
    },
    random: createRandom(7),
    deeds: emptyDeeds([]),
    db: app.db,
    ask: (query) => query(app.db),
    count: () => {},
    next: () => (last += 1),
    call: async (userId, method, path, body) => ({
      body: (await app.call(userId, method, path, body)).body as never,
      attempts: 1,
      failures: 0,
      lastFailure: '',
    }),
    blame: (what) => {
      throw new Error(what);
    },
  };
  const { deeds } = stage;
  deeds.slots.push(
    ...(await openSlots(stage, app.seeded.contactIds.slice(0, 3))),
  );
  const until = async (isDone: () => boolean, act: (on: Stage) => unknown) => {
    for (let turn = 0; turn < 40 && !isDone(); turn += 1) await act(stage);
    if (!isDone()) throw new Error('It was not done in 40 turns.');
  };
  const voted = () =>
    deeds.slots.filter(({ acknowledged }) => acknowledged.revision > 0);
  await until(() => voted().length >= 8, vote);
  await until(() => deeds.requests.size >= 2, request);
  await until(() => deeds.saved.size >= 2, saveNew);
  await until(() => deeds.imports.length >= 1, importRows);
  await until(() => deeds.titles.size >= 1, editNatively);
  // Before the answer: authors are told of what waits.
  await app.service.publish(accountId);
  await app.service.sweep(accountId);
  await app.service.publish(accountId);
  await until(() => deeds.slots.some((slot) => slot.answer), answerOnPage);
  await app.service.publish(accountId);
  const snapshot = app.emulator.snapshot();

  return {
    app,
    deeds,
    voted,
    account: stage.account,
    judge: async (
      tamper: (crm: Crm) => Promise<unknown> = async () => {},
    ): Promise<{ wrongs: Wrongs; examples: string[] }> => {
      const emulator = createEmulator({
        accountId,
        accessToken: 'token',
        people,
        snapshot,
        searchLagMs: 0,
      });
      const crm = callAs(emulator, NORA);
      await tamper(crm);
      const { wrongs, examples, blame } = collectWrongs();
      await compare({ ...stage, account: { ...stage.account, crm } }, blame);

      return { wrongs, examples };
    },
  };
};

export type CompareWorld = Awaited<ReturnType<typeof startCompareWorld>>;
