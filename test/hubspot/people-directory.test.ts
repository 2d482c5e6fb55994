import type { HubSpotClient } from '#src/hubspot/create-client.ts';
import { createPeopleDirectory } from '#src/hubspot/people-directory.ts';

it('tells two people of one name apart by their addresses', async () => {
  const results = [
    { id: '1', firstName: 'Marie', lastName: 'Martin', email: 'm.m@a.example' },
    {
      id: '2',
      firstName: 'Marie',
      lastName: 'Martin',
      email: 'marie@a.example',
    },
    { id: '3', firstName: 'Ines', lastName: 'Moreau', email: 'ines@a.example' },
    { id: '4', firstName: '', lastName: null, email: 'shared@a.example' },
  ];
  const client = { request: async () => ({ results }) };
  const people = createPeopleDirectory(client as unknown as HubSpotClient);

  expect((await people.listUsers()).map(({ name }) => name)).toEqual([
    'Ines Moreau',
    'Marie Martin (m.m@a.example)',
    'Marie Martin (marie@a.example)',
    'shared@a.example',
  ]);
});
