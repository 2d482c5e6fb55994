import { readyStarters } from '@starters/lines';
import { sql } from 'kysely';
import { chooseRoute } from '@starters/contracts';
import { textsIn } from '#src/texts/texts-in.ts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { LEA } from '#test/helpers/start-app.ts';
import { buildVoteRequest, readCard } from '#test/helpers/vote-on-card.ts';
import {
  type ActionWorld,
  LEA_OWNER,
  startActionWorld,
} from './action-world.ts';

let world: ActionWorld;
let contactId = '';
let facts: Record<string, string> = {};

beforeAll(async () => {
  world = await startActionWorld();
  contactId = world.app.seeded.contactIds[0] ?? '';
  facts = await world.mapFacts(contactId);
});
afterAll(() => world.app.close());
afterEach(() => {
  world.app.emulator.faults.down = false;
});

const ask = (
  inputs: Record<string, string> = {},
  options: Parameters<ActionWorld['execute']>[2] = {},
) =>
  world.execute(
    'best_line',
    { owner_id: LEA_OWNER, ...facts, ...inputs },
    { contactId, ...options },
  );

/** What Léa's card shows of a contact, of the facts that the action is passed. */
const onCard = async () => {
  const card = await readCard(world.app, contactId);
  const of = (object: string) =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([name, value]) =>
        name.startsWith(`${object}_`)
          ? [[name.slice(object.length + 1), value]]
          : [],
      ),
    );

  return readyStarters(
    {
      ...card,
      user: { firstName: 'Léa', lastName: 'Fontaine' },
      now: world.app.clock.now.getTime(),
    },
    { contact: of('contact'), company: of('company') },
  ).offered;
};

