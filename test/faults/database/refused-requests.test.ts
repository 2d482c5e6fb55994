import { NORA, TOM } from '#test/helpers/start-app.ts';
import { type FaultWorld, refusal, startFaultWorld } from './fault-world.ts';

let faults: FaultWorld;

beforeEach(async () => {
  faults = await startFaultWorld();
});
afterEach(() => faults.app.close());

const isAssociation = ({ url }: Request) => url.includes('/batch/associate');
const isCreation = ({ url, method }: Request) =>
  method === 'POST' && url.endsWith(faults.app.seeded.starterTypeId);

it.each([
  [400, 'VALIDATION_ERROR'],
  [409, 'CONFLICT'],
  [403, 'MISSING_SCOPES'],
])(
  'keeps the id of a request that is there when its association got a passing %i, and is seen as it goes on',
  async (status, category) => {
    let left = 1;
    faults.world.fault = (request) =>
      isAssociation(request) && left-- > 0 ? refusal(status, category) : null;
    await faults.placeRequest(3, 'Their second shop');
    await faults.publish();
    const [made] = await faults.requests();
    await faults.publishFor(2);
    const [record, ...more] = await faults.requests();

    expect(more).toEqual([]);
    expect(record).toMatchObject({
      id: made?.id,
      contactIds: [faults.contact(3)],
    });
    const { recordId } = await faults.app.db
      .selectFrom('outbox')
      .select('record_id as recordId')
      .where('kind', '=', 'request')
      .executeTakeFirstOrThrow();
    expect(recordId).toBe(record?.id);

    await faults.app.crm(
      NORA,
      'PATCH',
      `/crm/objects/2026-09/${faults.app.seeded.starterTypeId}/${record?.id}`,
      { properties: { status: 'draft' } },
    );
    await faults.app.service.catalogs.refresh(faults.app.emulator.accountId);
    const sheet = await faults.readRequestSheet(3);
    expect(sheet.entries[0]?.text).toContain('marketing is writing it');
  },
);

it.each([
  [409, 'CONFLICT'],
  [400, 'VALIDATION_ERROR'],
])(
  'is not held up by a request that got a %i, neither requests nor votes',
  async (status, category) => {
    faults.world.fault = (request, pass) =>
      isCreation(request)
        ? request
            .clone()
            .text()
            .then((body) =>
              body.includes('Refused')
                ? refusal(status, category)
                : pass(request),
            )
        : null;
    await faults.placeRequest(3, 'Refused');
    faults.later(1);
    await faults.placeRequest(4, 'Taken');
    await faults.placeRequest(5, 'Taken too');
    await faults.castVotes(2);
    await faults.publish();
    await faults.publishFor(2);

    expect(
      (await faults.requests())
        .map(({ properties }) => properties['request_brief'])
        .sort(),
    ).toEqual(['Taken', 'Taken too']);
    expect(await faults.votes()).toHaveLength(2);

    faults.world.fault = null;
    await faults.publishFor(8);
    expect(await faults.requests()).toHaveLength(3);
    expect(await faults.backlog()).toEqual([]);
  },
);

it('makes one record, tied, with all who wait, of a request whose answer was lost', async () => {
  faults.app.emulator.failNext({
    method: 'POST',
    path: new RegExp(`${faults.app.seeded.starterTypeId}$`),
    afterApplying: true,
  });
  await faults.placeRequest(3, 'Their second shop');
  await faults.publish();
  const sheet = await faults.readRequestSheet(3, TOM);
  const action = sheet.entries[0]?.actions[0];
  await faults.app.call(TOM, 'PUT', action?.path ?? '', action?.body);
  await faults.publishFor(2);

  expect(await faults.requests()).toMatchObject([
    {
      contactIds: [faults.contact(3)],
      properties: { people_waiting: '2' },
    },
  ]);
});
