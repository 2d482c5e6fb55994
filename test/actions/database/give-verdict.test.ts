import { ACCOUNT_ID } from '#demo/seed/people.ts';
import { createBallotBox } from '#src/votes/ballot.ts';
import { TEST_SECRET } from '#test/helpers/connect-private-app.ts';
import { readWithHistory } from '#test/helpers/read-what-leaves.ts';
import { changeSettings } from '#test/helpers/sales-records.ts';
import { LEA } from '#test/helpers/start-app.ts';
import { readCard, readVoteRecords } from '#test/helpers/vote-on-card.ts';
import {
  type ActionWorld,
  lineGetter,
  signV2,
  startActionWorld,
  VERDICT_PATH as path,
} from './action-world.ts';

let world: ActionWorld;

beforeAll(async () => {
  world = await startActionWorld();
});
afterAll(() => world.app.close());

const getLine = lineGetter(() => world);

const give = (
  inputs: Record<string, string>,
  options: { contactId?: string; callbackId?: string } = {},
) => world.execute('give_verdict', inputs, options);

const votesOn = (contactId: string) =>
  world.app.db
    .selectFrom('votes')
    .selectAll()
    .where('contact_id', '=', contactId)
    .execute();

describe('a verdict on a line', () => {
  it('is the salesperson’s vote, on their card and on a record in HubSpot', async () => {
    const { contactId, ballot, starterId } = await getLine();
    const { outputs } = await give(
      {
        verdict_code: ballot,
        verdict: 'not_useful',
        reason: 'too_generic',
        comment: 'It could be said to anybody.',
      },
      { contactId },
    );
    await world.app.service.publish(ACCOUNT_ID);
    const card = await readCard(world.app, contactId);
    const records = await readVoteRecords(world.app);

    expect(outputs).toMatchObject({
      hs_execution_state: 'SUCCESS',
      outcome: 'counted',
      starter_id: starterId,
    });
    expect(await votesOn(contactId)).toMatchObject([
      { user_id: LEA, surface: 'workflow', verdict: 'not_useful' },
    ]);
    expect(
      card.candidates.find((each) => each.starterId === starterId)?.vote,
    ).toMatchObject({ verdict: 'not_useful', reason: 'too_generic' });
    expect(
      records
        .map(({ properties }) => properties)
        .filter((each) => each['contact_record_id'] === contactId),
    ).toMatchObject([
      { verdict: 'not_useful', comment: 'It could be said to anybody.' },
    ]);
  });

  it('carries no name where votes are named, since no card said so to the salesperson', async () => {
    await changeSettings(world.app, { privacy: 'named' });
    const { contactId, ballot } = await getLine();
    await give(
      { verdict_code: ballot, verdict: 'useful', comment: '' },
      { contactId },
    );
    await world.app.service.publish(ACCOUNT_ID);
    const records = await readWithHistory(world.app, 'vote');
    await changeSettings(world.app, { privacy: 'confidential' });

    expect(
      records
        .map(({ properties }) => properties)
        .filter((each) => each['contact_record_id'] === contactId),
    ).toMatchObject([{ verdict: 'useful', voter: null }]);
  });

  it('counts once, however often HubSpot repeats the execution', async () => {
    const { contactId, ballot } = await getLine();
    const inputs = { verdict_code: ballot, verdict: 'useful' };
    const first = await give(inputs, { contactId });
    const again = await give(inputs, {
      contactId,
      callbackId: first.callbackId,
    });

    expect([first, again].map(({ outputs }) => outputs?.['outcome'])).toEqual([
      'counted',
      'counted',
    ]);
    expect(await votesOn(contactId)).toMatchObject([{ revision: 1 }]);
  });

  it('comes after a use, and keeps it', async () => {
    const { contactId, ballot } = await getLine();
    await give({ verdict_code: ballot, verdict: 'used' }, { contactId });
    const [used] = await votesOn(contactId);
    const { outputs } = await give(
      { verdict_code: ballot, verdict: 'useful' },
      { contactId },
    );

    expect(used).toMatchObject({ verdict: 'withdrawn' });
    expect(used?.used_at).toBeInstanceOf(Date);
    expect(outputs).toMatchObject({ outcome: 'counted' });
    expect(await votesOn(contactId)).toMatchObject([
      { verdict: 'useful', used_at: used?.used_at },
    ]);
  });

  it('never replaces what the salesperson said before', async () => {
    const { contactId, ballot } = await getLine();
    await give({ verdict_code: ballot, verdict: 'useful' }, { contactId });
    const { outputs } = await give(
      { verdict_code: ballot, verdict: 'not_useful' },
      { contactId },
    );

    expect(outputs).toMatchObject({
      hs_execution_state: 'SUCCESS',
      outcome: 'already_judged',
    });
    expect(await votesOn(contactId)).toMatchObject([{ verdict: 'useful' }]);
  });

  it.each([
    ['no ballot', { verdict_code: '' }, /^No verdict code/],
    [
      'an altered ballot',
      { verdict_code: 'Zm9yZ2VkIGJhbGxvdA' },
      /^The verdict code is not one/,
    ],
  ])('is not taken with %s', async (_, inputs, why) => {
    const { contactId } = await getLine();
    const { status, outputs } = await give(
      { verdict: 'useful', ...inputs },
      { contactId },
    );

    expect(status).toBe(200);
    expect(outputs).toMatchObject({
      hs_execution_state: 'FAIL_CONTINUE',
      outcome: 'not_possible',
    });
    expect(outputs?.['why']).toMatch(why);
    expect(await votesOn(contactId)).toEqual([]);
  });

  it('is not taken with the ballot of another account, nor after thirty days', async () => {
    const { contactId, ballot } = await getLine();
    const box = createBallotBox(TEST_SECRET);
    const opened = box.open(ballot);
    if (!opened.ok) throw new Error('The ballot does not open.');
    const { expiresAt } = opened.ballot;
    const days = (expiresAt - world.app.clock.now.getTime()) / 86_400_000;
    const foreign = await give(
      {
        verdict: 'useful',
        verdict_code: box.seal({ ...opened.ballot, accountId: 7_007_007 }),
      },
      { contactId },
    );
    const late = await give(
      {
        verdict: 'useful',
        verdict_code: box.seal({
          ...opened.ballot,
          expiresAt: world.app.clock.now.getTime() - 1,
        }),
      },
      { contactId },
    );

    expect(Math.round(days)).toBe(30);
    expect(foreign.outputs?.['why']).toMatch(/is of another account/);
    expect(late.outputs?.['why']).toMatch(/more than 30 days ago/);
    expect(await votesOn(contactId)).toEqual([]);
  });

  it('is one of the list, and so is its reason', async () => {
    const { ballot } = await getLine();

    await expect(
      give({ verdict_code: ballot, verdict: 'great' }),
    ).rejects.toThrow('"great" is no option of verdict in give_verdict.');
    const body = (inputFields: object) =>
      JSON.stringify({
        callbackId: 'ap-list',
        origin: { portalId: ACCOUNT_ID },
        inputFields,
      });
    const answers = await Promise.all(
      [
        { verdict_code: ballot, verdict: 'great' },
        { verdict_code: ballot, verdict: 'not_useful', reason: 'boring' },
      ].map(async (inputs) => {
        const sent = body(inputs);
        const response = await world.post(path, sent, signV2(sent));

        return (await response.json()) as { outputFields: { why: string } };
      }),
    );

    expect(answers.map(({ outputFields }) => outputFields.why)).toEqual([
      expect.stringMatching(/^The verdict has to be/),
      expect.stringMatching(/^This reason is none of the list/),
    ]);
  });
});
