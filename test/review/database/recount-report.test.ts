import {
  answerFeedbackRoute,
  authorRoute,
  DAY_MS,
  type Figures,
  figuresRoute,
  pathOf,
  type ReportCard,
  reportRoute,
  type Review,
  reviewRoute,
  type Sheet,
} from '@starters/contracts';
import {
  castFiveWeeks,
  type RawFigures,
} from '#test/helpers/cast-five-weeks.ts';
import { judgeRawVotes } from '#test/helpers/judge-raw-votes.ts';
import { integrate } from '#test/helpers/naive-recount.ts';
import { summarizeAnswers } from '#test/helpers/summarize-answers.ts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import {
  INES,
  LEA,
  NORA,
  startApp,
  type TestApp,
} from '#test/helpers/start-app.ts';

let app: TestApp;
let raw: RawFigures;
/** The vote records' columns that answers fill. */
let answers: Record<string, string | null>[];

const get = async <T>(path: string, as = INES) =>
  (await app.call(as, 'GET', path)).body as unknown as T;

const readAnswers = async () => {
  const all: Record<string, string | null>[] = [];
  for (let after: string | undefined = '0'; after !== undefined;) {
    const page = (await app.crm(
      NORA,
      'GET',
      `/crm/objects/2026-09/${app.seeded.voteTypeId}?limit=100&after=${after}&properties=verdict,reason,comment,voted_at,starter_record_id,answer,answered_at`,
    )) as unknown as {
      results: { properties: Record<string, string | null> }[];
      paging?: { next?: { after: string } };
    };
    all.push(...page.results.map(({ properties }) => properties));
    after = page.paging?.next?.after;
  }

  return all;
};

beforeAll(async () => {
  app = await startApp();
  raw = await castFiveWeeks(app, {
    disliked: app.seeded.starterIds['visit']?.fr ?? '',
  });
  // Marketing answers on nine days, the oldest return and the newest; some stay open.
  for (let day = 0; day < 9; day += 1) {
    app.clock.now = new Date(app.clock.now.getTime() + 0.9 * DAY_MS);
    const { feedback } = await get<Review>(reviewRoute.path);
    const byAge = feedback
      .flatMap(({ starterId, votes }) =>
        votes.map(({ id, votedAt }) => ({ starterId, id, votedAt })),
      )
      .sort((one, other) => one.votedAt.localeCompare(other.votedAt));
    for (const vote of [byAge[0], byAge.at(-1), byAge.at(-2)]) {
      await app.call(INES, 'POST', answerFeedbackRoute.path, {
        starterId: vote?.starterId,
        votes: [vote?.id],
        answer: day % 3 === 0 ? 'kept' : 'rewritten',
        text: '',
      });
    }
  }
  await app.service.publish(app.emulator.accountId);
  answers = await readAnswers();
});
afterAll(() => app.close());

const startersOf = (ownerId?: string) =>
  new Set(
    raw.starters
      .filter(
        ({ properties }) =>
          ownerId === undefined || properties['hubspot_owner_id'] === ownerId,
      )
      .map(({ id }) => id),
  );

/** Fades until now, not until when the votes were cast. */
const weighNow = (vote: RawFigures['votes'][number]) =>
  Math.pow(2, -(app.clock.now.getTime() - vote.votedAt) / DAY_MS / 180) *
  (raw.current.get(vote.starterId) === vote.wording ? 1 : 0.3);

const ownerNames = async () => {
  const { results } = (await app.crm(
    NORA,
    'GET',
    '/crm/owners/2026-09?limit=100',
  )) as unknown as {
    results: { id: string; firstName: string; lastName: string }[];
  };

  return new Map(
    results.map(({ id, firstName, lastName }) => [
      `${firstName} ${lastName}`,
      id,
    ]),
  );
};

