import type { EditorSaved } from '@starters/contracts';
import { createStepStore } from '#src/store/step-store.ts';
import {
  editNatively,
  goodFields,
  openEditor,
  publishStarter,
  readStarterRecord,
  saveInEditor,
} from '#test/helpers/open-editor.ts';
import { INES, NORA, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const draftKey = 'one-editor';
const stepsOf = async (starterId: string) =>
  (await createStepStore(app.db).list(app.emulator.accountId, starterId)).map(
    ({ action, userId }) => [action, userId],
  );
const later = async (seconds: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + seconds * 1000);
  await app.service.publish(app.emulator.accountId);
};
/** Reads what HubSpot changed and lets the outbox read back what is open, for a quarter of an hour. */
const quarterOfAnHour = async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    await later(121);
    await app.service.catalogs.refresh(app.emulator.accountId);
  }
};
const openSaves = async () =>
  (await app.db.selectFrom('starter_saves').select('key').execute()).length;

/** The next write of a starter gets no answer; it is applied when the test says so, or never. */
const loseNextWrite = (method: 'PATCH' | 'POST') => {
  const { fetch } = app.emulator;
  const path = new RegExp(`/${app.seeded.starterTypeId}(/\\d+)?$`);
  let kept: Request | undefined;
  app.emulator.fetch = async (request) => {
    const isIt = request.method === method && path.test(request.url);
    if (!isIt) return fetch(request);
    kept ??= request.clone();

    return new Response('<html>504</html>', { status: 504 });
  };

  return {
    /** HubSpot answers again. */
    end: () => {
      app.emulator.fetch = fetch;
    },
    land: async () => {
      if (!kept) throw new Error('Nothing was written.');
      await fetch(kept);
    },
  };
};
const edit = async (question: string, starterId: string, as = INES) => {
  const { base, fields } = await openEditor(app, `?starter=${starterId}`, {
    as,
  });

  return saveInEditor(
    app,
    { starterId, base, fields: { ...fields, question } },
    { as },
  );
};
const questionOf = async (starterId: string) =>
  (await readStarterRecord(app, starterId))['question'];

describe('a save of an existing starter without an answer', () => {
  let starterId: string;

  beforeEach(async () => {
    ({ starterId } = await publishStarter(app));
  });

  it('that landed is its author’s step, once', async () => {
    const lost = loseNextWrite('PATCH');
    expect((await edit('What is new?', starterId)).ok).toBe(false);
    lost.end();
    await lost.land();
    await app.service.catalogs.refresh(app.emulator.accountId);
    await quarterOfAnHour();

    expect(await questionOf(starterId)).toBe('What is new?');
    expect(await stepsOf(starterId)).toEqual([
      ['edited', INES],
      ['published', INES],
    ]);
    expect(await openSaves()).toBe(0);
  });

  it('that never lands leaves nothing behind', async () => {
    const lost = loseNextWrite('PATCH');
    expect((await edit('What is new?', starterId)).ok).toBe(false);
    lost.end();
    await quarterOfAnHour();

    expect(await questionOf(starterId)).toBe(goodFields.question);
    expect(await stepsOf(starterId)).toEqual([['published', INES]]);
    expect(await openSaves()).toBe(0);
  });

  it.each([
    ['other words', 'What is newest?'],
    ['the words of before', goodFields.question],
  ])(
    'does not replace the author’s next save when it lands late: %s',
    async (_, question) => {
      const lost = loseNextWrite('PATCH');
      expect((await edit('What is new?', starterId)).ok).toBe(false);
      lost.end();
      expect((await edit(question, starterId)).ok).toBe(true);
      await lost.land();
      expect(await questionOf(starterId)).toBe('What is new?');
      await quarterOfAnHour();

      expect(await questionOf(starterId)).toBe(question);
      expect(await openSaves()).toBe(0);
    },
  );

  it('does not replace what a colleague wrote in HubSpot since', async () => {
    const lost = loseNextWrite('PATCH');
    expect((await edit('What is new?', starterId)).ok).toBe(false);
    lost.end();
    await editNatively(app, starterId, { question: 'What is theirs?' });
    await lost.land();
    await quarterOfAnHour();

    expect(await questionOf(starterId)).toBe('What is theirs?');
  });

  it('leaves alone what a colleague wrote after it landed', async () => {
    const lost = loseNextWrite('PATCH');
    expect((await edit('What is new?', starterId)).ok).toBe(false);
    lost.end();
    await lost.land();
    await editNatively(app, starterId, { question: 'What is theirs?' });
    await quarterOfAnHour();

    expect(await questionOf(starterId)).toBe('What is theirs?');
    expect((await stepsOf(starterId)).slice(0, 2)).toContainEqual([
      'edited',
      INES,
    ]);
  });
});

it('makes a new starter without an answer its author’s, however late it lands', async () => {
  const lost = loseNextWrite('POST');
  expect((await saveInEditor(app, { draftKey })).ok).toBe(false);
  lost.end();
  await later(121);
  await lost.land();
  await quarterOfAnHour();
  const saved = (await saveInEditor(app, { draftKey })) as EditorSaved;

  expect(saved.ok).toBe(true);
  expect(await stepsOf(saved.starterId)).toEqual([['published', INES]]);
  expect(await openSaves()).toBe(0);
});

describe('the history of a starter', () => {
  it('names its author alone, whatever is read while it is saved', async () => {
    const { starterId } = await publishStarter(app);
    const { accountId } = app.emulator;
    const other = app.replica();
    await other.catalogs.get(accountId);
    // Another replica reads HubSpot between the write and the note of the step.
    let reading: Promise<void> | undefined;
    app.emulator.onChange(() => {
      reading ??= other.catalogs.refresh(accountId);
    });
    expect((await edit('What is new?', starterId, NORA)).ok).toBe(true);
    await reading;

    expect(await stepsOf(starterId)).toEqual([
      ['edited', NORA],
      ['published', INES],
    ]);
  });

  it('notes an edit in HubSpot once, though two replicas find it', async () => {
    const { starterId } = await publishStarter(app);
    const { accountId } = app.emulator;
    const replicas = [app.replica(), app.replica(), app.replica()];
    for (const each of replicas) await each.catalogs.get(accountId);
    await editNatively(app, starterId, { question: 'What is theirs?' });
    await Promise.all(replicas.map((each) => each.catalogs.refresh(accountId)));

    expect(await stepsOf(starterId)).toEqual([
      ['edited', INES],
      ['published', INES],
    ]);
  });

  it('does not mistake a reading from before a save for an edit in HubSpot', async () => {
    const { starterId } = await publishStarter(app);
    const { accountId } = app.emulator;
    const other = app.replica();
    await other.catalogs.get(accountId);
    // The other replica has read the record when it is saved, and notes what it found after that.
    const { fetch } = app.emulator;
    let isHeld = true;
    let hold = () => {};
    const held = new Promise<void>((resolve) => {
      hold = resolve;
    });
    app.emulator.fetch = async (request) => {
      const response = await fetch(request);
      if (isHeld && /batch\/read$/.test(request.url)) {
        isHeld = false;
        await held;
      }

      return response;
    };
    const reading = other.catalogs.refresh(accountId);
    await new Promise((resolve) => setTimeout(resolve, 200));
    app.clock.now = new Date(app.clock.now.getTime() + 1);
    expect((await edit('What is new?', starterId)).ok).toBe(true);
    hold();
    await reading;

    expect(await stepsOf(starterId)).toEqual([
      ['edited', INES],
      ['published', INES],
    ]);
  });
});
