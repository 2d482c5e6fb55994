import type { CardReady, LinkedRead } from '@starters/contracts';
import { Tile } from '@hubspot/ui-extensions';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  buildCandidates,
  buildCompanyRead,
  buildFact,
} from '#test/helpers/build-card.ts';
import { buildAssociation, openCard, saidBy, settle } from './open-card.tsx';

const en = textsIn('en');
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString();
const callRead: LinkedRead = {
  type: '0-48',
  properties: ['hs_object_id', 'hs_call_title', 'hs_timestamp'],
  picks: [
    {
      object: 'last_call',
      by: 'hs_timestamp',
      from: 0,
      to: Date.now() + 60_000,
      without: ['hs_timestamp='],
    },
  ],
};
const wanted = (linked: LinkedRead[]): CardReady['wanted'] => ({
  contact: ['city'],
  company: [],
  choices: ['dealstage'],
  linked,
});
const title = buildFact({
  object: 'last_call',
  property: 'hs_call_title',
  label: 'title of the last call answered',
});
const aboutACall = {
  line: ['About ', title],
  details: [],
  dates: [
    ['last_call', 'hs_timestamp'] as [object: 'last_call', property: string],
  ],
  facts: [{ value: 'last_call.hs_call_title', label: 'Title' }],
};
const callOf = (hs_call_title: string, days: number) =>
  buildAssociation({
    hs_object_id: '77',
    hs_call_title,
    hs_timestamp: daysAgo(days),
  });

it('reads no associated records where no candidate needs them', async () => {
  const { renderer, said } = openCard({ card: { wanted: wanted([]) } });
  await settle();

  expect(renderer.mocks.useAssociations.callCount).toBe(0);
  expect(said()).toContain('How is the shop in Lyon doing?');
});

it('reads each type that is needed by one hook, choices as labels', async () => {
  const { renderer } = openCard({
    card: {
      wanted: wanted([buildCompanyRead(), callRead]),
      candidates: buildCandidates(aboutACall),
    },
    linked: { '0-48': [callOf('Delivery', 3)] },
  });
  await settle();

  const asked = new Set(
    renderer.mocks.useAssociations.calls.map((each) => JSON.stringify(each)),
  );
  expect(asked).toEqual(
    new Set(
      [
        [{ toObjectType: '0-2', properties: ['name'] }],
        [{ toObjectType: '0-48', properties: callRead.properties }],
      ].map((request) =>
        JSON.stringify([...request, { propertiesToFormat: ['dealstage'] }]),
      ),
    ),
  );
});

it('says a line of the record chosen, before an equal one without a recent fact', async () => {
  const { renderer } = openCard({
    card: {
      wanted: wanted([callRead]),
      candidates: buildCandidates({ tier: 1 }, { ...aboutACall, tier: 1 }),
    },
    linked: { '0-48': [callOf('Older', 50), callOf('Delivery', 3)] },
  });
  await settle();

  expect(saidBy(renderer.findAll(Tile)[0])).toContain('About Delivery');
});

it('drops the line and names the fact for a viewer who may see no such record', async () => {
  const { said } = openCard({
    card: {
      wanted: wanted([callRead]),
      candidates: buildCandidates(aboutACall),
    },
  });
  await settle();

  expect(said()).not.toContain('About');
  expect(said()).toContain(
    `${en.card.factsMissing}\ntitle of the last call answered\n`,
  );
});

it('says nothing of records of which HubSpot gives only a part', async () => {
  const { said } = openCard({
    card: {
      wanted: wanted([callRead]),
      candidates: buildCandidates(aboutACall, {}),
    },
    linked: { '0-48': [callOf('Delivery', 3)] },
    hasMore: true,
  });
  await settle();

  expect(said()).not.toContain('About Delivery');
  expect(said()).toContain('How is the shop in Lyon doing?');
});

it('reports a missing fact of a linked record', async () => {
  const { views } = openCard({
    card: {
      wanted: wanted([callRead]),
      candidates: buildCandidates(aboutACall),
    },
  });
  await settle();

  expect(views.at(-1)).toEqual({
    shown: [],
    missing: ['last_call.hs_call_title'],
  });
});
