import type { DraftRequest, StarterFields } from '@starters/contracts';
import { endDraft, keepDraft } from '#src/editing/keep-draft.ts';
import type { CatalogKeeper } from '#src/starters/catalog-keeper.ts';
import { keepAsDraft } from '#src/editing/keep-aside.ts';
import { createAccountStore } from '#src/store/account-store.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { goodFields } from '#test/helpers/open-editor.ts';
import { openPorts } from '#test/helpers/open-ports.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const writer = { userId: INES, language: 'en' as const };
const key = 'starter:1';
const opened: StarterFields = { ...goodFields, title: 'Opened' };
const office = { ...opened, question: 'From the office' };
const home = { ...opened, opener: 'From home' };
const draftOf = (fields: StarterFields) => ({
  fields,
  opened,
  base: 'base',
  status: 'published' as const,
  draftKey: 'written in two windows',
  answer: '',
});

/** What keeping drafts needs; after the draft was found, something else happens first. */
const openDeps = (
  inBetween: () => Promise<unknown> = async () => {},
  catalogs: Pick<CatalogKeeper, 'get'> = app.service.catalogs,
) => {
  const ports = openPorts(app);
  let happens = inBetween;

  return {
    ...ports,
    drafts: {
      ...ports.drafts,
      find: async (...asked: Parameters<typeof ports.drafts.find>) => {
        const found = await ports.drafts.find(...asked);
        const first = happens;
        happens = async () => {};
        await first();

        return found;
      },
    },
    catalogs,
    markChanged: async () => {},
    now: () => app.clock.now,
  };
};

const keep = async (
  request: Pick<DraftRequest, 'draft' | 'before'>,
  inBetween?: () => Promise<unknown>,
  catalogs?: Pick<CatalogKeeper, 'get'>,
) => {
  const account = await createAccountStore(app.db).find(ACCOUNT_ID);
  if (!account) throw new Error('The test has no account.');

  return keepDraft(openDeps(inBetween, catalogs), account, writer, {
    key,
    starterId: '1',
    ...request,
  });
};
const keepAtHome = () => keep({ draft: draftOf(home), before: opened });
const find = () => openPorts(app).drafts.find(ACCOUNT_ID, INES, key);

beforeEach(async () => {
  await keep({ draft: null });
});

it.each([
  ['the first', false],
  ['a later', true],
])(
  'keeps what was typed in two windows in the same moment, when it is %s text',
  async (_, isLater) => {
    if (isLater) await keep({ draft: draftOf(opened) });
    const kept = await keep(
      { draft: draftOf(office), before: opened },
      keepAtHome,
    );

    expect(kept).toMatchObject({
      ok: true,
      otherWindow: { fields: { opener: 'From home' }, clashes: [] },
    });
    expect(await find()).toMatchObject({
      fields: { opener: 'From home', question: 'From the office' },
    });
  },
);

it('gives up after a while where something is written in every moment, and says so', async () => {
  await keep({ draft: draftOf(opened) });
  const ports = openDeps();
  const busy = {
    ...ports,
    drafts: {
      ...ports.drafts,
      put: async () => false,
      drop: async () => false,
    },
  };
  const account = await createAccountStore(app.db).find(ACCOUNT_ID);
  if (!account) throw new Error('The test has no account.');
  const request = { ...draftOf(office), keptUnder: key };
  const record = { id: '1', fields: opened, updatedAt: 0, requestBrief: null };

  expect(
    await keepDraft(busy, account, writer, {
      key,
      starterId: '1',
      draft: draftOf(office),
    }),
  ).toMatchObject({ ok: false, reason: 'draft_not_kept' });
  expect(
    await keepAsDraft(
      busy,
      ACCOUNT_ID,
      writer,
      { ...record, status: 'published' },
      { ...request, starterId: '1', step: 'save', adopt: null },
    ),
  ).toMatchObject({ ok: false, reason: 'draft_not_kept' });
  expect(
    await endDraft(busy, ACCOUNT_ID, writer, {
      keptUnder: key,
      kept: opened,
      fields: opened,
    }),
  ).toContain('another window');
  expect(await find()).toMatchObject({ fields: opened });
});

it('keeps what was typed before HubSpot has answered', async () => {
  const isSilent = { get: () => new Promise<never>(() => {}) };
  await keep({ draft: draftOf(opened) }, undefined, isSilent);
  await keep({ draft: draftOf(home), before: opened }, undefined, isSilent);

  expect(await find()).toMatchObject({ fields: { opener: 'From home' } });
});

it('keeps what was typed in one window while another one throws away or saves', async () => {
  await keep({ draft: draftOf(opened) });
  await keep({ draft: null, before: opened }, keepAtHome);
  expect(await find()).toMatchObject({ fields: { opener: 'From home' } });

  await keep({ draft: draftOf(office) });
  const stays = await endDraft(
    openDeps(() => keep({ draft: draftOf(home) })),
    ACCOUNT_ID,
    writer,
    { keptUnder: key, kept: office, fields: office },
  );
  expect(stays).toContain('another window');
  expect(await find()).toMatchObject({ fields: { opener: 'From home' } });
});

it('keeps what was typed in one window while another one saves a draft of what is published', async () => {
  await keep({ draft: draftOf(opened) });
  await keepAsDraft(
    openDeps(keepAtHome),
    ACCOUNT_ID,
    writer,
    {
      id: '1',
      status: 'published',
      fields: opened,
      updatedAt: 0,
      requestBrief: null,
    },
    {
      ...draftOf(office),
      starterId: '1',
      keptUnder: key,
      kept: opened,
      step: 'save',
      adopt: null,
    },
  );

  expect(await find()).toMatchObject({
    isShared: true,
    fields: { opener: 'From home', question: 'From the office' },
  });
});
