import { addDeal, addMeeting, winDeal } from '#test/helpers/sales-records.ts';
import type { TestApp } from '#test/helpers/start-app.ts';
import { base, type salesWorld } from './sales-world.ts';

const [contactToCompany, primaryCompany, dealToCompany] = [279, 1, 341];

/** A name, what is done in HubSpot, and how many deals are opened, won and first, and meetings. */
export type BadCase = [
  name: string,
  act: (contactId: string) => Promise<unknown>,
  counted: number[],
];

/** What somebody does in HubSpot after a use with this client, and what is counted a month later. */
export const badCases = (
  theApp: () => TestApp,
  { at, crm, make, change, tie }: ReturnType<typeof salesWorld>,
): BadCase[] => [
  ['nothing at all', async () => {}, [0, 0, 0, 0]],
  [
    'a deal that was moved to another pipeline and won there',
    async (contactId) => {
      const dealId = await addDeal(theApp(), contactId);
      const pipeline = await crm('POST', '/crm/pipelines/2026-09/deals', {
        label: 'Second shops',
        displayOrder: 1,
        stages: [
          { label: 'Open', displayOrder: 0, metadata: { probability: '0.2' } },
          {
            label: 'Sold',
            displayOrder: 1,
            metadata: { probability: '1.0', isClosed: 'true' },
          },
        ],
      });
      const [open, sold] = pipeline['stages'] as { id: string }[];
      await change(dealId, {
        pipeline: String(pipeline['id']),
        dealstage: open?.id ?? '',
      });
      await change(dealId, {
        dealstage: sold?.id ?? '',
        closedate: at(0),
      });
    },
    [1, 1, 1, 0],
  ],
  [
    'a won deal that was moved back',
    async (contactId) => {
      const dealId = await addDeal(theApp(), contactId);
      await winDeal(theApp(), dealId);
      await change(dealId, { dealstage: 'contractsent' });
    },
    [1, 0, 0, 0],
  ],
  [
    'a deal that was won, re-opened and won again',
    async (contactId) => {
      const dealId = await addDeal(theApp(), contactId);
      await winDeal(theApp(), dealId);
      await change(dealId, { dealstage: 'contractsent' });
      await winDeal(theApp(), dealId);
    },
    [1, 1, 1, 0],
  ],
  [
    'a deal that was won and then lost',
    async (contactId) => {
      const dealId = await addDeal(theApp(), contactId);
      await winDeal(theApp(), dealId);
      await change(dealId, { dealstage: 'closedlost' });
    },
    [1, 0, 0, 0],
  ],
  [
    'two deals that were merged',
    async (contactId) => {
      const [one, other] = [
        await addDeal(theApp(), contactId),
        await addDeal(theApp(), contactId),
      ];
      await winDeal(theApp(), one);
      await crm('POST', `${base}/deals/merge`, {
        primaryObjectId: one,
        objectIdToMerge: other,
      });
    },
    [1, 1, 1, 0],
  ],
  [
    'a deal that was deleted',
    async (contactId) => {
      const dealId = await addDeal(theApp(), contactId);
      await winDeal(theApp(), dealId);
      await crm('DELETE', `${base}/deals/${dealId}`);
    },
    [0, 0, 0, 0],
  ],
  [
    'a won deal without a close date',
    async (contactId) => {
      const dealId = await addDeal(theApp(), contactId);
      await change(dealId, { dealstage: 'closedwon', closedate: '' });
    },
    [1, 1, 1, 0],
  ],
  [
    'a deal without a date of creation of its own',
    async (contactId) => {
      await change(await addDeal(theApp(), contactId), { createdate: '' });
    },
    [1, 0, 0, 0],
  ],
  [
    'a deal that is older than the use',
    async (contactId) => {
      await winDeal(
        theApp(),
        await addDeal(theApp(), contactId, { createdate: at(-3) }),
      );
    },
    [0, 0, 0, 0],
  ],
  [
    'a deal said to be created in the year to come',
    async (contactId) => {
      await addDeal(theApp(), contactId, { createdate: at(400) });
    },
    [1, 0, 0, 0],
  ],
  [
    'a won deal whose close date lies ahead',
    async (contactId) => {
      const dealId = await addDeal(theApp(), contactId);
      await change(dealId, { dealstage: 'closedwon', closedate: at(400) });
    },
    [1, 1, 1, 0],
  ],
  [
    'two deals won at the same moment',
    async (contactId) => {
      const closedate = at(0);
      for (const id of [
        await addDeal(theApp(), contactId),
        await addDeal(theApp(), contactId),
      ]) {
        await change(id, { dealstage: 'closedwon', closedate });
      }
    },
    [2, 2, 1, 0],
  ],
  [
    'a deal of the primary company, tied to no contact',
    async (contactId) => {
      const companyId = await make('companies', { name: 'Shop' });
      await tie(`contacts/${contactId}`, `companies/${companyId}`, 1);
      const dealId = await make('deals', {
        dealname: 'x',
        dealstage: 'contractsent',
      });
      await tie(`deals/${dealId}`, `companies/${companyId}`, dealToCompany);
      await winDeal(theApp(), dealId);
    },
    [1, 1, 1, 0],
  ],
  [
    'a deal of another company than the primary one',
    async (contactId) => {
      for (const [name, typeId] of [
        ['First', primaryCompany],
        ['Second', contactToCompany],
      ] as const) {
        const companyId = await make('companies', { name });
        await tie(`contacts/${contactId}`, `companies/${companyId}`, typeId);
        if (typeId === primaryCompany) continue;
        const dealId = await make('deals', {
          dealname: 'x',
          dealstage: 'contractsent',
        });
        await tie(`deals/${dealId}`, `companies/${companyId}`, dealToCompany);
      }
    },
    [0, 0, 0, 0],
  ],
  [
    'a company that had a won deal with somebody else before',
    async (contactId) => {
      const companyId = await make('companies', { name: 'Old client' });
      await tie(`contacts/${contactId}`, `companies/${companyId}`, 1);
      const old = await make('deals', {
        dealname: 'x',
        dealstage: 'closedwon',
        createdate: at(-300),
        closedate: at(-200),
      });
      await tie(`deals/${old}`, `companies/${companyId}`, dealToCompany);
      await winDeal(theApp(), await addDeal(theApp(), contactId));
    },
    [1, 1, 0, 0],
  ],
  [
    'a meeting that was cancelled, and one without a date of its own',
    async (contactId) => {
      await addMeeting(theApp(), contactId, { hs_meeting_outcome: 'CANCELED' });
      await addMeeting(theApp(), contactId, { hs_meeting_start_time: '' });
    },
    [0, 0, 0, 1],
  ],
];
