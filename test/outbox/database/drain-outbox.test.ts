import { openOutbox, refuse } from './outbox-world.ts';

let outbox: Awaited<ReturnType<typeof openOutbox>>;

beforeAll(async () => {
  outbox = await openOutbox();
});

afterAll(() => outbox.close());

beforeEach(() => outbox.begin());

it('sends what is due in batches, each once', async () => {
  const { sender, change, batches, records } = outbox.createKind();
  for (let i = 0; i < 23; i += 1) await change(`key-${i}`, 'text');

  expect((await outbox.drain([sender]))?.sent).toBe(23);
  expect(batches.map(({ length }) => length)).toEqual([10, 10, 3]);
  expect(records.size).toBe(23);
  expect((await outbox.drain([sender]))?.sent).toBe(0);
  expect(batches).toHaveLength(3);
});

it('looks only at kinds of which something waits', async () => {
  const vote = outbox.createKind('vote');
  const answer = outbox.createKind('answer');
  const task = outbox.createKind('task');
  const senders = [vote.sender, answer.sender, task.sender];
  await outbox.drain(senders);
  expect(outbox.claimed).toEqual([]);

  await vote.change('key', 'text');
  await outbox.drain(senders);
  // The second time nothing is left.
  expect(outbox.claimed).toEqual(['vote', 'vote']);
});

it('sends what became due of a later kind because an earlier one was sent', async () => {
  const vote = outbox.createKind('vote');
  const answer = outbox.createKind('answer');
  vote.world.answer = async () => {
    await answer.change('key', 'answer');

    return null;
  };
  await vote.change('key', 'text');
  await outbox.drain([vote.sender, answer.sender]);

  expect(answer.records.get('key')).toBe('answer');
});

it('waits for nobody where nothing waits', async () => {
  const { sender, change, world } = outbox.createKind();
  world.answer = async () => {
    // The lease is held by the drain that calls this.
    expect(await outbox.drain([outbox.createKind('task').sender])).toEqual({
      sent: 0,
      recordIds: new Map(),
    });

    return null;
  };
  await change('key', 'text');

  expect((await outbox.drain([sender]))?.sent).toBe(1);
});

it('sets the one bad record aside, sends the others, and tries it again slowly for ever', async () => {
  const { world, sender, change, records } = outbox.createKind();
  for (let i = 0; i < 10; i += 1) await change(`key-${i}`, 'text');
  world.answer = async (items) => {
    if (items.has('key-4')) throw refuse('record');

    return null;
  };
  await outbox.drain([sender]);
  expect(records.size).toBe(9);
  expect(await outbox.backlog()).toEqual([
    {
      kind: 'vote',
      waiting: 1,
      setAside: 1,
      since: expect.any(Date),
      because: 'refused: record',
      examples: ['key-4'],
      pause: null,
    },
  ]);

  // Not at once, and longer from time to time: 1, 5, 30 minutes …
  await outbox.age(24 * 3600);
  world.batches.length = 0;
  for (const [seconds, tries] of [
    [59, 0],
    [2, 1],
    [299, 1],
    [2, 2],
    [1801, 3],
  ] as const) {
    outbox.later(seconds);
    await outbox.drain([sender]);
    expect(world.batches).toHaveLength(tries);
  }
  world.answer = async () => null;
  outbox.later(2 * 3600);
  await outbox.drain([sender]);
  expect(records.size).toBe(10);
  expect(await outbox.backlog()).toEqual([]);
});

it('lets what was refused often within minutes wait no longer than it has waited already', async () => {
  const { world, sender, change, records } = outbox.createKind();
  world.answer = async () => {
    throw refuse('record');
  };
  await change('key', 'text');
  for (let refusals = 0; refusals < 4; refusals += 1) {
    await outbox.age(120);
    await outbox.drain([sender]);
    await outbox.retryNow();
  }
  await outbox.drain([sender]);
  world.answer = async () => null;
  for (const [seconds, taken] of [
    [118, 0],
    [10, 1],
  ] as const) {
    outbox.later(seconds);
    await outbox.drain([sender]);
    expect(records.size).toBe(taken);
  }
});

it('tries what was set aside at once when it is changed, and when a person asks for it', async () => {
  const { world, sender, change, records } = outbox.createKind();
  world.answer = async (items) => {
    if (items.get('key') === 'bad') throw refuse('record');

    return null;
  };
  await change('key', 'bad');
  await outbox.drain([sender]);
  await change('key', 'good');
  await outbox.drain([sender]);
  expect(records.get('key')).toBe('good');

  await change('key', 'bad');
  await outbox.drain([sender]);
  world.answer = async () => null;
  await outbox.retryNow();
  await outbox.drain([sender]);
  expect(records.get('key')).toBe('bad');
});

