import { sql } from 'kysely';
import { UnknownOutcomeError } from '#src/outbox/refusal.ts';
import { openOutbox, refuse } from './outbox-world.ts';

let outbox: Awaited<ReturnType<typeof openOutbox>>;

beforeAll(async () => {
  outbox = await openOutbox();
});

afterAll(() => outbox.close());

beforeEach(() => outbox.begin());

/** Sends what is due without an answer from HubSpot, which answers again afterwards. */
const loseAnswer = async ({
  world,
  sender,
}: Pick<ReturnType<typeof outbox.createKind>, 'world' | 'sender'>) => {
  world.answer = async () => {
    throw new UnknownOutcomeError('no answer');
  };
  await outbox.drain([sender]);
  world.answer = async () => null;
};

it('keeps the id of a record whose association was refused', async () => {
  const { world, sender, change } = outbox.createKind();
  await change('key', 'text');
  world.answer = async () => [
    {
      key: 'key',
      ok: false,
      recordId: '77',
      refusal: { of: 'record', because: 'no such contact' },
    },
  ];
  await outbox.drain([sender]);
  let known: string | undefined;
  world.answer = async (_, recordIds) => {
    known = recordIds.get('key');

    return null;
  };
  outbox.later(61);
  await outbox.drain([sender]);

  expect(known).toBe('77');
});

it('ends as changed when content changes while it is on its way', async () => {
  const { world, sender, change, records } = outbox.createKind();
  await change('key', 'first');
  world.answer = async (items) => {
    world.answer = async () => null;
    await change('key', 'second');

    return world.take(items);
  };
  await outbox.drain([sender]);

  expect(records.get('key')).toBe('second');
});

it('reads back after an unknown outcome, and sends again only what differs', async () => {
  const { world, sender, change, records } = outbox.createKind();
  await change('arrived', 'text');
  await change('lost', 'text');
  world.answer = async () => {
    records.set('arrived', 'text');
    throw new UnknownOutcomeError('no answer');
  };
  await outbox.drain([sender]);
  world.answer = async () => null;
  world.batches.length = 0;
  outbox.later(29);
  await outbox.drain([sender]);
  expect(world.batches).toEqual([]);
  outbox.later(2);
  await outbox.drain([sender]);
  expect(world.batches).toEqual([['lost']]);
});

it('finds a first attempt that lands after the second, and repairs it', async () => {
  const { world, sender, change, records } = outbox.createKind();
  await change('key', 'first');
  await loseAnswer({ world, sender });
  await change('key', 'second');
  outbox.later(31);
  await outbox.drain([sender]);
  expect(records.get('key')).toBe('second');

  records.set('key', 'first');
  outbox.later(121);
  await outbox.drain([sender]);
  expect(records.get('key')).toBe('second');
  world.batches.length = 0;
  outbox.later(121);
  await outbox.drain([sender]);
  outbox.later(1000);
  await outbox.drain([sender]);
  expect(world.batches).toEqual([]);
});

it('sends what cannot be read back twice more at most after an unknown outcome', async () => {
  const { world, sender, change } = outbox.createKind();
  const unreadable = { ...sender, findSent: async () => [] };
  await change('key', 'text');
  world.answer = async () => {
    throw new UnknownOutcomeError('no answer');
  };
  await outbox.drain([unreadable]);
  world.answer = async () => null;
  world.batches.length = 0;
  for (let turn = 0; turn < 10; turn += 1) {
    outbox.later(121);
    await outbox.drain([unreadable]);
  }

  expect(world.batches).toEqual([['key'], ['key']]);
});

