import { setImmediate } from 'node:timers/promises';
import { createEmulator } from 'hubspot-emulator';
import { people } from '#demo/seed/people.ts';
import { compareSides, costOf } from '#tools/bench/measure-pair.ts';
import { axisEnd, drawSvg } from '#tools/bench/draw-curves.ts';
import { judgeSize } from '#tools/bench/judge-sizes.ts';
import { serveHubSpot } from '#tools/bench/serve-hubspot.ts';
import { allowedPerSecond } from '#tools/bench/sections/examples.ts';
import {
  addCalls,
  callsBetween,
  countCalls,
  isOfCard,
  isOfVote,
  kindOfCall,
  sayCalls,
} from '#tools/bench/tally-calls.ts';
import { judge, printVerdicts } from '#tools/bench/verdict.ts';

const names = new Map([
  ['2-41001', 'starters'],
  ['2-41002', 'votes'],
]);

it.each([
  ['POST', '/crm/objects/2026-09/2-41002/batch/upsert', 'vote'],
  ['POST', '/crm/objects/2026-09/2-41002/batch/read', 'vote'],
  [
    'POST',
    '/crm/associations/2026-09/2-41002/contacts/batch/associate/default',
    'vote',
  ],
  ['GET', '/crm/lists/2026-09/records/0-1/101/memberships', 'card'],
  ['GET', '/crm/objects/2026-09/contacts/101', 'card'],
  ['POST', '/crm/objects/2026-09/2-41001/batch/update', 'neither'],
  ['POST', '/crm/objects/2026-09/2-41001/search', 'neither'],
  ['POST', '/crm/objects/2026-09/2-41002/search', 'neither'],
  ['POST', '/crm/objects/2026-09/contacts/batch/read', 'neither'],
])('tells what %s %s is for: %s', (method, path, whose) => {
  const kind = kindOfCall(method, path, names);

  expect({
    vote: isOfVote(kind),
    card: isOfCard(kind),
  }).toEqual({ vote: whose === 'vote', card: whose === 'card' });
});

it('counts the calls that came in between, by kind', () => {
  const before = new Map([['GET /a', 2]]);
  const after = new Map([
    ['GET /a', 2],
    ['GET /b', 3],
    ['POST /c/search', 1],
  ]);
  const between = callsBetween(before, after);

  expect(sayCalls(between)).toBe('3 × GET /b, 1 × POST /c/search');
  expect(countCalls(addCalls(between, after))).toBe(10);
  expect(countCalls(between, (kind) => kind.startsWith('POST'))).toBe(1);
  expect(sayCalls(new Map())).toBe('none');
});

it('computes what the limits of an account allow', () => {
  const limits = { burst: 110, searches: 5 };

  // Two calls and a search for each of ten cards: the search binds.
  expect(
    allowedPerSecond(
      new Map([
        ['GET /a', 20],
        ['POST /b/search', 10],
      ]),
      10,
      limits,
    ),
  ).toBe(5);
  expect(allowedPerSecond(new Map([['GET /a', 20]]), 10, limits)).toBe(5.5);
  expect(allowedPerSecond(new Map(), 10, limits)).toBe(Infinity);
});

it('judges by bounds, and what could not be measured as missed', () => {
  const verdicts = [
    judge('enough', 0.6, { least: 0.6 }),
    judge('too many', 1.21, { most: 1.2 }),
    judge('unknown', Number.NaN, { most: 1 }),
    judge('free', 7, null),
  ];

  expect(verdicts.map(({ isMet }) => isMet)).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(printVerdicts(verdicts).split('\n')).toEqual([
    expect.stringMatching(/^met +enough +0\.600 {2}≥ 0\.6$/),
    expect.stringMatching(/^missed too many +1\.21 {2}≤ 1\.2$/),
    expect.stringMatching(/^missed unknown +NaN {2}≤ 1$/),
    expect.stringMatching(/^ +free +7\.00 {2}–$/),
  ]);
});

it('judges a vote by the calls of votes, and says all others beside it', () => {
  const side = { perSecond: 100, cpuMs: 1 };
  const pair = { ours: side, floor: side, ratio: 1, cpuRatio: 1 };
  const figures = judgeSize({
    size: { starters: 30, votes: 1_000 },
    card: pair,
    vote: pair,
    bytes: 1,
    memory: 1,
    startMs: 1,
    cards: {
      count: 100,
      calls: new Map([
        ['GET /crm/objects/contacts/{id}', 2],
        ['POST /crm/objects/starters/search', 5],
      ]),
    },
    votes: {
      count: 100,
      perSecond: 50,
      calls: new Map([
        ['POST /crm/objects/votes/batch/upsert', 2],
        ['POST /crm/associations/votes/contacts/batch/associate/default', 2],
        ['POST /crm/objects/starters/batch/update', 3],
      ]),
    },
  }).map(({ figure, value, isMet }) => [figure, value, isMet]);

  expect(figures).toContainEqual([
    'HubSpot calls per warm card, 30 starters, 1000 votes',
    0.02,
    false,
  ]);
  expect(figures).toContainEqual([
    'HubSpot calls per vote, 30 starters, 1000 votes',
    0.04,
    false,
  ]);
  expect(figures).toContainEqual([
    '  with all other calls of that time',
    0.07,
    true,
  ]);
});

it('compares sides turn by turn, so that a slow turn slows both', () => {
  const turn = (factor: number) => [
    { perSecond: 100 / factor, cpuMs: factor },
    { perSecond: 50 / factor, cpuMs: 3 * factor },
  ];
  const turns = [turn(1), turn(10), turn(2)];

  expect(compareSides(turns, 1, 0)).toEqual({ cpu: 3, time: 2 });
  expect(costOf(turns, 1)).toEqual({ perSecond: 25, cpuMs: 6 });
});

it('draws curves from zero to a round end, one point each', () => {
  expect([0, 0.3, 1, 1.1, 73, 528].map(axisEnd)).toEqual([
    1, 0.5, 1, 2, 100, 1_000,
  ]);
  const svg = drawSvg('votes', [
    {
      title: 'bytes',
      points: [
        { x: 1_000, y: 50 },
        { x: 1_000_000, y: 100 },
      ],
    },
  ]);

  expect(svg.match(/<circle /g)).toHaveLength(2);
  expect(svg).toContain('points="46,99 246,34"');
  expect(svg).toContain('>1M</text>');
});

it('answers each account by its token, later where it is slow, and never where it hangs', async () => {
  const hubspot = await serveHubSpot();
  try {
    for (const accountId of [1, 2]) {
      hubspot.add(
        `token-${accountId}`,
        createEmulator({
          accountId,
          accessToken: `token-${accountId}`,
          people,
        }),
      );
    }
    const read = (token: string, signal: AbortSignal | null = null) =>
      fetch(`${hubspot.url}/account-info/2026-09/details`, {
        headers: { authorization: `Bearer ${token}` },
        signal,
      });

    expect(await (await read('token-2')).json()).toMatchObject({ portalId: 2 });
    expect((await read('another')).status).toBe(401);
    hubspot.answerAfter(Number.POSITIVE_INFINITY);
    const hanging = new AbortController();
    const given = read('token-1', hanging.signal);
    while (countCalls(hubspot.calls()) < 3) await setImmediate();
    hubspot.answerAfter(0);
    expect(await (await read('token-1')).json()).toMatchObject({ portalId: 1 });
    hanging.abort();
    await expect(given).rejects.toThrow(/abort/);
    expect(sayCalls(hubspot.calls())).toBe('4 × GET /account-info/details');
  } finally {
    await hubspot.close();
  }
});
