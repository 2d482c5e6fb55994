import { rm } from 'node:fs/promises';
import path from 'node:path';
import {
  cardRoute,
  figuresRoute,
  pathOf,
  reviewRoute,
} from '@starters/contracts';
import type * as openCards from '#test/extensions/cards/open-card.tsx';
import type * as startApps from '#test/helpers/start-app.ts';
import type * as openPages from '#test/extensions/pages/open-page.tsx';
import { compile, copyWithLanguage } from './copy-with-language.ts';

let root: string;
let service: typeof startApps;
let app: startApps.TestApp;

beforeAll(async () => {
  root = await copyWithLanguage();
  service = await import(path.join(root, 'test/helpers/start-app.ts'));
  app = await service.startApp();
});

afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true, force: true });
});

const ask = async (as: number, asked: string) =>
  (await app.call(as, 'GET', asked, undefined, { language: 'de' })).body;

it('compiles with one folder more', async () => {
  expect(await compile(root)).toBe('');
}, 600_000);

it('has the first words of the card, before the service has answered', async () => {
  const { openCard }: typeof openCards = await import(
    path.join(root, 'test/extensions/cards/open-card.tsx')
  );
  const { said } = openCard({
    user: { language: 'de', locale: 'de-at' },
    load: () => new Promise(() => {}),
  });

  expect(said()).toBe('[de] Looking for starters…');
});

it('has the answers of the service: a card, a refusal, the name of a language', async () => {
  const contact = app.seeded.contactIds[0] ?? '';
  expect(
    await ask(service.LEA, pathOf(cardRoute, { contactId: contact })),
  ).toMatchObject({
    ok: true,
    texts: { sayUseful: '[de] Useful' },
  });
  expect(await ask(service.LEA, reviewRoute.path)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^\[de\] This page is for marketing\./),
  });
  expect(await ask(service.INES, reviewRoute.path)).toMatchObject({
    texts: {
      'label.proven': '[de] Proven',
      'language.de': 'Deutsch',
      'language.fr': 'Französisch',
    },
  });
  const french = await app.call(
    service.INES,
    'GET',
    reviewRoute.path,
    undefined,
    {
      language: 'fr',
    },
  );
  expect(french.body).toMatchObject({ texts: { 'language.de': 'Allemand' } });
});

it('has a label of its own among the languages of a starter in HubSpot', async () => {
  const { results } = await app.crm(
    service.INES,
    'GET',
    `/crm/v3/properties/${app.seeded.starterTypeId}`,
  );

  expect(results).toContainEqual(
    expect.objectContaining({
      name: 'language',
      options: expect.arrayContaining([
        expect.objectContaining({ value: 'de', label: 'German' }),
      ]),
    }),
  );
});

it('has a page of marketing', async () => {
  const { openPage }: typeof openPages = await import(
    path.join(root, 'test/extensions/pages/open-page.tsx')
  );
  const { reply }: typeof openCards = await import(
    path.join(root, 'test/extensions/cards/open-card.tsx')
  );
  const review = await ask(service.INES, reviewRoute.path);
  const figures = await ask(service.INES, figuresRoute.path);
  const { said } = await openPage({
    language: 'de',
    load: () => reply(review),
    figures: () => reply(figures),
  });

  expect(said()).toContain('[de] Write a starter');
  expect(said()).toContain('[de] Usefulness over time');
  expect(said()).not.toContain('\nWrite a starter');
});