it('reads back what a drain that died may have sent', async () => {
  const { world, sender, change, records } = outbox.createKind();
  await change('key', 'text');
  // Dies after HubSpot took it: nothing is settled, the lease runs out.
  let end = () => {};
  world.answer = () =>
    new Promise((_, reject) => {
      end = () => reject(new UnknownOutcomeError('died'));
    });
  const dead = outbox.drain([sender], outbox.other);
  while (world.batches.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  records.set('key', 'text');
  world.answer = async () => null;
  await outbox.db
    .updateTable('leases')
    .set({ expires_at: new Date(0), token: 999 })
    .where('account_id', '=', outbox.accountId())
    .execute();
  outbox.later(31);

  expect((await outbox.drain([sender]))?.sent).toBe(1);
  expect(world.batches).toHaveLength(1);
  end();
  await dead;
});

it('lets a drain that lost its lease settle nothing', async () => {
  const { world, sender, change, records } = outbox.createKind();
  await change('key', 'text');
  world.answer = async () => {
    await outbox.db
      .updateTable('leases')
      .set({ token: 999 })
      .where('account_id', '=', outbox.accountId())
      .execute();

    return null;
  };
  await outbox.drain([sender]);

  expect(records.size).toBe(1);
  expect(await outbox.backlog()).toMatchObject([{ waiting: 1 }]);
});

it('does not wait for a time that a wrong clock wrote', async () => {
  const { world, sender, change, records } = outbox.createKind();
  outbox.later(30 * 86_400);
  await change('key', 'text');
  world.answer = async () => {
    throw refuse('record');
  };
  await outbox.drain([sender]);
  outbox.later(-30 * 86_400);
  world.answer = async () => null;
  await outbox.drain([sender]);

  expect(records.size).toBe(1);
});

it('puts a defect of ours down as an unknown outcome, and goes on afterwards', async () => {
  const { world, sender, change, records } = outbox.createKind();
  await change('key', 'text');
  world.answer = async () => {
    throw new TypeError('a defect');
  };
  await outbox.drain([sender]);
  world.answer = async () => null;
  outbox.later(31);
  await outbox.drain([sender]);

  expect(records.size).toBe(1);
});

it('waits by the clock of the database too: a replica that is minutes ahead reads nothing back early', async () => {
  const { world, sender, change, records } = outbox.createKind();
  outbox.setSurelyQuiet(60_000);
  await change('key', 'first');
  await loseAnswer({ world, sender });
  await change('key', 'second');
  outbox.later(240);
  await outbox.drain([sender]);
  expect(records.get('key')).toBeUndefined();

  await outbox.db
    .updateTable('outbox')
    .set({ left_at: sql`clock_timestamp() - interval '61 seconds'` })
    .where('account_id', '=', outbox.accountId())
    .execute();
  await outbox.drain([sender]);
  expect(records.get('key')).toBe('second');
});

it('waits by the clock of the database also where the attempt left by a clock that was minutes ahead', async () => {
  const { world, sender, change, records } = outbox.createKind();
  outbox.setSurelyQuiet(60_000);
  await change('key', 'text');
  outbox.later(240);
  await loseAnswer({ world, sender });
  outbox.later(-240);
  await outbox.drain([sender]);
  expect(records.get('key')).toBeUndefined();
});

it('sends what got content while there was nothing to send', async () => {
  const { sender, change, records, ours } = outbox.createKind();
  await change('key', 'text');
  ours.delete('key');
  let isFirst = true;
  await outbox.drain([
    {
      ...sender,
      load: async (...args) => {
        const loaded = await sender.load(...args);
        if (isFirst) await change('key', 'later');
        isFirst = false;

        return loaded;
      },
    },
  ]);

  expect(records.get('key')).toBe('later');
});

it.each([
  ['reading back', 'findSent'],
  ['reading what is to be sent', 'load'],
] as const)(
  'goes on within minutes after %s was refused ten times in a row, as a bad record is',
  async (_, refusing) => {
    const { world, sender, change, records } = outbox.createKind();
    await change('key', 'text');
    world.answer = async () => {
      throw new UnknownOutcomeError('no answer');
    };
    if (refusing === 'findSent') await outbox.drain([sender]);
    world.answer = async () => null;
    const refused = {
      ...sender,
      [refusing]: async () => {
        throw refuse('record');
      },
    };
    for (let turn = 0; turn < 10; turn += 1) {
      outbox.later(301);
      await outbox.drain([refused]);
    }
    expect(records.get('key')).toBeUndefined();
    outbox.later(301);
    await outbox.drain([sender]);

    expect(records.get('key')).toBe('text');
  },
);
