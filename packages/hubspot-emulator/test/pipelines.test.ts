import { startAccount, type TestAccount } from './start-account.ts';
import { startWitness } from './start-witness.ts';

// https://developers.hubspot.com/docs/api-reference/latest/crm/pipelines/guide
let account: TestAccount;
const pipelines = '/crm/pipelines/2026-09';

interface Stage {
  id: string;
  label: string;
  metadata: Record<string, string>;
}
interface Pipeline {
  id: string;
  label: string;
  stages: Stage[];
}

const renewals = {
  label: 'Renewals',
  displayOrder: 1,
  stages: [
    { label: 'Asked', displayOrder: 0, metadata: { probability: '0.5' } },
    { label: 'Renewed', displayOrder: 1, metadata: { probability: '1.0' } },
  ],
};

beforeEach(() => {
  account = startAccount();
});

it.each([
  ['deals', 'default', 'Sales pipeline', 'appointmentscheduled'],
  ['tickets', '0', 'Support pipeline', '1'],
])('has a pipeline of %s from the start', async (type, id, label, first) => {
  const { body } = await account.call<{ results: Pipeline[] }>(
    'GET',
    `${pipelines}/${type}`,
  );

  expect(body.results).toMatchObject([{ id, label }]);
  expect(body.results[0]?.stages[0]?.id).toBe(first);
  expect(
    (await account.call('GET', `${pipelines}/${type}/${id}/stages/${first}`))
      .body,
  ).toMatchObject({ id: first, archived: false });
});

it('takes records through a pipeline of its own', async () => {
  const { body: made, status } = await account.call<Pipeline>(
    'POST',
    `${pipelines}/deals`,
    renewals,
  );
  expect(status).toBe(201);
  const [asked, renewed] = made.stages;
  const id = await account.create('deals', {
    dealname: 'Renewal',
    dealstage: asked?.id,
  });
  const read = async () =>
    (
      await account.call<{ properties: Record<string, string> }>(
        'GET',
        `/crm/objects/2026-09/deals/${id}?properties=pipeline,hs_is_closed_won`,
      )
    ).body.properties;

  expect(await read()).toMatchObject({
    pipeline: made.id,
    hs_is_closed_won: 'false',
  });
  await account.call('PATCH', `/crm/objects/2026-09/deals/${id}`, {
    properties: { dealstage: renewed?.id },
  });
  expect(await read()).toMatchObject({ hs_is_closed_won: 'true' });
  expect(
    (
      await account.call('PATCH', `/crm/objects/2026-09/deals/${id}`, {
        properties: { pipeline: made.id, dealstage: 'contractsent' },
      })
    ).status,
  ).toBe(400);
  expect(
    (await account.call('DELETE', `${pipelines}/deals/${made.id}`)).body,
  ).toMatchObject({ category: 'PIPELINE_OR_STAGE_IN_USE' });
  await account.call('DELETE', `/crm/objects/2026-09/deals/${id}`);
  expect(
    (await account.call('DELETE', `${pipelines}/deals/${made.id}`)).status,
  ).toBe(204);
});

it('changes stages, whose names the property has for options', async () => {
  const stages = `${pipelines}/tickets/0/stages`;
  const { body } = await account.call<Stage>('POST', stages, {
    label: 'Refunded',
    displayOrder: 4,
    metadata: { ticketState: 'CLOSED' },
  });
  await account.call('PATCH', `${stages}/${body.id}`, { label: 'Paid back' });
  const { body: property } = await account.call<{ options: object[] }>(
    'GET',
    '/crm/properties/2026-09/tickets/hs_pipeline_stage',
  );
  expect(property.options).toContainEqual(
    expect.objectContaining({ value: body.id, label: 'Paid back' }),
  );
  const id = await account.create('tickets', {
    subject: 'Broken oven',
    hs_pipeline_stage: body.id,
  });
  expect(
    (
      await account.call<{ properties: object }>(
        'GET',
        `/crm/objects/2026-09/tickets/${id}?properties=closed_date,hs_pipeline`,
      )
    ).body.properties,
  ).toMatchObject({
    hs_pipeline: '0',
    closed_date: expect.stringMatching(/^20/),
  });
});

it.each([
  ['of contacts', 'contacts', renewals],
  ['without a stage', 'deals', { ...renewals, stages: [] }],
  [
    'with a chance of 120 %',
    'deals',
    {
      ...renewals,
      stages: [
        { label: 'Sure', displayOrder: 0, metadata: { probability: '1.2' } },
      ],
    },
  ],
  [
    'with a ticket that is half open',
    'tickets',
    {
      ...renewals,
      stages: [
        { label: 'Ajar', displayOrder: 0, metadata: { ticketState: 'AJAR' } },
      ],
    },
  ],
])('refuses a pipeline %s', async (_, type, body) => {
  expect(
    await account.call('POST', `${pipelines}/${type}`, body),
  ).toMatchObject({ status: 400, body: { category: 'VALIDATION_ERROR' } });
});

it('refuses a ticket without a status, and an app without the scope', async () => {
  expect(
    (
      await account.call('POST', '/crm/objects/2026-09/tickets', {
        properties: { subject: 'No status' },
      })
    ).status,
  ).toBe(400);
  account.emulator.scopes.granted = new Set(['crm.objects.contacts.read']);
  for (const path of [
    '/crm/objects/2026-09/tickets',
    '/crm/properties/2026-09/0-5',
    `${pipelines}/tickets`,
  ]) {
    expect(await account.call('GET', path)).toMatchObject({
      status: 403,
      body: { errors: [{ context: { requiredGranularScopes: ['tickets'] } }] },
    });
  }
});

it('goes on with pipelines where a snapshot from before had none', async () => {
  const snapshot = JSON.parse(account.emulator.snapshot()) as {
    pipelines?: object;
  };
  delete snapshot.pipelines;
  const later = startAccount({ snapshot: JSON.stringify(snapshot) });

  expect((await later.call('GET', `${pipelines}/tickets`)).body).toMatchObject({
    results: [{ id: '0' }],
  });
});

it('is read whole by the official client', async () => {
  const witness = await startWitness();
  const { pipelinesApi, pipelineStagesApi } = witness.client.crm.pipelines;
  witness.expectWhole(await pipelinesApi.getAll('tickets'));
  witness.expectWhole(await pipelineStagesApi.getAll('deals', 'default'));
  await witness.close();
});