describe('the best line for a contact', () => {
  it('is the one that the salesperson’s card shows first, filled in and without quotes', async () => {
    const [first] = await onCard();
    const { status, outputs } = await ask();

    expect(first).toBeDefined();
    expect(status).toBe(200);
    expect(outputs).toMatchObject({
      hs_execution_state: 'SUCCESS',
      outcome: 'line',
      starter_id: first?.starter.starterId,
      line: first?.line.replace(/^[“«]\s*|\s*[”»]$/g, ''),
      why: '',
    });
    expect(outputs?.['verdict_code']).toMatch(/^[\w-]{100,}$/);
    expect(JSON.stringify(outputs)).not.toMatch(/\{\{|\[\w+\]/);
  });

  it('is the same for an agent, which names the contact', async () => {
    const byWorkflow = await ask();
    const byAgent = await ask({ contact_id: contactId }, { contactId: null });

    expect(byAgent.outputs?.['starter_id']).toBe(
      byWorkflow.outputs?.['starter_id'],
    );
  });

  it('names no segment, and what was passed is nowhere in the database', async () => {
    const planted = 'Zwentibold';
    const { outputs } = await ask({ contact_firstname: planted });
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(
      world.app.db,
    );
    const rows = await Promise.all(
      tables.map(({ name }) =>
        sql`select * from ${sql.table(name)}`.execute(world.app.db),
      ),
    );

    expect(JSON.stringify(rows)).not.toContain(planted);
    for (const name of Object.values(world.app.seeded.data.segments)) {
      expect(JSON.stringify(outputs)).not.toContain(name);
    }
  });

  it('is given again to the execution that HubSpot repeats, whatever came since', async () => {
    const first = await ask({}, { callbackId: 'ap-1-2-3-0' });
    const all = await onCard();
    const starter = all.find(
      (each) => each.starter.starterId === first.outputs?.['starter_id'],
    )?.starter;
    await world.app.db
      .updateTable('action_lines')
      .set({ starter_id: all.at(-1)?.starter.starterId ?? '' })
      .where('contact_id', '=', contactId)
      .execute();
    const repeated = await ask({}, { callbackId: 'ap-1-2-3-0' });
    const { count } = await world.app.db
      .selectFrom('action_lines')
      .select(({ fn }) => fn.countAll().as('count'))
      .where('starter_id', '=', all.at(-1)?.starter.starterId ?? '')
      .executeTakeFirstOrThrow();

    expect(starter).toBeDefined();
    expect(repeated.outputs?.['starter_id']).toBe(
      all.at(-1)?.starter.starterId,
    );
    expect(Number(count)).toBeGreaterThan(0);
  });

  it('is not one that needs a fact which was not passed: it says which, by its label', async () => {
    const { outputs } = await world.execute(
      'best_line',
      { owner_id: LEA_OWNER },
      { contactId },
    );

    expect(outputs).toMatchObject({
      hs_execution_state: 'SUCCESS',
      outcome: 'no_line',
      line: '',
      starter_id: '',
      verdict_code: '',
    });
    expect(outputs?.['why']).toMatch(/^Every line for this contact needs/);
    // In the order of the lines, which is another on another day.
    for (const label of ['First name', 'City']) {
      expect(outputs?.['why']).toContain(label);
    }
  });

  it('is none that the salesperson mutes or put aside', async () => {
    const [first, second] = await onCard();
    await world.app.call(LEA, 'PUT', chooseRoute.path, {
      kind: 'starter',
      target: first?.starter.conversation,
      choice: 'muted',
    });
    const muted = await ask();
    await world.app.call(
      LEA,
      'PUT',
      '/v1/vote',
      buildVoteRequest(second?.starter.ballot ?? ''),
    );
    const aside = await ask();
    const [now] = await onCard();

    expect(muted.outputs?.['starter_id']).toBe(second?.starter.starterId);
    expect(aside.outputs?.['starter_id'] ?? '').toBe(
      now?.starter.starterId ?? '',
    );
    expect(aside.outputs?.['starter_id']).not.toBe(second?.starter.starterId);
  });
});

describe('there is none', () => {
  it.each([
    ['without an owner', { owner_id: '' }, /^Nobody says this line/],
    [
      'for an owner who has left',
      { owner_id: '999' },
      /^Nobody says this line/,
    ],
  ])('%s, and HubSpot goes on', async (_, inputs, why) => {
    const { status, outputs } = await ask(inputs);

    expect(status).toBe(200);
    expect(outputs).toMatchObject({
      hs_execution_state: 'FAIL_CONTINUE',
      outcome: 'not_possible',
      line: '',
    });
    expect(outputs?.['why']).toMatch(why);
  });

  it.each([
    ['no contact', ''],
    ['what is no id', '12; drop table votes'],
    ['a contact that HubSpot does not have', '404404404'],
  ])('for %s', async (_, id) => {
    const { outputs } = await ask({ contact_id: id }, { contactId: null });

    expect(outputs).toMatchObject({ outcome: 'not_possible', line: '' });
    expect(outputs?.['why']).toMatch(/^No contact was named/);
  });

  it('while HubSpot does not answer: it asks again, and then gets one', async () => {
    const other = world.app.seeded.contactIds[1] ?? '';
    const passed = await world.mapFacts(other);
    world.app.emulator.faults.down = true;
    const inputs = { owner_id: LEA_OWNER, ...passed };
    const first = await world.execute('best_line', inputs, {
      contactId: other,
    });
    world.app.emulator.faults.down = false;
    world.app.clock.now = new Date(world.app.clock.now.getTime() + 60_000);
    const again = await world.execute('best_line', inputs, {
      contactId: other,
      callbackId: first.callbackId,
    });

    expect(first).toMatchObject({
      status: 503,
      isRepeated: true,
      afterSeconds: 60,
      outputs: null,
    });
    expect(again.status).toBe(200);
  });

  it('for more clients an hour than a person may open: HubSpot is to wait', async () => {
    const { accountId } = world.app.emulator;
    await sql`insert into action_lines
      (account_id, key, user_id, contact_id, given_at)
      select ${accountId}, 'many-' || n, ${LEA}, n::text, ${world.app.clock.now}::timestamptz
      from generate_series(9000001, 9000300) as n`.execute(world.app.db);
    const refused = await ask();
    const other = await ask({ owner_id: '751002' });
    world.app.clock.now = new Date(world.app.clock.now.getTime() + 3_660_000);
    const later = await ask({}, { callbackId: refused.callbackId });

    expect(refused).toMatchObject({ status: 429, isRepeated: true });
    expect(refused.afterSeconds).toBeGreaterThan(0);
    expect(other.status).toBe(200);
    expect(later.status).toBe(200);
  });
});

describe('with a comparison, there is none', () => {
  it('for a contact who is left alone for a comparison, as on their card', async () => {
    const { app } = world;
    await changeSettings(app, { readsOutcomes: true, holdOutPercent: 50 });
    const cards = await Promise.all(
      app.seeded.contactIds.map(async (id) => [id, await readCard(app, id)]),
    );
    const { title } = textsIn('en').leftAlone;
    const isAlone = (card: unknown) => JSON.stringify(card).includes(title);
    const [alone] = cards.find(([, card]) => isAlone(card)) ?? [];
    const { outputs } = await world.execute(
      'best_line',
      { owner_id: LEA_OWNER, ...facts },
      { contactId: String(alone) },
    );
    await changeSettings(app, { holdOutPercent: 0 });

    expect(alone).toBeDefined();
    expect(outputs).toMatchObject({
      outcome: 'no_line',
      line: '',
      why: textsIn('en').workflowActions.why.leftAlone,
    });
  });
});
