import {
  Alert,
  EmptyState,
  LoadingSpinner,
  Tile,
} from '@hubspot/ui-extensions';
import { textsIn } from '#src/texts/texts-in.ts';
import {
  buildCandidates,
  buildCardStarter,
  buildCompanyRead,
  buildFact,
} from '#test/helpers/build-card.ts';
import { buildAssociation, openCard, settle } from './open-card.tsx';

const en = textsIn('en');

it('fills in facts of the contact and of its primary company', async () => {
  const line = [
    'Say ',
    buildFact({ object: 'company', property: 'name' }),
    ' in ',
    buildFact(),
  ];
  const { said } = openCard({
    card: { candidates: buildCandidates({ line }) },
    companies: [
      buildAssociation({ name: 'Former SA' }),
      buildAssociation({ name: 'Maison Bleue' }, 1),
    ],
  });
  await settle();

  expect(said()).toContain('Say Maison Bleue in Lyon');
});

it('takes the first company where none is the primary one', async () => {
  const { said } = openCard({
    card: {
      candidates: buildCandidates({
        line: [buildFact({ object: 'company', property: 'name' })],
      }),
    },
    companies: [buildAssociation({ name: 'Only SA' })],
  });
  await settle();

  expect(said()).toContain('Only SA');
});

it('reads the properties the texts name, as they are kept', async () => {
  const { renderer } = openCard({
    card: {
      wanted: {
        contact: ['city'],
        company: ['industry'],
        choices: [],
        linked: [buildCompanyRead(['industry'])],
      },
    },
  });
  await settle();

  expect(renderer.mocks.useCrmProperties.calls[0]).toEqual([['city']]);
  expect(renderer.mocks.useAssociations.calls[0]).toEqual([
    { toObjectType: '0-2', properties: ['industry'] },
    { propertiesToFormat: [] },
  ]);
});

it('waits for the facts before it says anything', async () => {
  const { renderer, said } = openCard({ isReading: true });
  await settle();

  expect(renderer.find(LoadingSpinner).props.label).toBe(
    'Looking for starters…',
  );
  expect(said()).not.toContain('shop');
});

it('says that the facts could not be read', async () => {
  const { renderer } = openCard({ factsError: new Error('no right') });
  await settle();

  expect(renderer.find(Alert).props.title).toBe(en.card.factsUnreadable);
});

it('drops a starter whose fact is missing and names the fact', async () => {
  const { renderer, said } = openCard({ contact: { city: null } });
  await settle();

  expect(renderer.findAll(Tile)).toHaveLength(0);
  expect(renderer.find(EmptyState).props.title).toBe(en.card.emptyTitle);
  expect(said()).toContain(`${en.card.factsMissing}\nCity\n`);
});

it('takes the wording in the language of the client', async () => {
  const translations = [
    buildCardStarter({ line: ['In English'] }),
    buildCardStarter({
      starterId: '9002',
      language: 'fr',
      line: ['En français'],
    }),
  ];
  const { said } = openCard({
    card: { candidates: translations },
    contact: { city: 'Lyon', hs_language: 'fr' },
  });
  await settle();

  expect(said()).toContain('En français');
  expect(said()).not.toContain('In English');
});
