import {
  DAY_MS,
  type Figures,
  figuresRoute,
  pathOf,
  type Reason,
  type StarterReview,
  starterReviewRoute,
} from '@starters/contracts';
import { createCountStore } from '#src/store/count-store.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { downloadExport } from '#test/helpers/open-export.ts';
import { editNatively, publishStarter } from '#test/helpers/open-editor.ts';
import { readStarterRecordCard } from '#test/helpers/read-starter-record-card.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { buildVoteRequest, readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
}, 60_000);
afterEach(() => app.close());

/** A person's vote, cast some days ago; of the newest wording unless told otherwise. */
interface Cast {
  starterId: string;
  userId: number;
  verdict?: 'useful' | 'not_useful' | 'withdrawn';
  reason?: Reason | null;
  wording?: string;
  contactId?: string;
  daysAgo?: number;
}

const hashNow = (starterId: string): string => {
  const starter = app.service.catalogs
    .peek(ACCOUNT_ID)
    ?.starters.find(({ id }) => id === starterId);
  if (!starter) throw new Error('The catalog has no such starter.');

  return hashWording(wordingOf(starter));
};

const settle = async () => {
  await app.service.catalogs.refresh(ACCOUNT_ID);
  await app.service.publish(ACCOUNT_ID);
};

/** Votes as they are in the database once they were cast on cards, and counted. */
const castAll = async (casts: Cast[]): Promise<void> => {
  await app.service.catalogs.refresh(ACCOUNT_ID);
  await app.db
    .insertInto('votes')
    .values(
      casts.map((cast, index) => ({
        account_id: ACCOUNT_ID,
        vote_key: `cast-${index}-${cast.starterId}-${cast.userId}`,
        user_id: cast.userId,
        contact_id: cast.contactId ?? app.seeded.contactIds[3] ?? '',
        starter_id: cast.starterId,
        wording: cast.wording ?? hashNow(cast.starterId),
        segment_ids: [],
        verdict: cast.verdict ?? 'useful',
        reason: cast.reason ?? null,
        comment: null,
        surface: 'crm.record.tab',
        voted_at: new Date(
          app.clock.now.getTime() - (cast.daysAgo ?? 1) * DAY_MS,
        ),
        revision: 1,
        privacy: 'confidential',
      })),
    )
    .execute();
  await createCountStore(app.db).mark(ACCOUNT_ID, [
    ...new Set(casts.map(({ starterId }) => starterId)),
  ]);
  await settle();
};

const many = (count: number, cast: Omit<Cast, 'userId'>, from = 60_000) =>
  Array.from({ length: count }, (_, index): Cast => ({
    ...cast,
    userId: from + index,
  }));

/** What each screen, file and record says of a starter, as one line each. */
const readEverywhere = async (starterId: string) => {
  const figures = (
    await app.call(INES, 'GET', `${figuresRoute.path}?status=published`)
  ).body as unknown as Figures;
  const row = figures.starters.find(({ id }) => id === starterId);
  const page = (
    await app.call(INES, 'GET', pathOf(starterReviewRoute, { starterId }))
  ).body as unknown as StarterReview;
  const recordCard = await readStarterRecordCard(app, starterId);
  const { properties: record } = (await app.crm(
    INES,
    'GET',
    `/crm/objects/2026-09/${app.seeded.starterTypeId}/${starterId}?properties=usefulness,usefulness_low,voters,label`,
  )) as { properties: Record<string, string | null> };
  const { rows } = await downloadExport(app, 'starters');
  const exported = rows.find((each) => each['Record ID'] === starterId);
  const contactId = app.seeded.contactIds[0] ?? '';
  const card = await readCard(app, contactId);
  const candidate = card.candidates.find(
    (each) => each.starterId === starterId,
  );
  const vote = candidate
    ? (
        await app.call(
          51_001,
          'PUT',
          '/v1/vote',
          buildVoteRequest(candidate.ballot, {
            verdict: 'useful',
            reason: null,
          }),
        )
      ).body
    : {};

  return { row, page, recordCard, record, exported, candidate, vote };
};

const share = (value: number) => Math.round(value * 100);

