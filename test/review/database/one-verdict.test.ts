import { DAY_MS, type Reason } from '@starters/contracts';
import { createCountStore } from '#src/store/count-store.ts';
import { hashWording, wordingOf } from '#src/starters/wording.ts';
import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { editNatively, publishStarter } from '#test/helpers/open-editor.ts';
import {
  expectSameEverywhere,
  readEverywhere,
} from '#test/helpers/read-verdicts.ts';
import { startApp, type TestApp } from '#test/helpers/start-app.ts';

let app: TestApp;

beforeEach(async () => {
  app = await startApp();
});
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
  /** An anonymous vote of today. */
  isHeld?: boolean;
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
        privacy: cast.isHeld ? 'anonymous' : 'confidential',
        is_held: cast.isHeld ?? false,
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

const expectOneVerdict = (starterId: string) =>
  expectSameEverywhere(app, starterId);

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

it('keeps the votes of a variant apart: each way of saying it has a verdict of its own', async () => {
  const { starterId } = await publishStarter(app);
  const { starterId: variant } = await publishStarter(app, {
    title: 'Another way of saying it',
    opener: 'You have moved to {{contact.city}}, I see.',
    question: 'What do the first visitors say of the place?',
    variantOf: starterId,
  });
  await castAll([
    ...many(9, { starterId }),
    ...many(
      7,
      { starterId: variant, verdict: 'not_useful', reason: 'too_generic' },
      60_100,
    ),
  ]);
  const row = async (id: string) => (await readEverywhere(app, id)).row;

  expect(await expectOneVerdict(starterId)).toMatchObject({
    voters: 9,
    label: 'proven',
  });
  expect(await row(variant)).toMatchObject({ voters: 7 });
});

it('counts a person once, however many clients they heard it with, and no vote that is held', async () => {
  const { starterId } = await publishTwo();
  const clients = app.seeded.contactIds.slice(3, 6);
  await castAll([
    ...clients.flatMap((contactId, index) =>
      many(5, { starterId, contactId }).map((cast) => ({
        ...cast,
        daysAgo: index + 1,
      })),
    ),
    ...many(6, { starterId, isHeld: true, daysAgo: 0 }, 60_100),
  ]);

  expect(await expectOneVerdict(starterId)).toMatchObject({ voters: 5 });
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