it('sets nothing aside when HubSpot refuses every record, and sends all once it takes one', async () => {
  const { world, sender, change, records } = outbox.createKind();
  for (let i = 0; i < 29; i += 1) await change(`key-${i}`, 'text');
  world.answer = async () => {
    throw refuse('record');
  };
  await outbox.drain([sender]);
  outbox.later(20);
  await outbox.drain([sender]);
  expect(await outbox.backlog()).toMatchObject([{ waiting: 29, setAside: 0 }]);

  world.answer = async () => null;
  outbox.later(31);
  world.batches.length = 0;
  await outbox.drain([sender]);
  expect(records.size).toBe(29);
  expect(world.batches[0]).toHaveLength(3);
});

it('is not held up by a few bad records that happen to be the oldest', async () => {
  const { world, sender, change, records } = outbox.createKind();
  for (let i = 0; i < 29; i += 1) {
    await change(`key-${i}`, i < 4 ? 'bad' : 'good');
    outbox.later(1);
  }
  world.answer = async (items) => {
    if ([...items.values()].includes('bad')) throw refuse('record');

    return null;
  };
  for (let turn = 0; turn < 8; turn += 1) {
    await outbox.drain([sender]);
    outbox.later(61);
  }

  expect(records.size).toBe(25);
  expect(await outbox.backlog()).toMatchObject([{ waiting: 4, setAside: 4 }]);
});

it.each(['shape', 'moment'] as const)(
  'waits with its kind alone when the refusal is of the %s',
  async (of) => {
    const votes = outbox.createKind('vote');
    const requests = outbox.createKind('request');
    await votes.change('vote', 'text');
    await requests.change('request', 'text');
    requests.world.answer = async () => {
      throw refuse(of);
    };
    await outbox.drain([votes.sender, requests.sender]);

    expect(votes.records.size).toBe(1);
    expect(await outbox.backlog()).toMatchObject([
      {
        kind: 'request',
        waiting: 1,
        setAside: 0,
        pause: {
          kind: 'request',
          of,
          because: `refused: ${of}`,
          since: new Date('2026-11-28T10:00:00Z'),
          until: expect.any(Date),
        },
      },
    ]);
  },
);

it('stops the whole account when the refusal is of the account', async () => {
  const votes = outbox.createKind('vote');
  const requests = outbox.createKind('request');
  await votes.change('vote', 'text');
  await requests.change('request', 'text');
  requests.world.answer = async () => {
    throw refuse('account');
  };
  await outbox.drain([votes.sender, requests.sender]);
  await outbox.drain([votes.sender, requests.sender]);
  expect(votes.batches).toHaveLength(0);
  const pause = { kind: 'all', of: 'account' };
  expect(await outbox.backlog()).toMatchObject([
    { kind: 'request', pause },
    { kind: 'vote', pause },
  ]);

  requests.world.answer = async () => null;
  outbox.later(16);
  await outbox.drain([votes.sender, requests.sender]);
  expect(votes.records.size).toBe(1);
});

it('keeps what was taken of a batch of which a part was refused for the moment', async () => {
  const { world, sender, change, records } = outbox.createKind();
  for (let i = 0; i < 10; i += 1) await change(`key-${i}`, 'text');
  world.answer = async (items) => {
    const [limited = '', ...taken] = [...items.keys()];

    return [
      ...world.take(new Map(taken.map((key) => [key, 'text']))),
      {
        key: limited,
        ok: false,
        refusal: { of: 'moment', because: 'RATE_LIMITS' },
      },
    ];
  };
  await outbox.drain([sender]);
  expect(records.size).toBe(9);
  expect(await outbox.backlog()).toMatchObject([{ waiting: 1, setAside: 0 }]);

  world.answer = async () => null;
  outbox.later(3);
  await outbox.drain([sender]);
  expect(records.size).toBe(10);
});

it('has nothing to send of what is gone', async () => {
  const { sender, change, ours, batches } = outbox.createKind();
  await change('key', 'text');
  ours.delete('key');
  await outbox.drain([sender]);

  expect(batches).toEqual([]);
  expect(await outbox.backlog()).toEqual([]);
});