it('makes the report card of the raw records, whole and by author', async () => {
  await changeSettings(app, { privacy: 'named' });
  await app.service.sweep(app.emulator.accountId);
  await app.service.publish(app.emulator.accountId);
  const { lines } = await get<ReportCard>(reportRoute.path);
  const { prior } = await get<Figures>(`${figuresRoute.path}?status=published`);
  await changeSettings(app, { privacy: 'confidential' });
  const names = await ownerNames();

  expect(lines[0]?.author).toBeNull();
  expect(lines.length).toBeGreaterThan(2);
  for (const { author, answerDays, usefulness, voters, ...counts } of lines) {
    const ids = startersOf(author === null ? undefined : names.get(author));
    const { median, ...own } = summarizeAnswers(
      answers,
      ids,
      app.clock.now.getTime(),
    );
    expect(counts).toEqual(own);
    if (own.answered === 0) expect(answerDays).toBeNull();
    else expect(answerDays).toBeCloseTo(median, 5);
    const total = raw.total([...ids], undefined, weighNow);
    expect(voters).toBe(total.voters.size);
    if (total.voters.size < 5) expect(usefulness).toBeNull();
    else {
      const { mean, low, high } = integrate(
        prior.a + total.useful,
        prior.b + total.weight - total.useful,
      );
      expect(usefulness?.mean).toBeCloseTo(mean, 2);
      expect(usefulness?.low).toBeCloseTo(low, 2);
      expect(usefulness?.high).toBeCloseTo(high, 2);
    }
  }
  const [all] = lines;
  expect(all?.answered).toBeGreaterThan(5);
  expect(all?.inTime).toBeGreaterThan(0);
  expect(all?.inTime).toBeLessThan(all?.answered ?? 0);
  expect(all?.changed).toBeLessThan(all?.answered ?? 0);
});

it.each(['named', 'confidential'] as const)(
  'tells salespeople the same of an author, where votes are %s',
  async (privacy) => {
    const { feedback, inTime, changed } = summarizeAnswers(
      answers,
      startersOf('751010'),
      app.clock.now.getTime(),
    );
    await changeSettings(app, { privacy });
    const { entries } = await get<Sheet>(
      pathOf(authorRoute, {
        contactId: app.seeded.contactIds[0] ?? '',
        ownerId: '751010',
      }),
      LEA,
    );
    const { lines } = await get<ReportCard>(reportRoute.path);
    await changeSettings(app, { privacy: 'confidential' });
    const said = entries.map(({ text }) => text).join('\n');

    expect(said).toContain(`${inTime} of ${feedback} within the time promised`);
    expect(said).toContain(`${changed} of ${feedback}`);
    const line = lines.find(({ author }) => author === 'Ines Moreau');
    const per = (share = 0) => Math.round(share * 100);
    const { mean, low, high } = line?.usefulness ?? {};
    // What is hidden on the report card, since others could be computed from it, is hidden here.
    expect(line?.usefulness === null).toBe(privacy === 'confidential');
    expect(said).toContain(
      line?.usefulness
        ? `Useful to about ${per(mean)}% of colleagues (${per(low)}–${per(high)}; ${line.voters ?? 0} voted)`
        : 'Too few colleagues have voted',
    );
  },
);

it('labels starters as their raw votes do', async () => {
  const { starters } = await get<Figures>(
    `${figuresRoute.path}?status=published`,
  );
  const verdicts = judgeRawVotes(raw, app.clock.now.getTime());
  for (const { id, label } of starters) {
    expect({ id, label }).toEqual({ id, label: verdicts.of(id).label });
  }
  expect(new Set(starters.map(({ label }) => label)).size).toBeGreaterThan(1);
});

it('puts first what is much shown and badly judged, as the raw votes have it', async () => {
  const seen = new Map<string, number>();
  for (const [index, { id }] of raw.starters.entries()) {
    for (let turn = 0; turn < (index * 3) % 7; turn += 1) {
      await app.call(
        51_001,
        'PUT',
        `/v1/contacts/${app.seeded.contactIds[turn] ?? ''}/views`,
        { shown: [id], missing: [] },
      );
      seen.set(id, turn + 1);
    }
  }
  const { starters, prior } = await get<Figures>(
    `${figuresRoute.path}?status=published&sort=fix`,
  );
  const { a, b } = prior;
  const verdicts = judgeRawVotes(raw, app.clock.now.getTime());
  const shortfall = (id: string) => {
    const judged = verdicts.of(id).usefulness;
    if (!judged) return 0;

    // Where the interval reaches the mean, it may be chance.
    return judged.high < a / (a + b) ? a / (a + b) - judged.mean : 0;
  };
  const urgency = (id: string) => {
    const shown = seen.get(id) ?? 0;
    if (shown === 0) return 0;

    return shortfall(id) > 0 ? shown * shortfall(id) : -1;
  };
  for (const { id, shown30d, fixFirst } of starters) {
    expect(shown30d).toBe(seen.get(id) ?? 0);
    const own = urgency(id);
    if (own < 0) expect(fixFirst).toBeNull();
    else
      expect(fixFirst).toContain(
        own === 0 ? 'Nobody has seen it' : `Shown ${shown30d} times`,
      );
  }
  const urgencies = starters.map(({ id }) => Math.round(urgency(id) * 100));
  expect(urgencies).toEqual([...urgencies].sort((one, other) => other - one));
  expect(urgencies.filter((each) => each > 0).length).toBeGreaterThan(0);
  expect(urgencies.filter((each) => each < 0).length).toBeGreaterThan(0);
});
