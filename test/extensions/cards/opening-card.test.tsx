import { Button, ErrorState, LoadingSpinner } from '@hubspot/ui-extensions';
import { buildCard } from '#test/helpers/build-card.ts';
import { createDelay, openCard, reply, saidBy, settle } from './open-card.tsx';

it('says that it is loading until the service answers', async () => {
  const { answer, open } = createDelay();
  const { renderer, said } = openCard({ load: () => answer });
  expect(renderer.find(LoadingSpinner).props.label).toBe(
    'Looking for starters…',
  );

  open(reply(buildCard()));
  await settle();

  expect(saidBy(renderer.getRootNode())).not.toContain('Looking');
  expect(said()).toContain('“How is the shop in Lyon doing?”');
});

it('asks for the contact it is on, in the language of the viewer', async () => {
  const asked: string[][] = [];
  const { requests } = openCard({
    user: { language: 'fr' },
    readMoments: async (names) => {
      asked.push(names);

      return {
        createdate: '1790000000000',
        hubspot_owner_assigneddate: '1790000000001',
        email: 'nobody@asked.example',
      };
    },
  });
  await settle();

  expect(requests[0]?.url.pathname).toBe('/v1/contacts/501/starters');
  // By these moments of the record the service knows that the viewer may see it; nothing else goes.
  expect(asked).toEqual([['createdate', 'hubspot_owner_assigneddate']]);
  expect(requests[0]?.url.search).toBe(
    '?moments=1790000000000%2C1790000000001&language=fr',
  );
});

it('asks nobody where HubSpot does not show the record', async () => {
  const { requests, renderer } = openCard({
    readMoments: () => Promise.reject(new Error('not allowed')),
  });
  await settle();

  expect(requests).toEqual([]);
  expect(renderer.find(ErrorState).props.title).toBe(
    'Loading failed. Nothing is lost.',
  );
});

it('offers to try again where no answer comes, and does', async () => {
  let isUp = false;
  const { renderer, said, click } = openCard({
    load: () => {
      if (!isUp) throw new Error('network');

      return reply(buildCard());
    },
  });
  await settle();
  expect(renderer.find(ErrorState).props.title).toBe(
    'Loading failed. Nothing is lost.',
  );

  isUp = true;
  await click('Try again');

  expect(said()).toContain('“How is the shop in Lyon doing?”');
});

it('treats what the proxy wraps around an error as no answer', async () => {
  const { renderer } = openCard({
    load: () => reply({ status: 'error', message: 'wrapped' }, 502),
  });
  await settle();

  expect(renderer.find(ErrorState).props.title).toBe(
    'Loading failed. Nothing is lost.',
  );
});

it('shows the sentence of a refusal', async () => {
  const { renderer } = openCard({
    load: () =>
      reply({
        ok: false,
        reason: 'account_unknown',
        message: 'The app is not set up.',
      }),
  });
  await settle();

  expect(renderer.find(ErrorState).props.title).toBe('The app is not set up.');
  expect(renderer.find(Button).text).toBe('Try again');
});

it('speaks French before the service has answered, by language or locale', async () => {
  for (const user of [{ language: 'fr' }, { locale: 'fr-CA' }]) {
    const { renderer } = openCard({
      user,
      load: () => {
        throw new Error('network');
      },
    });
    expect(renderer.find(LoadingSpinner).props.label).toBe(
      'Recherche d’amorces…',
    );
    await settle();
    expect(renderer.find(Button).text).toBe('Réessayer');
  }
});
