import { type ReportCard, reportRoute } from '@starters/contracts';
import { changeSettings } from '#test/helpers/open-editor.ts';
import { INES, startApp, type TestApp } from '#test/helpers/start-app.ts';
import { buildVoteRequest, readCard } from '#test/helpers/vote-on-card.ts';

let app: TestApp;
const voters = [51_001, 51_002, 51_003, 51_004, 51_005, 51_006];

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const voteFor = async (ownerId: string, as: number) => {
  const { catalog } = await app.service.catalogs.get(app.emulator.accountId);
  const theirs = new Set(
    catalog.starters
      .filter((starter) => starter.ownerId === ownerId)
      .map(({ id }) => id),
  );
  for (const contact of app.seeded.contactIds) {
    const { candidates } = await readCard(app, contact, { as });
    const its = candidates.find(({ starterId }) => theirs.has(starterId));
    if (!its) continue;
    await app.call(as, 'PUT', '/v1/vote', buildVoteRequest(its.ballot));

    return;
  }
  throw new Error(`No card has a starter of ${ownerId}.`);
};

it('hides an author of few voters, and what would let them be computed', async () => {
  for (const as of voters) await voteFor('751010', as);
  await voteFor('751011', voters[0] ?? 0);
  const read = async () =>
    (await app.call(INES, 'GET', reportRoute.path))
      .body as unknown as ReportCard;
  const votersOf = ({ lines }: ReportCard) =>
    lines
      .filter(({ feedback }) => feedback > 0)
      .map(({ voters: people, usefulness }) => [people, usefulness !== null]);

  expect(votersOf(await read())).toEqual([
    [6, true],
    [null, false],
    [null, false],
  ]);
  await changeSettings(app, { privacy: 'named' });
  // Cast under another promise: hidden all the same.
  expect(votersOf(await read())).toEqual([
    [6, true],
    [null, false],
    [null, false],
  ]);
});