/** Expects that all places say what the table says, and gives the table's row. */
const expectOneVerdict = async (starterId: string) => {
  const said = await readEverywhere(starterId);
  const { row } = said;
  if (!row) throw new Error('The table has no such starter.');
  const { usefulness, voters, label } = row;

  expect(said.page.starter).toMatchObject({ usefulness, voters, label });
  expect(said.record['voters']).toBe(String(voters));
  expect(said.record['label'] ?? '').toBe(label ?? '');
  expect(said.recordCard.label?.value ?? null).toBe(
    voters === 0 ? null : label,
  );
  expect(said.exported?.['Voters']).toBe(String(voters));
  const words = { new: 'New', proven: 'Proven', promising: 'Promising' };
  const onCard = label === null || label === 'retire' ? null : words[label];
  expect(said.candidate?.signature.split(' · ')[0]).toBe(
    onCard ?? 'by Ines Moreau',
  );
  if (usefulness === null) {
    expect(said.record['usefulness'] ?? '').toBe('');
    expect(said.exported?.['Usefulness']).toBe('');
    expect(said.recordCard.figures).not.toContain('%');
    expect(String(said.vote['message'])).not.toContain('%');
  } else {
    const { mean, low, high } = usefulness;
    expect(Number(said.record['usefulness'])).toBeCloseTo(mean, 3);
    expect(Number(said.record['usefulness_low'])).toBeCloseTo(low, 3);
    expect(Number(said.exported?.['Usefulness'])).toBeCloseTo(mean, 3);
    expect(said.recordCard.figures).toContain(
      `${share(mean)}% (${share(low)}–${share(high)})`,
    );
    expect(String(said.vote['message'])).toContain(
      `about ${share(mean)}% of the ${voters} people who voted`,
    );
  }

  return row;
};

const publishTwo = async () => {
  const { starterId } = await publishStarter(app);
  const { starterId: translation } = await publishStarter(app, {
    title: 'Après le déménagement',
    opener: 'Votre boutique est maintenant à {{contact.city}}.',
    question: 'Qu’en disent vos clients ?',
    whyNow: 'La boutique est à {{contact.city}}.',
    language: 'fr',
    translationOf: starterId,
  });

  return { starterId, translation };
};

it('counts votes on translations once a person, without what is said of the words there', async () => {
  const { starterId, translation } = await publishTwo();
  await castAll([
    ...many(4, { starterId }),
    // Two of them voted on the translation as well.
    ...many(5, { starterId: translation }, 60_002),
    ...many(
      3,
      { starterId: translation, verdict: 'not_useful', reason: 'not_my_words' },
      60_100,
    ),
  ]);

  expect(await expectOneVerdict(starterId)).toMatchObject({ voters: 7 });
});

it('leaves out what was taken back and what says nothing about the line', async () => {
  const { starterId } = await publishTwo();
  await castAll(
    [
      ...many(6, { starterId }),
      ...many(3, { starterId, verdict: 'withdrawn' }, 60_100),
      ...many(
        3,
        { starterId, verdict: 'not_useful', reason: 'not_now' },
        60_200,
      ),
      // Changed their mind on the same client: the newest counts.
      ...many(2, { starterId, verdict: 'not_useful', reason: 'too_generic' }),
    ].map((cast, index, all) =>
      index >= all.length - 2 ? { ...cast, daysAgo: 0.1 } : cast,
    ),
  );

  expect(await expectOneVerdict(starterId)).toMatchObject({ voters: 6 });
});

it('keeps the verdict over a rewording, and starts new with wholly new words', async () => {
  const { starterId } = await publishTwo();
  await castAll(many(9, { starterId }));
  const before = await expectOneVerdict(starterId);
  await editNatively(app, starterId, {
    question: 'What do your guests make of it so far?',
  });
  await settle();
  const reworded = await expectOneVerdict(starterId);
  await editNatively(app, starterId, {
    opener: 'Three cafés in {{contact.city}} now open at six in the morning.',
    question: 'Who comes to yours first?',
  });
  await settle();
  const renewed = await expectOneVerdict(starterId);

  expect(before).toMatchObject({ voters: 9, label: 'proven' });
  // With the vote that was just cast on the card.
  expect(reworded.voters).toBe(10);
  expect(reworded.usefulness?.low).toBeLessThan(before.usefulness?.low ?? 0);
  expect(renewed).toMatchObject({ voters: 0, usefulness: null, label: 'new' });
});

it('says too early under five voters, everywhere', async () => {
  const { starterId } = await publishTwo();
  await castAll(many(4, { starterId }));

  expect(await expectOneVerdict(starterId)).toMatchObject({
    voters: 4,
    usefulness: null,
    label: 'new',
  });
});

it('says a bad verdict everywhere, too', async () => {
  const { starterId } = await publishTwo();
  await castAll(
    many(12, {
      starterId,
      verdict: 'not_useful',
      reason: 'too_generic',
    }),
  );

  expect(await expectOneVerdict(starterId)).toMatchObject({
    voters: 12,
    label: 'retire',
  });
});
